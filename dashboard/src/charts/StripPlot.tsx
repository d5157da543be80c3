import type { ReactNode } from 'react';
import { Figure } from '../ui/Figure.js';
import { axisFromZero, positionPercent } from './axis.js';
import styles from './StripPlot.module.css';

/** One row: two values on one axis and their texts. */
export interface StripRow {
  code: string;
  name: ReactNode;
  low: number | null;
  high: number | null;
  lowText: string | null;
  highText: string | null;
}

export interface StripPlotProps {
  caption: string;
  nameLabel: string;
  lowLabel: string;
  highLabel: string;
  rows: StripRow[];
  /** A line across all rows, such as the city's median. */
  reference?: { value: number | null | undefined; label: string };
}

/** Two marks per row on a shared axis (●—○), in a real table whose cells also say the numbers. */
export function StripPlot(props: StripPlotProps) {
  const { rows, reference } = props;
  const axis = axisFromZero(Math.max(0, ...rows.map((row) => row.high ?? row.low ?? 0)), 4);
  const line = reference?.value == null ? null : positionPercent(reference.value, axis.max);
  return (
    <table className={styles.table}>
      <StripCaption {...props} />
      <thead>
        <tr>
          <th scope="col">{props.nameLabel}</th>
          <td className={styles.axis} aria-hidden>
            <Ticks {...axis} />
          </td>
          <th scope="col">{props.lowLabel}</th>
          <th scope="col">{props.highLabel}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <StripLine key={row.code} row={row} max={axis.max} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function StripCaption({ caption, lowLabel, highLabel, reference }: StripPlotProps) {
  return (
    <caption className={styles.caption}>
      {caption}
      <span className={styles.key} aria-hidden>
        <b className={styles.keyLow} /> {lowLabel} <b className={styles.keyHigh} /> {highLabel}
        {reference?.value != null && (
          <>
            <b className={styles.keyLine} /> {reference.label}
          </>
        )}
      </span>
    </caption>
  );
}

const Ticks = ({ max, ticks }: { max: number; ticks: number[] }) => (
  <div className={styles.ticks}>
    {ticks.map((tick) => (
      <span key={tick} style={{ left: `${positionPercent(tick, max)}%` }}>
        {tick}
      </span>
    ))}
  </div>
);

const StripLine = (mark: { row: StripRow; max: number; line: number | null }) => (
  <tr>
    <th scope="row">{mark.row.name}</th>
    <td className={styles.plot} aria-hidden>
      <Strip {...mark} />
    </td>
    <td>
      <Figure text={mark.row.lowText} />
    </td>
    <td>
      <Figure text={mark.row.highText} />
    </td>
  </tr>
);

function Strip({ row: { low, high }, max, line }: { row: StripRow; max: number; line: number | null }) {
  const from = low === null ? null : positionPercent(low, max);
  const to = high === null ? null : positionPercent(high, max);
  return (
    <div className={styles.strip}>
      {line !== null && <i className={styles.line} style={{ left: `${line}%` }} />}
      {from !== null && to !== null && <i className={styles.bar} style={{ left: `${from}%`, width: `${Math.max(0, to - from)}%` }} />}
      {from !== null && <i className={styles.low} style={{ left: `${from}%` }} />}
      {to !== null && <i className={styles.high} style={{ left: `${to}%` }} />}
    </div>
  );
}
