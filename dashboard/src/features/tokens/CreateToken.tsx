import { Button, TextInput } from '@mantine/core';
import { addDays } from '@nakhon/core/bangkok-time';
import type { SubmitEvent } from 'react';
import { useMutation } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { failureText } from '../../ui/Failures.js';
import { Panel } from '../../ui/Panel.js';
import { MadeToken } from './MadeToken.js';
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

const USUAL_DAYS = 90;

/** A form for a reading token, and the token itself once it is made. */
export function CreateToken({ onMade }: { onMade: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  const { account, today } = useSession();
  const [{ fetching, error, data }, create] = useMutation(asQuery(CreateTokenMutation));
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name)).trim();
    const input = { name: text('name'), username: text('username'), expiresOn: text('expiresOn'), scopes: ['READ' as const] };
    const made = await create({ input });
    if (!made.error) onMade();
  };
  return (
    <Panel title={t('tokens.create')} subtitle={t('tokens.createNote')}>
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <TextInput name="name" label={t('tokens.name')} required maxLength={100} />
        <TextInput name="username" label={t('tokens.username')} defaultValue={account.username} required />
        <TextInput name="expiresOn" type="date" label={t('tokens.expiresOn')} defaultValue={addDays(today, USUAL_DAYS)} required />
        <Button type="submit" loading={fetching}>
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
