import type { ReactNode } from 'react';
import { Figure } from '../ui/Figure.js';
import { axisFromZero, positionPercent } from './axis.js';
import styles from './RankedBars.module.css';

export interface BarRow {
  code: string;
  name: ReactNode;
  value: number | null;
  valueText: string | null;
  /** The mark to compare with, such as a target, on the same axis. */
  mark?: number | null;
  /** Said after the number, so that a colour is never alone: 'ต่ำกว่าเป้า'. */
  note?: string;
  /** A tone of the theme; the accent without one. */
  tone?: string;
}

export interface RankedBarsProps {
  caption: string;
  nameLabel: string;
  valueLabel: string;
  rows: BarRow[];
  /** The end of the axis where it is known, such as 100 for percentages. */
  max?: number;
}

/** One bar per row, in the order given, in a real table whose cells say the numbers. */
export function RankedBars({ caption, nameLabel, valueLabel, rows, max }: RankedBarsProps) {
  const highest = max ?? axisFromZero(Math.max(0, ...rows.map((row) => Math.max(row.value ?? 0, row.mark ?? 0)))).max;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nameLabel}</th>
          <td aria-hidden />
          <th scope="col">{valueLabel}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{row.name}</th>
            <td className={styles.plot} aria-hidden>
              <div className={styles.track}>
                {row.value !== null && (
                  <i
                    className={styles.bar}
                    style={{ width: `${positionPercent(row.value, highest)}%`, background: `var(--nk-${row.tone ?? 'accent'})` }}
                  />
                )}
                {row.mark != null && <i className={styles.mark} style={{ left: `${positionPercent(row.mark, highest)}%` }} />}
              </div>
            </td>
            <td>
              <Figure text={row.valueText} />
              {row.note && <small> {row.note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
