import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Figure } from '../../ui/Figure.js';
import styles from './Indicators.module.css';
import type { PlaceRow } from './indicators.rows.js';

const parts = [
  { key: 'onTarget', band: 'on', sign: '✓' },
  { key: 'nearTarget', band: 'near', sign: '~' },
  { key: 'belowTarget', band: 'below', sign: '!' },
] as const;

/** How many indicators are on, near and below target: parts of one bar with their counts, and a sentence for the ear. */
export function BandBar({ row }: { row: Pick<PlaceRow, 'onTarget' | 'nearTarget' | 'belowTarget'> }) {
  const t = useT();
  const format = useFormat();
  const shown = parts.filter(({ key }) => (row[key] ?? 0) > 0);
  if (shown.length === 0) return <Figure text={row.onTarget === null ? null : '0'} />;
  const count = (value: number | null) => format.count(value) ?? '–';
  return (
    <span className={styles.bandBar}>
      <span className="nk-visually-hidden">
        {t('indicators.bandsSpoken', { on: count(row.onTarget), near: count(row.nearTarget), below: count(row.belowTarget) })}
      </span>
      {shown.map(({ key, band, sign }) => (
        <span
          key={key}
          className={styles.bandPart}
          data-band={band}
          style={{ flexGrow: row[key] ?? 0 }}
          title={t(`indicators.${key}`)}
          aria-hidden
        >
          {sign} {count(row[key])}
        </span>
      ))}
    </span>
  );
}

/** What the parts of the bars mean. */
export function BandKey() {
  const t = useT();
  return (
    <p className={styles.bandKey} aria-hidden>
      {parts.map(({ key, band, sign }) => (
        <span key={key}>
          <span className={styles.bandPart} data-band={band}>
            {sign}
          </span>{' '}
          {t(`indicators.${key}`)}
        </span>
      ))}
    </p>
  );
}
