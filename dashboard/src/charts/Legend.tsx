import { useT } from '../i18n/language.js';
import type { Band } from './bands.js';
import styles from './Legend.module.css';

/** What the colours and signs mean, in words. */
export function Legend({ bands, withMissing }: { bands: Band[]; withMissing: boolean }) {
  const t = useT();
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      {bands.map((band, index) => (
        <li key={band.tone}>
          <span
            className={styles.swatch}
            style={{ background: `var(--nk-${band.tone})`, color: `var(--nk-${band.tone}-text)` }}
            aria-hidden
          >
            {band.sign ?? <i style={{ width: `${((index + 1) / bands.length) * 100}%` }} />}
          </span>
          {band.label}
        </li>
      ))}
      {withMissing && (
        <li>
          <span className={styles.swatch} data-missing aria-hidden />
          {t('missing.label')}
        </li>
      )}
    </ul>
  );
}
