import { useT } from '../../i18n/language.js';
import styles from './Procurement.module.css';

/** Says in words and sign that a procurement has run over the standard of its current step; nothing otherwise. */
export function LateBadge({ late }: { late: boolean }) {
  const t = useT();
  return late ? <span className={styles.late}>! {t('procurement.late')}</span> : null;
}
