import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import type { Entry } from './dictionary.query.js';
import { MutationFailures } from './MutationFailures.js';
import { choiceOf, hasLeft, isOtherOwner, ownerInput } from './owner.rules.js';
import { OwnerPicker, usePeople } from './OwnerPicker.js';
import styles from './PlanAdmin.module.css';
import { useFieldErrors } from './useFieldErrors.js';

const AssignOwnerMutation = graphql(`
  mutation AssignOwner($id: ID!, $owner: OwnerInput!) {
    assignOwner(id: $id, owner: $owner) {
      id
      ownerName
      ownerAccountId
      ownerActive
    }
  }
`);

/** Who answers for the indicator, and the way to name somebody else; that there is nobody, or nobody in the post, is said first. */
export function OwnerEditor({ entry, saved }: { entry: Entry; saved: () => void }) {
  const t = useT();
  const agencyCode = entry.agency?.code ?? '';
  const people = usePeople(agencyCode);
  const [choice, choose] = useState(() => choiceOf(entry));
  const [isDone, setDone] = useState(false);
  const [{ fetching, error }, assign] = useMutation(asQuery(AssignOwnerMutation));
  const errorOf = useFieldErrors(error);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { data } = await assign({ id: entry.id, owner: ownerInput(choice) });
    setDone(Boolean(data));
    if (data) saved();
  };
  return (
    <form className={styles.section} onSubmit={(event) => void send(event)}>
      <h3>{t('planAdmin.dictionary.owner')}</h3>
      {entry.ownerName == null && <Callout tone="warn">{`! ${t('planAdmin.dictionary.noOwner')}`}</Callout>}
      {entry.ownerName != null && !entry.ownerActive && (
        <Callout tone="warn">{`! ${t('planAdmin.dictionary.inactiveOwner', { name: entry.ownerName })}`}</Callout>
      )}
      {people && hasLeft(entry, people) && (
        <Callout tone="warn">{`! ${t('planAdmin.owner.left', { name: entry.ownerName ?? '' })}`}</Callout>
      )}
      <OwnerPicker
        people={people}
        agencyCode={agencyCode}
        choice={choice}
        choose={(next) => {
          setDone(false);
          choose(next);
        }}
        error={errorOf('name') ?? errorOf('accountId')}
      />
      <MutationFailures error={error} />
      <div className={styles.line}>
        <Button type="submit" variant="default" loading={fetching} disabled={!isOtherOwner(entry, choice)}>
          {t('planAdmin.owner.save')}
        </Button>
        {isDone && <output>✓ {t('planAdmin.owner.saved')}</output>}
      </div>
    </form>
  );
}
