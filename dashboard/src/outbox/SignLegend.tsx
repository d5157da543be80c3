import { useT } from '../i18n/language.js';
import styles from './EntryGrid.module.css';
import { saveSigns, type Sign } from './saveSigns.js';

/** What the signs in the cells mean: those of the sheet, and those of saving. */
export function SignLegend({ signs }: { signs: readonly Sign[] }) {
  const t = useT();
  return (
    <details className={styles.legend}>
      <summary>{t('reporting.legend')}</summary>
      <ul>
        {[...signs, ...Object.values(saveSigns)].map(({ icon, text }) => (
          <li key={text}>
            <span aria-hidden>{icon}</span> {t(text)}
          </li>
        ))}
      </ul>
    </details>
  );
}
