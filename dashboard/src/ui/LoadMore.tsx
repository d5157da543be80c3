import { Button } from '@mantine/core';
import { useT } from '../i18n/language.js';
import styles from './LoadMore.module.css';

export interface LoadMoreProps {
  shown: number;
  total: number;
  hasNext: boolean;
  loading: boolean;
  onMore: () => void;
}

/** How much of a connection is shown, and the way to more of it. */
export function LoadMore({ shown, total, hasNext, loading, onMore }: LoadMoreProps) {
  const t = useT();
  return (
    <div className={styles.bar}>
      <output>{t('list.shown', { shown, total })}</output>
      {hasNext && (
        <Button variant="default" onClick={onMore} loading={loading}>
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}
