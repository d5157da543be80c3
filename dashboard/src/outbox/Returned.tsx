import type { ReactNode } from 'react';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import styles from './Returned.module.css';

interface Returned {
  key: string;
  name: string;
  /** Whose and of which period it is. */
  about: ReactNode;
  dueOn: string | null | undefined;
  reasonTh: string | null | undefined;
  /** The way to correct it. */
  way: ReactNode;
}

/** What came back, why, and until when it is to be corrected. */
export function ReturnedList({ returned }: { returned: readonly Returned[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className={styles.returned}>
      {returned.map(({ key, name, about, dueOn, reasonTh, way }) => (
        <li key={key}>
          <strong>{name}</strong>
          <div className={styles.about}>
            {about}
            {dueOn && ` · ${t('reporting.returned.by', { date: format.day(dueOn) ?? '' })}`}
          </div>
          <ReturnReason>{reasonTh ?? t('reporting.returned.noReason')}</ReturnReason>
          {way}
        </li>
      ))}
    </ul>
  );
}

/** Why something came back, in the words of who returned it. */
export const ReturnReason = ({ children }: { children: ReactNode }) => (
  <q lang="th" className={styles.reason}>
    {children}
  </q>
);
