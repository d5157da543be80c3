import { Button, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { dayAfter } from '../format/day.js';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { DialogActions } from '../ui/Dialog.js';
import styles from './Checking.module.css';

/** The days that a planner usually has to correct what came back. */
const USUAL_DAYS = 7;

interface ReturnFormProps {
  lead: string;
  /** The words of the button that sends it back. */
  act: string;
  isBusy: boolean;
  send: (reasonTh: string, dueOn: string) => Promise<void>;
  cancel: () => void;
}

/** Why something is sent back, and by when it is to be corrected. */
export function ReturnForm({ lead, act, isBusy, send, cancel }: ReturnFormProps) {
  const t = useT();
  const format = useFormat();
  const { today } = useSession();
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState(dayAfter(today, USUAL_DAYS));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(reason.trim(), dueOn);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{lead}</p>
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
        description={format.day(dueOn) ?? ''}
        min={today}
        value={dueOn}
        onChange={(event) => setDueOn(event.currentTarget.value)}
      />
      <DialogActions>
        <Button variant="default" onClick={cancel}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" loading={isBusy} disabled={reason.trim() === ''}>
          ↩ {act}
        </Button>
      </DialogActions>
    </form>
  );
}
