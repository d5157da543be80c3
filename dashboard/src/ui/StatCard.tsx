import type { ReactNode } from 'react';
import { useT } from '../i18n/language.js';
import { Definition } from './Definition.js';
import { Figure } from './Figure.js';
import styles from './StatCard.module.css';

export interface StatCardProps {
  label: string;
  /** The formatted value; null is missing. */
  value: string | null;
  /** The exact value, when `value` is shortened. */
  exact?: string | null;
  /** Below the value: a comparison, a target, or the value in another unit. A missing value says so above it. */
  sub?: ReactNode;
  /** What the figure means, how it is counted, and its unit; the same words as the API's field description. */
  definition: string;
  unit: string;
  asOf?: string | null | undefined;
}

/** One figure with its name, its definition one press away, and a second line. */
export function StatCard({ label, value, exact, sub, definition, unit, asOf }: StatCardProps) {
  const t = useT();
  return (
    <div className={styles.card}>
      <div className={styles.label}>
        <span>{label}</span>
        <Definition label={label} text={definition} unit={unit} asOf={asOf} />
      </div>
      <div className={styles.value}>
        <Figure text={value} title={exact ?? null} />
      </div>
      <div className={styles.sub}>
        {value === null && <div aria-hidden>{t('missing.label')}</div>}
        {sub}
      </div>
    </div>
  );
}
