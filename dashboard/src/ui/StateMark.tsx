import { useT } from '../i18n/language.js';
import styles from './StateMark.module.css';

/** How the result of a quarter stands. */
export type CellState = 'EMPTY' | 'NOT_APPLICABLE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'SIGNED';

const signs: Record<CellState, string> = {
  EMPTY: '○',
  NOT_APPLICABLE: '–',
  DRAFT: '✎',
  SUBMITTED: '→',
  RETURNED: '↩',
  VERIFIED: '✓',
  SIGNED: '✓✓',
};

/** A state by sign and words; the colour only repeats them. `words` where they are not those of a quarter's result. */
export function StateMark({ state, words }: { state: CellState; words?: string }) {
  const t = useT();
  return (
    <span className={styles.mark} data-state={state}>
      <span aria-hidden>{signs[state]}</span> {words ?? t(`indicator.state.${state}`)}
    </span>
  );
}
