import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../i18n/language.js';
import { DialogActions } from '../ui/Dialog.js';
import { ReturnForm } from './ReturnForm.js';

interface CheckActsProps<Row> {
  row: Row;
  /** What may be done with the row as it stands. */
  isAcceptable: boolean;
  isReturnable: boolean;
  /** What is told to who returns it, and the words of the buttons. */
  words: { lead: string; send: string; accept: string };
  verification: {
    isBusy: boolean;
    accept: (rows: readonly Row[]) => Promise<unknown>;
    giveBack: (row: Row, reasonTh: string, dueOn: string) => Promise<unknown>;
  };
  done: () => void;
}

/** Accept the opened row, or return it. What came of it stands above the queue, so the window closes either way. */
export function CheckActs<Row>({ row, isAcceptable, isReturnable, words, verification, done }: CheckActsProps<Row>) {
  const t = useT();
  const [isReturning, setReturning] = useState(false);
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
      <ReturnForm lead={words.lead} act={words.send} isBusy={verification.isBusy} send={giveBack} cancel={() => setReturning(false)} />
    );
  return (
    <DialogActions>
      {isReturnable && (
        <Button variant="default" onClick={() => setReturning(true)}>
          ↩ {t('verifying.return')}
        </Button>
      )}
      {isAcceptable && (
        <Button loading={verification.isBusy} onClick={() => void accept()}>
          ✓ {words.accept}
        </Button>
      )}
    </DialogActions>
  );
}
