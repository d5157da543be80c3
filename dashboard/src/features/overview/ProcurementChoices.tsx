import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import styles from './Procurement.module.css';
import { lateness, procurementStates, useProcurementSearch } from './procurementSearch.js';

/** The filters of the list: state, and whether the current step has run over its standard. */
export function ProcurementChoices() {
  const t = useT();
  const { chosen, choose } = useProcurementSearch();
  return (
    <div className={styles.choices}>
      <Choice
        label={t('procurement.state')}
        all={t('filters.all')}
        value={chosen.state ?? ''}
        options={procurementStates.map((value) => ({ value, label: t(`procurement.state.${value}`) }))}
        onChange={(state) => choose({ state })}
      />
      <Choice
        label={t('procurement.pace')}
        all={t('filters.all')}
        value={chosen.pace ?? ''}
        options={lateness.map((value) => ({ value, label: t(`procurement.pace.${value}`) }))}
        onChange={(pace) => choose({ pace })}
      />
    </div>
  );
}
