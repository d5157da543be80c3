import { Button } from '@mantine/core';
import { useT } from '../i18n/language.js';
import { DialogActions } from '../ui/Dialog.js';

interface FormActionsProps {
  /** The words of the button that sends. */
  act: string;
  isBusy: boolean;
  isReady?: boolean;
  close: () => void;
}

/** The end of a form in a dialog: away, or send. */
export function FormActions({ act, isBusy, isReady = true, close }: FormActionsProps) {
  const t = useT();
  return (
    <DialogActions>
      <Button variant="default" onClick={close}>
        {t('dialog.cancel')}
      </Button>
      <Button type="submit" loading={isBusy} disabled={!isReady}>
        {act}
      </Button>
    </DialogActions>
  );
}
