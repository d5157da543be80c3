import { useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Choice } from '../ui/Choice.js';
import { Segments } from '../ui/Segments.js';
import { useFilters } from './useFilters.js';

const YEARS_BACK = 6;

/** Fiscal year and quarter. Years reach back six, or as far as the address does. */
export function PeriodChoices() {
  const t = useT();
  const { filters, setFilters } = useFilters();
  const { currentQuarter } = useSession();
  const latest = Math.max(currentQuarter.fiscalYear, filters.fiscalYear);
  const earliest = Math.min(currentQuarter.fiscalYear - YEARS_BACK, filters.fiscalYear);
  const years = Array.from({ length: latest - earliest + 1 }, (_, index) => String(latest - index));
  return (
    <>
      <Choice
        label={t('filters.fiscalYear')}
        value={String(filters.fiscalYear)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(year) => setFilters({ fiscalYear: Number(year), quarter: filters.quarter })}
      />
      <Segments
        label={t('filters.quarter')}
        value={String(filters.quarter)}
        options={{ 1: '1', 2: '2', 3: '3', 4: '4' }}
        onChange={(quarter) => setFilters({ fiscalYear: filters.fiscalYear, quarter: Number(quarter) })}
      />
    </>
  );
}
