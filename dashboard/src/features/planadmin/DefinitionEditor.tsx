import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import type { Cumulation, Direction, IndicatorChangesInput } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { changesOf, type DefinitionForm, formOf, textFields } from './definition.rules.js';
import type { Entry } from './dictionary.query.js';
import styles from './PlanAdmin.module.css';
import { ReasonForm } from './ReasonForm.js';

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
  const [form, setForm] = useState(() => formOf(entry));
  const [{ fetching, error }, update] = useMutation(asQuery(UpdateIndicatorMutation));
  const changes = changesOf(entry, form);
  const isChanged = Object.keys(changes).length > 0;
  const send = async (reasonTh: string) => {
    const { data } = await update({ id: entry.id, seenRevision: entry.revision, changes: changes as IndicatorChangesInput, reasonTh });
    if (!data) return;
    setEditing(false);
    saved();
  };
  return (
    <section className={styles.section}>
      {isEditing ? (
        <ReasonForm
          act={t('planAdmin.dictionary.save')}
          isBusy={fetching}
          isReady={isChanged}
          error={error}
          send={(reason) => void send(reason)}
          close={() => setEditing(false)}
        >
          <DefinitionFields form={form} change={(part) => setForm({ ...form, ...part })} />
          <p className={styles.small}>{t(isChanged ? 'planAdmin.dictionary.newRevision' : 'planAdmin.dictionary.nothing')}</p>
        </ReasonForm>
      ) : (
        <div>
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('planAdmin.dictionary.edit')}
          </Button>
        </div>
      )}
    </section>
  );
}

const directions: Direction[] = ['MORE_IS_BETTER', 'LESS_IS_BETTER'];
const cumulations: Cumulation[] = ['QUARTERLY', 'RUNNING_TOTAL', 'LATEST', 'AVERAGE'];
const decimalPlaces = ['0', '1', '2', '3', '4', '5', '6'];

function DefinitionFields({ form, change }: { form: DefinitionForm; change: (part: Partial<DefinitionForm>) => void }) {
  const t = useT();
  return (
    <>
      {textFields.map((field) => (
        <TextInput
          key={field}
          label={t(`planAdmin.field.${field}`)}
          value={form[field]}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={t('planAdmin.field.direction')}
        value={form.direction}
        data={directions.map((value) => ({ value, label: t(`indicator.direction.${value}`) }))}
        onChange={(event) => change({ direction: event.currentTarget.value as Direction })}
      />
      <NativeSelect
        label={t('planAdmin.field.cumulation')}
        value={form.cumulation}
        data={cumulations.map((value) => ({ value, label: t(`indicator.cumulation.${value}`) }))}
        onChange={(event) => change({ cumulation: event.currentTarget.value as Cumulation })}
      />
      <NativeSelect
        label={t('planAdmin.field.decimals')}
        value={String(form.decimals)}
        data={decimalPlaces}
        onChange={(event) => change({ decimals: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('planAdmin.field.evidenceRequired')}
        value={form.evidenceRequired ? 'yes' : 'no'}
        data={(['yes', 'no'] as const).map((value) => ({ value, label: t(`planAdmin.field.${value}`) }))}
        onChange={(event) => change({ evidenceRequired: event.currentTarget.value === 'yes' })}
      />
    </>
  );
}
