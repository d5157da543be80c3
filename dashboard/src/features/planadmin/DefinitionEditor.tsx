import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { IndicatorChangesInput } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { changesOf, type Definition, type DefinitionForm, formOf, rebased } from './definition.rules.js';
import { DefinitionFields } from './DefinitionFields.js';
import type { Entry } from './dictionary.query.js';
import styles from './PlanAdmin.module.css';
import { ReasonForm } from './ReasonForm.js';
import { useFieldErrors } from './useFieldErrors.js';

const UpdateIndicatorMutation = graphql(`
  mutation UpdateIndicator($id: ID!, $seenRevision: Int!, $changes: IndicatorChangesInput!, $reasonTh: String!) {
    updateIndicator(id: $id, seenRevision: $seenRevision, changes: $changes, reasonTh: $reasonTh) {
      id
      revision
    }
  }
`);

/** The definition, folded; opened it is a form that sends only what changed, with a reason. */
export function DefinitionEditor({ entry, saved }: { entry: Entry; saved: () => void }) {
  const t = useT();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <EditForm entry={entry} saved={saved} close={() => setEditing(false)} />;
  return (
    <section className={styles.section}>
      <div>
        <Button variant="default" onClick={() => setEditing(true)}>
          {t('planAdmin.dictionary.edit')}
        </Button>
      </div>
    </section>
  );
}

const definitionOf = ({ strategicIssue, ...entry }: Entry): Definition => ({ ...entry, strategicIssueCode: strategicIssue?.code });

function EditForm({ entry, saved, close }: { entry: Entry; saved: () => void; close: () => void }) {
  const t = useT();
  const { form, change, changes, both } = useRebasedForm(entry);
  const [{ fetching, error }, update] = useMutation(asQuery(UpdateIndicatorMutation));
  const errorOf = useFieldErrors(error);
  const isChanged = Object.keys(changes).length > 0;
  const send = async (reasonTh: string) => {
    const answer = await update({ id: entry.id, seenRevision: entry.revision, changes: changes as IndicatorChangesInput, reasonTh });
    if (answer.data) close();
    // Somebody else was first: what now stands is taken in, and what was typed stays.
    if (answer.data || failuresOf(answer.error).some(({ code }) => code === 'STALE_VERSION')) saved();
  };
  return (
    <section className={styles.section}>
      <ReasonForm
        act={t('planAdmin.dictionary.save')}
        isBusy={fetching}
        isReady={isChanged}
        error={error}
        send={(reason) => void send(reason)}
        close={close}
      >
        <DefinitionFields form={form} change={change} errorOf={errorOf} />
        {both.length > 0 && (
          <Callout tone="warn" title={t('planAdmin.dictionary.meanwhile')}>
            {both.map((field) => (
              <p key={field}>
                {t('planAdmin.dictionary.newest', {
                  field: t(`planAdmin.field.${field}`),
                  value: String(formOf(definitionOf(entry))[field] || t('planAdmin.field.none')),
                })}
              </p>
            ))}
          </Callout>
        )}
        <p className={styles.words}>{t(isChanged ? 'planAdmin.dictionary.newRevision' : 'planAdmin.dictionary.nothing')}</p>
      </ReasonForm>
    </section>
  );
}

/** The form over the entry as it stands; an entry that is loaded anew carries the form over. */
function useRebasedForm(entry: Entry) {
  const now = definitionOf(entry);
  const [state, setState] = useState({ entry, form: formOf(now), both: [] as (keyof DefinitionForm)[] });
  if (state.entry !== entry) setState({ entry, ...rebased(definitionOf(state.entry), now, state.form) });
  const change = (part: Partial<DefinitionForm>) => setState((before) => ({ ...before, form: { ...before.form, ...part } }));
  return { form: state.form, both: state.both, change, changes: changesOf(now, state.form) };
}
