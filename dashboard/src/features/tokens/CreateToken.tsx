import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { failureText } from '../../ui/Failures.js';
import { Panel } from '../../ui/Panel.js';
import { type Expiry, ExpiryChoice } from './ExpiryChoice.js';
import { MadeToken } from './MadeToken.js';
import { ScopeChoice } from './ScopeChoice.js';
import { lastDay } from './token.expiry.js';
import { askedScopes, type ChosenScopes } from './token.scopes.js';
import styles from './Tokens.module.css';

const CreateTokenMutation = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      accessToken
      token {
        id
        state
      }
    }
  }
`);

/** A form for a token, and the token itself once it is made. */
export function CreateToken({ onMade }: { onMade: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  const [{ error, data, fetching }, create] = useMutation(asQuery(CreateTokenMutation));
  const form = useTokenForm();
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const made = await create({ input: form.input });
    if (!made.error) onMade();
  };
  return (
    <Panel title={t('tokens.create')}>
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <Fields form={form} />
        <Button type="submit" loading={fetching} disabled={form.input.scopes.length === 0}>
          {t('tokens.create')}
        </Button>
      </form>
      {failuresOf(error).map((failure) => (
        <Callout key={failure.code} tone="bad">
          {failureText(failure, language, t)}
        </Callout>
      ))}
      {data && !error && <MadeToken key={data.createToken.token.id} token={data.createToken.accessToken} />}
    </Panel>
  );
}

/** What is filled in, and what the hub is asked with it. */
function useTokenForm() {
  const { account, today } = useSession();
  const [name, setName] = useState('');
  const [username, setUsername] = useState(account.username);
  const [expiry, setExpiry] = useState<Expiry>({ life: '90', day: today });
  const [chosen, setChosen] = useState<ChosenScopes>({ isReading: true, roles: [] });
  const input = {
    name: name.trim(),
    username: username.trim(),
    expiresOn: lastDay(expiry.life, today, expiry.day),
    scopes: askedScopes(chosen, username, account),
  };
  return { name, setName, username, setUsername, expiry, setExpiry, chosen, setChosen, input };
}

function Fields({ form }: { form: ReturnType<typeof useTokenForm> }) {
  const t = useT();
  const { name, username, expiry, chosen } = form;
  return (
    <>
      <div className={styles.fields}>
        <TextInput
          label={t('tokens.name')}
          required
          maxLength={100}
          value={name}
          onChange={(event) => form.setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('tokens.username')}
          required
          autoCapitalize="none"
          value={username}
          onChange={(event) => form.setUsername(event.currentTarget.value)}
        />
        <ExpiryChoice expiry={expiry} onChange={form.setExpiry} />
      </div>
      <ScopeChoice username={username} chosen={chosen} onChange={form.setChosen} />
    </>
  );
}
