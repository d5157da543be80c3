import { useFormat } from '../../format/useFormat.js';
import { Timeline } from '../../ui/Timeline.js';
import styles from './Stock.module.css';

interface LogLine {
  seq: number;
  words: string;
  occurredAt: string;
  byName?: string | null;
  noteTh?: string | null;
}

/** What happened, oldest first: what, when, by whom, and why. */
export function StockLog({ label, events }: { label: string; events: readonly LogLine[] }) {
  const format = useFormat();
  return (
    <Timeline label={label}>
      {events.map(({ seq, words, occurredAt, byName, noteTh }) => (
        <li key={seq}>
          <strong>{words}</strong>
          <div className={styles.small}>{[format.instant(occurredAt), byName].filter(Boolean).join(' · ')}</div>
          {noteTh && <div lang="th">{noteTh}</div>}
        </li>
      ))}
    </Timeline>
  );
}
