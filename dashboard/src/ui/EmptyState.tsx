import { useT } from '../i18n/language.js';
import styles from './EmptyState.module.css';

/** Nothing to show, said plainly. `isFiltered` false: a page where no quarter and no filter would bring more. */
export function EmptyState({ text, isFiltered = true }: { text?: string; isFiltered?: boolean }) {
  const t = useT();
  return (
    <div className={styles.empty}>
      <strong>{text ?? t('state.empty')}</strong>
      {isFiltered && <p>{t('state.emptyHint')}</p>}
    </div>
  );
}
