import { previousQuarter } from '@nakhon/core/fiscal-calendar';
import { Button } from '@mantine/core';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { Definition } from '../../ui/Definition.js';
import styles from './Indicators.module.css';

/** Nothing of the quarter has fallen due: says so, and offers the quarter before. */
export function NotDueNotice() {
  const t = useT();
  const format = useFormat();
  const { filters, setFilters } = useFilters();
  const before = previousQuarter({ fiscalYear: filters.fiscalYear, quarter: filters.quarter });
  return (
    <Callout tone="warn" title={t('indicators.notDueTitle')}>
      {t('indicators.notDueBody')}{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => setFilters(before)}>
        {t('indicators.seeQuarter', { quarter: format.quarterShort(before) })}
      </Button>
    </Callout>
  );
}

/** How many indicators nobody answers for, as a headline; nothing when there are none. */
export function OwnerHeadline({ count }: { count: number | null | undefined }) {
  const t = useT();
  const format = useFormat();
  if (!count) return null;
  return (
    <Callout tone="warn">
      <span className={styles.headline}>
        <strong>{t('indicators.ownerHeadline', { count: format.language === 'th' ? (format.count(count) ?? '') : count })}</strong>
        <Definition label={t('indicators.withoutOwner')} text={t('indicators.def.withoutOwner')} unit={t('indicators.unit.count')} />
      </span>
      <span>{t('indicators.ownerHeadlineBody')}</span>
    </Callout>
  );
}
