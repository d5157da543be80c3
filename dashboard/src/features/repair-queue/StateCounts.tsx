import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import type { QueueCounts } from './queue.query.js';
import { countsInOrder, wholeOf } from './queue.rules.js';
import { useQueueSearch } from './queueSearch.js';
import styles from './Queue.module.css';

/** How many repairs are in each state, and of them late; a press shows those alone, once more shows all. */
export function StateCounts({ counts }: { counts: QueueCounts }) {
  const t = useT();
  const { chosen, choose } = useQueueSearch();
  const whole = wholeOf(counts);
  return (
    <fieldset className={styles.counts}>
      <legend className="nk-visually-hidden">{t('repairs.byState')}</legend>
      <Count label={t('filters.all')} {...whole} isChosen={chosen.state === null} choose={() => choose({ state: '' })} />
      {countsInOrder(counts).map(({ state, count, late }) => (
        <Count
          key={state}
          label={t(`ticket.event.${state}`)}
          count={count}
          late={late}
          isChosen={chosen.state === state}
          choose={() => choose({ state: chosen.state === state ? '' : state })}
        />
      ))}
    </fieldset>
  );
}

function Count({
  label,
  count,
  late,
  isChosen,
  choose,
}: {
  label: string;
  count: number;
  late: number;
  isChosen: boolean;
  choose: () => void;
}) {
  const t = useT();
  const format = useFormat();
  return (
    <button type="button" className={styles.count} aria-pressed={isChosen} data-none={count === 0 || undefined} onClick={choose}>
      <span>{label}</span>{' '}
      <span className={styles.late} data-none={late === 0 || undefined}>
        {late > 0 && t('repairs.lateCount', { count: late })}
      </span>{' '}
      <strong>{format.count(count)}</strong>
    </button>
  );
}
