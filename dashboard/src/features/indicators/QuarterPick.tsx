import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import styles from './Indicators.module.css';

/** The name of a quarter that chooses it. */
export function QuarterPick({
  quarter: { fiscalYear, quarter },
  isChosen,
}: {
  quarter: { fiscalYear: number; quarter: number };
  isChosen: boolean;
}) {
  const format = useFormat();
  const { setFilters } = useFilters();
  return (
    <button type="button" className={styles.pick} aria-pressed={isChosen} onClick={() => setFilters({ fiscalYear, quarter })}>
      {isChosen && <span aria-hidden>● </span>}
      {format.quarterShort({ fiscalYear, quarter })}
    </button>
  );
}
