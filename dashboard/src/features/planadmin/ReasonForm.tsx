import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { CombinedError } from 'urql';
import { useT } from '../../i18n/language.js';
import { DialogActions } from '../../ui/Dialog.js';
import { MutationFailures } from './MutationFailures.js';
import styles from './PlanAdmin.module.css';

interface ReasonFormProps {
  /** The words of the button that acts. */
  act: string;
  isBusy: boolean;
  /** Whether all but the reason is as it has to be. */
  isReady?: boolean;
  error: CombinedError | undefined;
  send: (reasonTh: string) => void;
  close: () => void;
  children?: ReactNode;
}

/** A form that is sent with a reason only; what the hub refuses stands in it. */
export function ReasonForm({ act, isBusy, isReady = true, error, send, close, children }: ReasonFormProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      <Textarea label={t('planAdmin.reason')} required rows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <MutationFailures error={error} />
      <DialogActions>
        <Button variant="default" onClick={close}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" loading={isBusy} disabled={!isReady || reason.trim() === ''}>
          {act}
        </Button>
      </DialogActions>
    </form>
  );
}
