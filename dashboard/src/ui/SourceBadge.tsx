import { type Translate, useT } from '../i18n/language.js';
import styles from './SourceBadge.module.css';

/** A source's name on screen: 'generated' → 'ข้อมูลสาธิต (สร้างขึ้น)', 'import:traffy' → 'นำเข้าจาก traffy'. */
export function sourceName(source: string, t: Translate): string {
  if (source === 'hub' || source === 'generated') return t(`source.${source}`);
  return t('source.import', { name: source.replace(/^import:/, '') });
}

/** Where a fact comes from; what was generated for a demonstration stands out. */
export function SourceBadge({ source }: { source: string }) {
  const t = useT();
  return (
    <span className={styles.badge} data-generated={source === 'generated' || undefined}>
      {sourceName(source, t)}
    </span>
  );
}
