import { CloseButton } from '@mantine/core';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useT } from '../i18n/language.js';
import styles from './Dialog.module.css';

export interface DialogProps {
  title: string;
  /** At the right edge, as high as the window: for reading beside a list. In the middle otherwise: for a question. */
  isDrawer?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A window over the page, there while it is drawn: Esc and × close it, and the focus goes back to where it was. */
export function Dialog({ title, isDrawer = false, onClose, children }: DialogProps) {
  const t = useT();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className={styles.dialog}
      data-drawer={isDrawer || undefined}
      aria-labelledby={id}
      onClose={(event) => !event.currentTarget.open && onClose()}
    >
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <CloseButton aria-label={t('dialog.close')} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}

/** The buttons of a dialog, the one that acts last. */
export const DialogActions = ({ children }: { children: ReactNode }) => <div className={styles.actions}>{children}</div>;
