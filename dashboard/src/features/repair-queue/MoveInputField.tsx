import { Textarea, TextInput } from '@mantine/core';
import type { RepairPlace } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import styles from './Work.module.css';
import type { FormField } from './move.rules.js';

const places = ['ONE_STOP', 'ON_SITE', 'COLLECTED'] as const satisfies RepairPlace[];
const inLines: ReadonlySet<string> = new Set(['reasonTh', 'causeTh', 'remedyTh', 'noteTh', 'documents']);
const types: Partial<Record<FormField['field'], string>> = { promisedOn: 'date', occurredAt: 'datetime-local' };
const hinted: ReadonlySet<string> = new Set(['documents', 'occurredAt']);

interface MoveInputFieldProps extends FormField {
  /** An agency answers where an officer remarks. */
  isAnswer?: boolean;
  value: string;
  error: string | undefined;
  change: (part: Partial<Record<FormField['field'], string>>) => void;
}

/** One field of a form about a repair, with what was said against it. */
export function MoveInputField({ field, isRequired, isAnswer = false, value, error, change }: MoveInputFieldProps) {
  const t = useT();
  if (field === 'place') return <Place value={value} error={error} choose={(place) => change({ place })} />;
  const given = {
    label: t(isAnswer && field === 'noteTh' ? 'work.field.answer' : `work.field.${field}`),
    required: isRequired,
    value,
    error,
    ...(hinted.has(field) && { description: t(`work.hint.${field as 'documents' | 'occurredAt'}`) }),
  };
  if (inLines.has(field)) return <Textarea {...given} rows={2} onChange={(event) => change({ [field]: event.currentTarget.value })} />;
  return <TextInput {...given} type={types[field] ?? 'text'} onChange={(event) => change({ [field]: event.currentTarget.value })} />;
}

function Place({ value, error, choose }: { value: string; error: string | undefined; choose: (place: string) => void }) {
  const t = useT();
  return (
    <fieldset className={styles.places}>
      <legend>{t('work.field.place')}</legend>
      {places.map((place) => (
        <label key={place}>
          <input type="radio" name="place" required value={place} checked={value === place} onChange={() => choose(place)} />{' '}
          {t(`work.place.${place}`)}
        </label>
      ))}
      {error && <p role="alert">{error}</p>}
    </fieldset>
  );
}
