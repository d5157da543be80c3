import { useFormat } from '../../format/useFormat.js';
import type { ResultState } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import styles from './Indicators.module.css';

export interface BadgedCell {
  state: ResultState;
  late: boolean;
  missing: boolean;
  dueOn?: string | null;
  target?: string | null;
}

/** How a quarter's cell stands, in words: its state, and whether it is late, missing or not due yet. */
export function CellBadges({ cell }: { cell: BadgedCell }) {
  const t = useT();
  const format = useFormat();
  const { state, late, missing, dueOn, target } = cell;
  const isOpen = !missing && target != null && (state === 'EMPTY' || state === 'DRAFT' || state === 'RETURNED');
  return (
    <span className={styles.badges}>
      <StateBadge state={state} />
      {missing && (
        <span className={styles.badge} data-kind="bad">
          ! {t('indicator.missing')}
        </span>
      )}
      {late && (
        <span className={styles.badge} data-kind="warn">
          ! {t('indicator.late')}
        </span>
      )}
      {isOpen && dueOn && <span className={styles.small}>{t('indicator.notDue', { date: format.day(dueOn) ?? '' })}</span>}
    </span>
  );
}

/** A state in words; only a signed result looks official. */
export function StateBadge({ state }: { state: ResultState }) {
  const t = useT();
  const kind = state === 'SIGNED' ? 'official' : state === 'SUBMITTED' || state === 'VERIFIED' ? 'sent' : 'open';
  return (
    <span className={styles.badge} data-kind={kind}>
      {state === 'SIGNED' && '✓ '}
      {t(`indicator.state.${state}`)}
    </span>
  );
}
