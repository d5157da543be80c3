import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useT } from '../../i18n/language.js';
import { useWithdrawal } from '../../outbox/useWithdrawal.js';
import { Callout } from '../../ui/Callout.js';
import { type CellAnswer, withdrawCells } from './deliver.js';
import styles from './Reporting.module.css';
import type { SheetCell, SheetRow } from './sheet.js';
import type { SheetModel } from './sheetModel.js';
import { useOutbox } from './useOutbox.js';
import { takeIn } from './useSheet.js';

interface CellProps {
  row: SheetRow;
  cell: SheetCell;
}

/** Says that the cell does not apply, and why. */
export function Waiver({ row, cell }: CellProps) {
  const t = useT();
  const { service } = useOutbox();
  const [reason, setReason] = useState(cell.state === 'NOT_APPLICABLE' ? (cell.noteTh ?? '') : '');
  const key = { indicatorId: row.indicator.id, fiscalYear: cell.fiscalYear, quarter: cell.quarter, seenVersion: cell.version };
  return (
    <details>
      <summary>{t('reporting.cell.waive')}</summary>
      <div className={styles.form}>
        <Textarea label={t('reporting.cell.waiveReason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <Button
          variant="default"
          disabled={reason.trim() === ''}
          onClick={() => service.change([{ cell: key, change: { notApplicableReason: reason.trim() } }])}
        >
          {t('reporting.cell.waive')}
        </Button>
      </div>
    </details>
  );
}

/** Takes back what was submitted and nobody has verified yet. */
export function Withdraw({ row, cell, model }: CellProps & { model: SheetModel }) {
  const t = useT();
  const client = useClient();
  const { fiscalYear, quarter, version } = cell;
  const seen = { indicatorId: row.indicator.id, fiscalYear, quarter, seenVersion: version };
  const { refusal, withdraw } = useWithdrawal({
    send: (key) => withdrawCells(client, [seen], key),
    takeIn: (answers) => takeIn(model, answers as readonly CellAnswer[]),
  });
  return (
    <div className={styles.part}>
      <Button variant="default" onClick={() => void withdraw()}>
        {t('reporting.cell.withdraw')}
      </Button>
      {refusal && <Callout tone="bad">{refusal}</Callout>}
    </div>
  );
}
