import { Button, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { dayAfter } from '../../format/day.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { DialogActions } from '../../ui/Dialog.js';
import type { CellState } from '../../ui/StateMark.js';
import type { QueueRow } from './queue.query.js';
import type { Verification } from './useVerification.js';
import styles from './Verifying.module.css';

/** The days that a planner usually has to correct a result. */
const USUAL_DAYS = 7;
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
  if (isReturning) return <ReturnForm row={row} verification={verification} done={done} cancel={() => setReturning(false)} />;
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

function ReturnForm({ row, verification, done, cancel }: CellActsProps & { cancel: () => void }) {
  const t = useT();
  const { today } = useSession();
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState(dayAfter(today, USUAL_DAYS));
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    await verification.giveBack(row, reason.trim(), dueOn);
    done();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <p>{t('verifying.return.lead')}</p>
      <Textarea
        label={t('verifying.return.reason')}
        required
        data-autofocus
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('verifying.return.dueOn')}
        required
        min={today}
        value={dueOn}
        onChange={(event) => setDueOn(event.currentTarget.value)}
      />
      <DialogActions>
        <Button variant="default" onClick={cancel}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" loading={verification.isBusy} disabled={reason.trim() === ''}>
          ↩ {t('verifying.return.send')}
        </Button>
      </DialogActions>
    </form>
  );
}
