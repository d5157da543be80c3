import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { Cumulation, Direction, IndicatorKind } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { indicatorKinds } from './adminSearch.js';
import { type DefinitionForm, nameFields, numberFields, wordFields } from './definition.rules.js';
import { PlaceFields } from './PlaceFields.js';
import styles from './PlanAdmin.module.css';

interface DefinitionFieldsProps {
  form: DefinitionForm;
  change: (part: Partial<DefinitionForm>) => void;
  /** What the hub said against an input. */
  errorOf: (field: string) => string | undefined;
}

/** All that the dictionary says of an indicator: what it is called, what it means, how it is reckoned, and what it serves. */
export function DefinitionFields({ form, change, errorOf }: DefinitionFieldsProps) {
  const t = useT();
  return (
    <>
      <div className={styles.pair}>
        {nameFields.map((field) => (
          <TextInput
            key={field}
            required
            label={t(`planAdmin.field.${field}`)}
            value={form[field]}
            error={errorOf(field)}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      {wordFields.map((field) => (
        <Textarea
          key={field}
          rows={2}
          label={t(`planAdmin.field.${field}`)}
          value={form[field]}
          error={errorOf(field)}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
      <div className={styles.pair}>
        <KindFields form={form} change={change} errorOf={errorOf} />
        {numberFields.map((field) => (
          <TextInput
            key={field}
            inputMode="decimal"
            label={t(`planAdmin.field.${field}`)}
            value={form[field]}
            error={errorOf(field)}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
        <YesNo field="evidenceRequired" value={form.evidenceRequired} change={change} />
        <YesNo field="hasRatio" value={form.hasRatio} change={change} />
      </div>
      <PlaceFields form={form} change={change} errorOf={errorOf} />
    </>
  );
}

const directions: Direction[] = ['MORE_IS_BETTER', 'LESS_IS_BETTER'];
const cumulations: Cumulation[] = ['QUARTERLY', 'RUNNING_TOTAL', 'LATEST', 'AVERAGE'];
const decimalPlaces = ['0', '1', '2', '3', '4', '5', '6'];

/** How the figures of an indicator are read. */
function KindFields({ form, change, errorOf }: DefinitionFieldsProps) {
  const t = useT();
  return (
    <>
      <NativeSelect
        label={t('planAdmin.field.kind')}
        value={form.kind}
        data={indicatorKinds.map((value) => ({ value, label: t(`indicator.kind.${value}`) }))}
        onChange={(event) => change({ kind: event.currentTarget.value as IndicatorKind })}
      />
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
        error={errorOf('decimals')}
        onChange={(event) => change({ decimals: Number(event.currentTarget.value) })}
      />
    </>
  );
}

interface YesNoProps {
  field: 'evidenceRequired' | 'hasRatio';
  value: boolean;
  change: (part: Partial<DefinitionForm>) => void;
}

function YesNo({ field, value, change }: YesNoProps) {
  const t = useT();
  return (
    <NativeSelect
      label={t(`planAdmin.field.${field}`)}
      value={value ? 'yes' : 'no'}
      data={(['yes', 'no'] as const).map((answer) => ({ value: answer, label: t(`planAdmin.field.${field}.${answer}`) }))}
      onChange={(event) => change({ [field]: event.currentTarget.value === 'yes' })}
    />
  );
}
