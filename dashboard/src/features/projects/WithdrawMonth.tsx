import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useLanguage, useT } from '../../i18n/language.js';
import { reasonText } from '../../outbox/outbox.rules.js';
import { Callout } from '../../ui/Callout.js';
import { withdrawMonths } from './deliverProgress.js';
import type { MonthCell } from './progress.js';
import { type ProgressModel, takeIn } from './progressModel.js';
import styles from './Projects.module.css';

/** Takes back what was submitted and nobody has checked yet. */
export function WithdrawMonth({ projectId, cell, model }: { projectId: string; cell: MonthCell; model: ProgressModel }) {
  const t = useT();
  const client = useClient();
  const { language } = useLanguage();
  const [refusal, setRefusal] = useState<string | null>(null);
  const withdraw = async () => {
    const { fiscalYear, month, version } = cell;
    const outcome = await withdrawMonths(client, [{ projectId, fiscalYear, month, seenVersion: version }], crypto.randomUUID());
    if (outcome === 'offline') return setRefusal(t('error.NETWORK'));
    if ('refused' in outcome) return setRefusal(reasonText(outcome.refused, language));
    takeIn(model, outcome.answers);
    const said = outcome.answers[0]?.refusal;
    return setRefusal(said ? reasonText(said, language) : null);
  };
  return (
    <div className={styles.part}>
      <p>{t('projects.withdraw.note')}</p>
      <div>
        <Button variant="default" onClick={() => void withdraw()}>
          {t('reporting.cell.withdraw')}
        </Button>
      </div>
      {refusal && <Callout tone="bad">{refusal}</Callout>}
    </div>
  );
}
