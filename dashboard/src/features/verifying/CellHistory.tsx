import { exactMeasured } from '../../format/measure.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { StateMark } from '../../ui/StateMark.js';
import { Timeline } from '../../ui/Timeline.js';
import type { OpenedCell } from './cell.query.js';
import { type Change, changesSinceReturn } from './queue.rules.js';
import styles from './Verifying.module.css';

/** Every act upon the cell: who, when, and with which words. */
export function CellHistory({ opened }: { opened: OpenedCell }) {
  const t = useT();
  const format = useFormat();
  const { versions } = opened.quarter;
  return (
    <section className={styles.section}>
      <h3>{t('verifying.history')}</h3>
      {versions.length === 0 && <p className={styles.small}>{t('verifying.history.none')}</p>}
      <Timeline label={t('verifying.history')}>
        {versions.map(({ version, state, value, recordedAt, actor, noteTh, explanationTh, returnDueOn }) => (
          <li key={version}>
            <StateMark state={state} /> <strong>{exactMeasured(value, opened, format)}</strong>
            <div className={styles.small}>
              {format.instant(recordedAt)} {actor && t('verifying.history.by', { actor })}
            </div>
            {noteTh && <div lang="th">{noteTh}</div>}
            {explanationTh && <div lang="th">{`${t('verifying.cell.explanation')}: ${explanationTh}`}</div>}
            {returnDueOn && <div>{`${t('verifying.return.dueOn')} ${format.day(returnDueOn)}`}</div>}
          </li>
        ))}
      </Timeline>
    </section>
  );
}

/** What the planner changed since the result was last returned, and why it was; nothing when it never was. */
export function SinceReturn({ opened }: { opened: OpenedCell }) {
  const t = useT();
  const format = useFormat();
  const { versions } = opened.quarter;
  const changes = changesSinceReturn(versions);
  if (changes === null) return null;
  const reason = versions.findLast(({ state }) => state === 'RETURNED')?.noteTh;
  return (
    <section className={styles.section}>
      <h3>{t('verifying.cell.sinceReturn')}</h3>
      {reason && <p lang="th">{`${t('verifying.cell.returnReason')}: ${reason}`}</p>}
      {changes.length === 0 && <p>{t('verifying.cell.noChange')}</p>}
      <ul className={styles.plainList}>
        {changes.map((change) => (
          <li key={change.part}>
            {t('verifying.cell.change', {
              what: t(`verifying.change.${change.part}`),
              before: written(change, change.before, opened, format) ?? t('verifying.cell.none'),
              after: written(change, change.after, opened, format) ?? t('verifying.cell.none'),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function written({ part }: Change, text: string | null, opened: OpenedCell, format: Formats): string | null {
  if (part === 'value') return exactMeasured(text, opened, format);
  return part === 'numerator' || part === 'denominator' ? format.decimal(text) : text;
}
