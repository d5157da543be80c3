import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { ClockMark } from '../../repair/ClockMark.js';
import type { QueuedTicket } from './queue.query.js';
import { boardColumns } from './queue.rules.js';
import { useQueueSearch } from './queueSearch.js';
import { RowLink } from './QueueTable.js';
import styles from './Queue.module.css';
import type { Queue } from './useQueue.js';

/** The queue by state, side by side; a state tells how many it holds also where not all of them are loaded yet. */
export function QueueBoard({ queue }: { queue: Queue }) {
  const t = useT();
  const { chosen } = useQueueSearch();
  return (
    // Wider than the page where many states hold something: it can be scrolled by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.board} aria-label={t('repairs.board')} tabIndex={0}>
      {boardColumns(queue.counts, queue.nodes, chosen.state).map(({ state, count, late, tickets }) => (
        <section key={state} className={styles.column} aria-label={t(`ticket.event.${state}`)}>
          <h2>
            {t(`ticket.event.${state}`)} <span>{count}</span>
            {late > 0 && <small className={styles.late}>{t('repairs.lateCount', { count: late })}</small>}
          </h2>
          <ul>
            {tickets.map((ticket) => (
              <Card key={ticket.id} ticket={ticket} />
            ))}
          </ul>
          {tickets.length < count && <p className={styles.hint}>{t('repairs.notLoaded', { count: count - tickets.length })}</p>}
        </section>
      ))}
    </section>
  );
}

function Card({ ticket }: { ticket: QueuedTicket }) {
  const t = useT();
  const format = useFormat();
  const { subjectTh, agency, officer, clock } = ticket;
  return (
    <li className={styles.card}>
      <RowLink ticket={ticket} />
      <p lang="th">{subjectTh}</p>
      <p className={styles.hint}>
        {[agency && format.name(agency), officer ? format.name(officer) : t('repairs.nobody')].filter(Boolean).join(' · ')}
      </p>
      <ClockMark clock={clock} />
    </li>
  );
}
