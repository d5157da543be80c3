import type { RepairEventName } from '../graphql/generated/graphql.js';
import { useT } from '../i18n/language.js';
import { isEnd, isWaiting } from './state.rules.js';
import styles from './Repair.module.css';

/** The state of a repair in words; those that wait and those that have ended look different too. */
export function RepairState({ state }: { state: RepairEventName }) {
  const t = useT();
  return (
    <span className={styles.state} data-kind={isEnd(state) ? 'end' : isWaiting(state) ? 'wait' : 'work'}>
      {t(`ticket.event.${state}`)}
    </span>
  );
}
