import { Button } from '@mantine/core';
import { useState } from 'react';
import { ReturnForm } from '../../checking/ReturnForm.js';
import { useT } from '../../i18n/language.js';
import { DialogActions } from '../../ui/Dialog.js';
import type { CellState } from '../../ui/StateMark.js';
import type { QueueRow } from './queue.query.js';
import type { Verification } from './useVerification.js';

const returnable: ReadonlySet<CellState> = new Set(['SUBMITTED', 'VERIFIED', 'NOT_APPLICABLE']);

interface CellActsProps {
  row: QueueRow;
  verification: Verification;
  done: () => void;
}

/** Accept the opened result, or return it. What came of it stands above the queue, so the window closes either way. */
export function CellActs({ row, verification, done }: CellActsProps) {
  const t = useT();
  const [isReturning, setReturning] = useState(false);
  const { state } = row.cell;
  const accept = async () => {
    await verification.accept([row]);
    done();
  };
  const giveBack = async (reasonTh: string, dueOn: string) => {
    await verification.giveBack(row, reasonTh, dueOn);
    done();
  };
  if (isReturning)
    return (
      <ReturnForm
        lead={t('verifying.return.lead')}
        act={t('verifying.return.send')}
        isBusy={verification.isBusy}
        send={giveBack}
        cancel={() => setReturning(false)}
      />
    );
  return (
    <DialogActions>
      {returnable.has(state) && (
        <Button variant="default" onClick={() => setReturning(true)}>
          ↩ {t('verifying.return')}
        </Button>
      )}
      {state === 'SUBMITTED' && (
        <Button loading={verification.isBusy} onClick={() => void accept()}>
          ✓ {t('verifying.acceptOne')}
        </Button>
      )}
    </DialogActions>
  );
}
