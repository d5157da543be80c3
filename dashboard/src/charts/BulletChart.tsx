import type { ReactNode } from 'react';
import { Figure } from '../ui/Figure.js';
import { positionPercent } from './axis.js';
import styles from './BulletChart.module.css';

/** One measure against its target. `value` and `target` only place the bar; the texts say the figures. */
export interface BulletRow {
  code: string;
  name: ReactNode;
  value: number | null;
  target: number | null;
  valueText: string | null;
  /** 'เป้าหมาย 90 · 97.1% · ใกล้เป้า': the judgement in words. */
  note: string;
  /** 'none' where nothing is judged, such as a draft. */
  tone: 'good' | 'near' | 'bad' | 'none';
  /** The stretch of the scale that counts as poor, drawn darker; `to: null` runs to the end. */
  poor?: { from: number; to: number | null } | null;
}

const tones = { good: 'var(--nk-line-1)', near: 'var(--nk-line-4)', bad: 'var(--nk-line-2)', none: 'var(--nk-muted)' };
const HEADROOM = 1.3;

/** Measures against their targets: bar = result, upright mark = target. Each row has a scale of its own, 0 to 130 % of its target or to the result. */
export function BulletChart({ label, rows }: { label: string; rows: BulletRow[] }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => {
        const end = Math.max((row.target ?? 0) * HEADROOM, row.value ?? 0) || 1;
        return (
          <li key={row.code}>
            <div className={styles.name}>{row.name}</div>
            <div className={styles.words}>
              <strong>
                <Figure text={row.valueText} />
              </strong>
              <span>{row.note}</span>
            </div>
            <div className={styles.track} aria-hidden>
              {row.poor && <i className={styles.poor} style={poorStyle(row.poor, end)} />}
              {row.value !== null && (
                <i className={styles.bar} style={{ width: `${positionPercent(row.value, end)}%`, background: tones[row.tone] }} />
              )}
              {row.target !== null && <i className={styles.target} style={{ left: `${positionPercent(row.target, end)}%` }} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function poorStyle({ from, to }: NonNullable<BulletRow['poor']>, end: number) {
  const left = positionPercent(from, end);
  return { left: `${left}%`, width: `${(to === null ? 100 : positionPercent(to, end)) - left}%` };
}
