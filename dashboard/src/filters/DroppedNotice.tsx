import { Button } from '@mantine/core';
import { useT } from '../i18n/language.js';
import { Callout } from '../ui/Callout.js';
import styles from './DroppedNotice.module.css';
import { useFilters } from './useFilters.js';

/** Says which filters of the address could not be read; dismissing it takes them out of the address. */
export function DroppedNotice() {
  const t = useT();
  const { filters, setFilters } = useFilters();
  if (!filters.dropped?.length) return null;
  const known = ['fiscalYear', 'quarter', 'group', 'section', 'source', 'who', 'view'] as const;
  const names = filters.dropped
    .map((name) => known.find((one) => one === name))
    .map((name) => (name ? t(`filters.${name}`) : t('table.sortPhone')));
  return (
    <div className={styles.notice}>
      <Callout tone="warn">
        {t('filters.dropped', { names: names.join(', ') })}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => setFilters({})}>
          {t('filters.dismiss')}
        </Button>
      </Callout>
    </div>
  );
}
