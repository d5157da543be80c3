import { previousQuarter } from '@nakhon/core/fiscal-calendar';
import { Button } from '@mantine/core';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import styles from './Verifying.module.css';

/** Nothing of the quarter is as chosen: results come after its end, so the quarter before is offered. */
export function NothingWaits({ period }: { period: { fiscalYear: number; quarter: number } }) {
  const t = useT();
  const format = useFormat();
  const { setFilters } = useFilters();
  const before = previousQuarter(period);
  return (
    <div className={styles.none}>
      <EmptyState text={t('verifying.none')} />
      <Button variant="default" onClick={() => setFilters(before)}>
        {t('indicators.seeQuarter', { quarter: format.quarterShort(before) })}
      </Button>
    </div>
  );
}
