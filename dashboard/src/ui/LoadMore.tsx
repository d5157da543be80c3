import { Button } from '@mantine/core';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import type { List } from './list.js';
import styles from './LoadMore.module.css';

/** How much of a list is shown, and the way to more of it. */
export function LoadMore({ list }: { list: List }) {
  const t = useT();
  const format = useFormat();
  const counts = { shown: format.count(list.nodes.length) ?? '', total: format.count(list.total) ?? '' };
  return (
    <div className={styles.bar}>
      <output>{t(list.isBroken ? 'list.broken' : 'list.shown', counts)}</output>
      {list.hasNext && (
        <Button variant="default" onClick={list.more} loading={list.loadingMore}>
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}
