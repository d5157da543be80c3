import { useT } from '../i18n/language.js';
import styles from './EmptyState.module.css';

/** Nothing to show, said plainly. */
export function EmptyState({ text }: { text?: string }) {
  const t = useT();
  return (
    <div className={styles.empty}>
      <strong>{text ?? t('state.empty')}</strong>
      <p>{t('state.emptyHint')}</p>
    </div>
  );
}
