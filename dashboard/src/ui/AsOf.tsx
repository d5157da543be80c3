import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import styles from './AsOf.module.css';
import { SourceBadge, sourceName } from './SourceBadge.js';

/** As of when the figures hold and where they come from; generated data is marked with a badge. */
export function AsOf({ figures }: { figures: { asOf: string; sources: string[]; observedUntil?: string | null } | null | undefined }) {
  const t = useT();
  const format = useFormat();
  if (!figures) return null;
  const named = figures.sources.filter((source) => source !== 'generated').map((source) => sourceName(source, t));
  return (
    <p className={styles.line}>
      <span>{t('asOf.label', { date: format.instant(figures.asOf) ?? '' })}</span>
      {named.length > 0 && <span>{t('asOf.source', { names: named.join(', ') })}</span>}
      {figures.observedUntil && <span>{t('asOf.observedUntil', { date: format.day(figures.observedUntil) ?? '' })}</span>}
      {figures.sources.includes('generated') && <SourceBadge source="generated" />}
    </p>
  );
}
