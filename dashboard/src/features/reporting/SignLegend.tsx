import { useT } from '../../i18n/language.js';
import { saveSigns } from '../../outbox/saveSigns.js';
import styles from './Reporting.module.css';
import { closedSigns, stateSigns } from './sheet.rows.js';

/** What the signs in the cells mean. */
export function SignLegend() {
  const t = useT();
  return (
    <details className={styles.legend}>
      <summary>{t('reporting.legend')}</summary>
      <ul>
        {[...Object.values(stateSigns), ...Object.values(closedSigns), ...Object.values(saveSigns)].map(({ icon, text }) => (
          <li key={text}>
            <span aria-hidden>{icon}</span> {t(text)}
          </li>
        ))}
      </ul>
    </details>
  );
}
