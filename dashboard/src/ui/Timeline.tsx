import type { ReactNode } from 'react';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import styles from './Timeline.module.css';

/** Things one after another down a line; the children are `li`. */
export function Timeline({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {children}
    </ol>
  );
}

/** Something that happened; `recordedAt` is when the hub learned of it. */
export interface TimelineEvent {
  name: string;
  occurredAt: string;
  recordedAt: string;
  noteTh?: string | null;
}

/** Events in their order, with the time between them, and when they were recorded where that was later. */
export function EventTimeline({ label, events }: { label?: string; events: readonly TimelineEvent[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <Timeline {...(label !== undefined && { label })}>
      {events.map(({ name, occurredAt, recordedAt, noteTh }, index) => {
        const before = events[index - 1];
        return (
          <li key={`${name} ${occurredAt}`}>
            <strong>{name}</strong>
            <div>{format.instant(occurredAt)}</div>
            {before && (
              <div className={styles.small}>{t('timeline.after', { duration: format.between(before.occurredAt, occurredAt) })}</div>
            )}
            {toMinute(recordedAt) !== toMinute(occurredAt) && (
              <div className={styles.small}>{t('timeline.recorded', { date: format.instant(recordedAt) ?? '' })}</div>
            )}
            {noteTh && <div lang="th">{noteTh}</div>}
          </li>
        );
      })}
    </Timeline>
  );
}

const toMinute = (iso: string): string => iso.slice(0, 16);
