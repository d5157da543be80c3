import { Link } from '@tanstack/react-router';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { ClockMark } from '../../repair/ClockMark.js';
import { RepairState } from '../../repair/RepairState.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import type { QueuedTicket } from './queue.query.js';
import styles from './Queue.module.css';
import type { Marked } from './useMarked.js';
import { ROW } from './useShortcuts.js';

/** The queue as a table, as cards on a phone; with `marked` its rows can be marked. */
export function QueueTable({ tickets, marked }: { tickets: readonly QueuedTicket[]; marked?: Marked }) {
  const t = useT();
  const format = useFormat();
  const columns = [...(marked ? [markColumn(marked, t)] : []), ...columnsOf(format, t)];
  return (
    <div className={`${styles.table} ${marked ? styles.marks : ''}`}>
      {marked && (
        <label className={styles.markAll}>
          <input type="checkbox" checked={marked.isAll} onChange={marked.toggleAll} /> {t('repairs.markAll')}
        </label>
      )}
      <DataTable caption={t('repairs.title')} columns={columns} rows={tickets} rowKey={({ id }) => id} />
    </div>
  );
}

const markColumn = (marked: Marked, t: Translate): Column<QueuedTicket> => ({
  key: 'mark',
  label: t('repairs.mark'),
  cell: ({ id, code }) => (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={t('repairs.markOne', { code })}
      checked={marked.isMarked(id)}
      onChange={() => marked.toggle(id)}
    />
  ),
});

/** The way to a repair; the keys move along these. */
export const RowLink = ({ ticket: { id, code } }: { ticket: { id: string; code: string } }) => (
  <Link to="/repairs/$code" params={{ code }} {...{ [ROW]: id }} className={styles.code}>
    {code}
  </Link>
);

function columnsOf(format: Formats, t: Translate): Column<QueuedTicket>[] {
  return [
    { key: 'code', label: t('ticket.code'), heading: true, cell: (ticket) => <RowLink ticket={ticket} /> },
    {
      key: 'subject',
      label: t('ticket.subject'),
      wordy: true,
      cell: ({ subjectTh, deviceTh }) => (
        <span lang="th">
          {subjectTh}
          {deviceTh && <small className={styles.small}>{deviceTh}</small>}
        </span>
      ),
    },
    { key: 'agency', label: t('ticket.agency'), wordy: true, cell: ({ agency }) => agency && format.name(agency) },
    { key: 'kind', label: t('ticket.kind'), cell: ({ kind }) => t(`ticket.kind.${kind}`) },
    {
      key: 'state',
      label: t('ticket.state'),
      cell: ({ state, stateSince }) => (
        <span>
          <RepairState state={state} />
          {stateSince && <small className={styles.small}>{t('repairs.since', { date: format.day(stateSince) ?? '' })}</small>}
        </span>
      ),
    },
    {
      key: 'clock',
      label: t('repairs.clock'),
      cell: ({ clock, dueAt }) => (
        <span>
          <ClockMark clock={clock} />
          {dueAt && <small className={styles.small}>{t('repairs.due', { date: format.day(dueAt) ?? '' })}</small>}
        </span>
      ),
    },
    {
      key: 'officer',
      label: t('repairs.officer'),
      wordy: true,
      cell: ({ officer }) => (officer ? format.name(officer) : t('repairs.nobody')),
    },
  ];
}
