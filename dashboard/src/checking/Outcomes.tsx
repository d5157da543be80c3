import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLanguage, useT } from '../i18n/language.js';
import { Callout } from '../ui/Callout.js';
import { type Failure, failureText } from '../ui/Failures.js';
import { Panel } from '../ui/Panel.js';
import styles from './Checking.module.css';

/** What came of one row. */
export interface Told {
  key: string;
  /** What the row is about. */
  label: string;
  act: 'verified' | 'returned';
  refusal: { code: string; messageTh: string; messageEn: string } | null;
}

interface OutcomesProps {
  outcomes: readonly Told[];
  failures: readonly Failure[];
  forget: () => void;
}

/** What came of the last act, row by row, the refused first. */
export function Outcomes({ outcomes, failures, forget }: OutcomesProps) {
  const t = useT();
  const { language } = useLanguage();
  const told = useRef<HTMLDivElement>(null);
  // The row that had the focus has left the queue: what came of it is read next.
  useEffect(() => {
    if (outcomes.length > 0) told.current?.focus();
  }, [outcomes]);
  const refused = outcomes.filter(({ refusal }) => refusal !== null);
  const saved = outcomes.filter(({ refusal }) => refusal === null);
  return (
    <div ref={told} tabIndex={-1} className={styles.told}>
      {failures.map((failure) => (
        <Callout key={failure.code} tone="bad">
          {failureText(failure, language, t)}
        </Callout>
      ))}
      {outcomes.length > 0 && (
        <Panel
          title={t('verifying.outcome')}
          subtitle={t('verifying.outcomeCounts', { saved: saved.length, refused: refused.length })}
          action={
            <Button variant="subtle" size="compact-sm" onClick={forget}>
              {t('verifying.outcome.clear')}
            </Button>
          }
        >
          <ul className={styles.outcomes} aria-live="polite">
            {[...refused, ...saved].map((outcome) => (
              <OutcomeLine key={outcome.key} outcome={outcome} />
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

function OutcomeLine({ outcome: { label, act, refusal } }: { outcome: Told }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <li>
      <strong>
        {refusal
          ? `✕ ${t('verifying.outcome.refused', { reason: failureText(refusal, language, t) })}`
          : `✓ ${t(`verifying.outcome.${act}`)}`}
      </strong>
      {` · ${label}`}
    </li>
  );
}
