import type { ReactNode, SubmitEvent } from 'react';
import type { CombinedError } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { FormActions } from '../../repair/FormActions.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog } from '../../ui/Dialog.js';
import { failureText } from '../../ui/Failures.js';
import styles from './Stock.module.css';

interface ActFormProps {
  title: string;
  /** The words of the button that acts. */
  act: string;
  isBusy: boolean;
  isReady?: boolean;
  error: CombinedError | undefined;
  send: () => void;
  close: () => void;
  children: ReactNode;
}

/** A question with a form; what the hub refuses stands in it. */
export function ActForm({ title, act, isBusy, isReady, error, send, close, children }: ActFormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send();
  };
  return (
    <Dialog title={title} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        {children}
        <ActFailures error={error} />
        <FormActions {...{ act, isBusy, isReady, close }} />
      </form>
    </Dialog>
  );
}

/** Why the hub did not do what it was asked. */
export function ActFailures({ error }: { error: CombinedError | undefined }) {
  const t = useT();
  const { language } = useLanguage();
  return failuresOf(error).map((failure) => (
    <Callout key={failure.code} tone="bad">
      {failure.code === 'STALE_VERSION' ? t('stock.stale') : failureText(failure, language, t)}
    </Callout>
  ));
}
