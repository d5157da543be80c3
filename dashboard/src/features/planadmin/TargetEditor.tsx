import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { failureText } from '../../ui/Failures.js';
import type { TargetHistory_targetFragment as Target } from '../../graphql/generated/graphql.js';
import type { Entry } from './dictionary.query.js';
import { MutationFailures } from './MutationFailures.js';
import styles from './PlanAdmin.module.css';
import { standingTargets, targetEdits } from './target.rules.js';
import { SetTargetsMutation } from './targets.query.js';

const quarters = [1, 2, 3, 4] as const;

interface TargetEditorProps {
  entry: Entry;
  fiscalYear: number;
  targets: readonly Target[];
  saved: () => void;
}

/** The four targets of the year; each is answered by itself, and a restated one asks for a reason. */
export function TargetEditor({ entry, fiscalYear, targets, saved }: TargetEditorProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const standing = standingTargets(targets);
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [reason, setReason] = useState('');
  const [{ fetching, error, data }, set] = useMutation(asQuery(SetTargetsMutation));
  const edits = targetEdits(standing, typed);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reasonTh = reason.trim() || null;
    const rows = edits.map((edit) => ({ ...edit, indicatorId: entry.id, fiscalYear, reasonTh }));
    const { data: answered } = await set({ rows, key: crypto.randomUUID() });
    const taken = new Set(answered?.setTargets.filter((row) => row.saved).map((row) => row.quarter));
    setTyped((before) => Object.fromEntries(Object.entries(before).filter(([quarter]) => !taken.has(Number(quarter)))));
    if (taken.size > 0) saved();
  };
  const answers = data?.setTargets ?? [];
  return (
    <form className={styles.section} onSubmit={(event) => void send(event)}>
      <h3>{t('planAdmin.targets.title', { year: fiscalYear })}</h3>
      <div className={styles.targets}>
        {quarters.map((quarter) => (
          <TextInput
            key={quarter}
            inputMode="decimal"
            label={t('planAdmin.targets.label', { quarter: format.quarterShort({ fiscalYear, quarter }) })}
            value={typed[quarter] ?? standing.get(quarter)?.value ?? ''}
            onChange={(event) => setTyped({ ...typed, [quarter]: event.currentTarget.value })}
          />
        ))}
      </div>
      <TextInput label={t('planAdmin.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <p className={styles.words}>{t('planAdmin.targets.note')}</p>
      <MutationFailures error={error} />
      {answers.map(({ quarter, refusal }) =>
        refusal ? (
          <Callout key={quarter} tone="bad">
            {t('planAdmin.targets.refused', {
              quarter: format.quarterShort({ fiscalYear, quarter }),
              reason: failureText(refusal, language, t),
            })}
          </Callout>
        ) : null,
      )}
      {answers.some((row) => row.saved) && (
        <output>✓ {t('planAdmin.targets.saved', { count: answers.filter((row) => row.saved).length })}</output>
      )}
      <div>
        <Button type="submit" variant="default" loading={fetching} disabled={edits.length === 0}>
          {t('planAdmin.targets.save')}
        </Button>
      </div>
    </form>
  );
}
