import type { ReactNode } from 'react';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { Figure } from '../ui/Figure.js';
import { axisWithoutFar, positionPercent } from './axis.js';
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

/** Two marks per row on a shared axis (●—○), in a real table whose cells also say the numbers. What lies beyond the axis ends in an arrow. */
export function StripPlot(props: StripPlotProps) {
  const { rows, reference } = props;
  const axis = axisWithoutFar(
    rows.flatMap((row) => row.low ?? []),
    rows.flatMap((row) => row.high ?? []),
  );
  const line = reference?.value == null ? null : positionPercent(reference.value, axis.max);
  return (
    <table className={styles.table}>
      <StripCaption {...props} beyond={axis.isCut ? axis.max : null} />
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

function StripCaption({ caption, lowLabel, highLabel, reference, beyond }: StripPlotProps & { beyond: number | null }) {
  const t = useT();
  const format = useFormat();
  return (
    <caption className={styles.caption}>
      {caption}
      <span className={styles.key} aria-hidden>
        <span>
          <b className={styles.keyLow} /> {lowLabel}
        </span>
        <span>
          <b className={styles.keyHigh} /> {highLabel}
        </span>
        {reference?.value != null && (
          <span>
            <b className={styles.keyLine} /> {reference.label}
          </span>
        )}
        {beyond !== null && (
          <span>
            <b className={styles.beyond}>▸</b> {t('chart.beyond', { label: highLabel, end: format.plain(beyond) ?? '' })}
          </span>
        )}
      </span>
    </caption>
  );
}

function Ticks({ max, ticks }: { max: number; ticks: number[] }) {
  const format = useFormat();
  return (
    <div className={styles.ticks}>
      {ticks.map((tick) => (
        <span key={tick} style={{ left: `${positionPercent(tick, max)}%` }}>
          {format.plain(tick)}
        </span>
      ))}
    </div>
  );
}

const isBeyond = ({ row: { high }, max }: { row: StripRow; max: number }) => high !== null && high > max;

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
      {isBeyond(mark) && (
        <span className={styles.beyond} aria-hidden>
          ▸{' '}
        </span>
      )}
      <Figure text={mark.row.highText} />
    </td>
  </tr>
);

function Strip({ row, max, line }: { row: StripRow; max: number; line: number | null }) {
  const { low, high } = row;
  const from = low === null ? null : positionPercent(low, max);
  const to = high === null ? null : positionPercent(high, max);
  return (
    <div className={styles.strip}>
      {line !== null && <i className={styles.line} style={{ left: `${line}%` }} />}
      {from !== null && to !== null && <i className={styles.bar} style={{ left: `${from}%`, width: `${Math.max(0, to - from)}%` }} />}
      {from !== null && <i className={styles.low} style={{ left: `${from}%` }} />}
      {to !== null && !isBeyond({ row, max }) && <i className={styles.high} style={{ left: `${to}%` }} />}
      {to !== null && isBeyond({ row, max }) && <i className={`${styles.far} ${styles.beyond}`}>▸</i>}
    </div>
  );
}
