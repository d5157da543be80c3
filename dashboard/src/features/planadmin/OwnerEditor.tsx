import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import type { Entry } from './dictionary.query.js';
import { MutationFailures } from './MutationFailures.js';
import styles from './PlanAdmin.module.css';

const AssignOwnerMutation = graphql(`
  mutation AssignOwner($id: ID!, $owner: OwnerInput!) {
    assignOwner(id: $id, owner: $owner) {
      id
      ownerName
      ownerActive
    }
  }
`);

/** Who answers for the indicator. An account that was linked stays linked while the name is the same. */
export function OwnerEditor({ entry, saved }: { entry: Entry; saved: () => void }) {
  const t = useT();
  const box = useId();
  const [name, setName] = useState(entry.ownerName ?? '');
  const [active, setActive] = useState(entry.ownerActive);
  const [{ fetching, error }, assign] = useMutation(asQuery(AssignOwnerMutation));
  const written = name.trim() || null;
  const isSame = written === (entry.ownerName ?? null) && active === entry.ownerActive;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const accountId = written !== null && written === entry.ownerName ? (entry.ownerAccountId ?? null) : null;
    const { data } = await assign({ id: entry.id, owner: { name: written, accountId, active: written !== null && active } });
    if (data) saved();
  };
  return (
    <form className={styles.section} onSubmit={(event) => void send(event)}>
      <h3>{t('planAdmin.dictionary.owner')}</h3>
      <TextInput label={t('planAdmin.owner.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <span>
        <input id={box} type="checkbox" checked={active} onChange={(event) => setActive(event.currentTarget.checked)} />{' '}
        <label htmlFor={box}>{t('planAdmin.owner.active')}</label>
      </span>
      <MutationFailures error={error} />
      <div>
        <Button type="submit" variant="default" loading={fetching} disabled={isSame}>
          {t('planAdmin.owner.save')}
        </Button>
      </div>
    </form>
  );
}
