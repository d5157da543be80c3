import { Button } from '@mantine/core';
import { useClient } from 'urql';
import { useT } from '../../i18n/language.js';
import { useWithdrawal } from '../../outbox/useWithdrawal.js';
import { Callout } from '../../ui/Callout.js';
import { withdrawMonths } from './deliverProgress.js';
import type { MonthCell } from './progress.js';
import { type ProgressModel, takeIn } from './progressModel.js';
import styles from './Projects.module.css';

/** Takes back what was submitted and nobody has checked yet. */
export function WithdrawMonth({ projectId, cell, model }: { projectId: string; cell: MonthCell; model: ProgressModel }) {
  const t = useT();
  const client = useClient();
  const { fiscalYear, month, version } = cell;
  const { refusal, withdraw } = useWithdrawal({
    send: (key) => withdrawMonths(client, [{ projectId, fiscalYear, month, seenVersion: version }], key),
    takeIn: (answers) => takeIn(model, answers),
  });
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
