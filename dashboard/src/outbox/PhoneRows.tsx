import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useT } from '../i18n/language.js';
import styles from './PhoneRows.module.css';

interface PhoneRowsProps {
  ids: readonly string[];
  /** The row to begin with; the first where it is not among them. */
  start: string | null | undefined;
  /** A row to be written; null where there is nothing of it to show. */
  draw: (id: string) => ReactNode;
}

/** The rows of a sheet one at a time, with buttons for a thumb. */
export function PhoneRows({ ids, start, draw }: PhoneRowsProps) {
  const t = useT();
  const [index, setIndex] = useState(() => Math.max(0, ids.indexOf(start ?? '')));
  const at = Math.min(index, ids.length - 1);
  const row = draw(ids[at] ?? '');
  if (row === null) return null;
  return (
    <section className={styles.phone}>
      <p className={styles.place}>{t('reporting.phone.place', { at: at + 1, count: ids.length })}</p>
      <progress value={at + 1} max={ids.length} aria-hidden />
      {row}
      <div className={styles.buttons}>
        <Button size="lg" variant="default" disabled={at === 0} onClick={() => setIndex(at - 1)}>
          ← {t('reporting.phone.before')}
        </Button>
        <Button size="lg" disabled={at === ids.length - 1} onClick={() => setIndex(at + 1)}>
          {t('reporting.phone.next')} →
        </Button>
      </div>
    </section>
  );
}
