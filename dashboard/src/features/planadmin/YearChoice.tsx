import { useFilters } from '../../filters/useFilters.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';

const YEARS_BACK = 6;
const YEARS_AHEAD = 2;

/** The fiscal year; the years to come too, as targets and calendars are set ahead. */
export function YearChoice() {
  const t = useT();
  const { filters, setFilters } = useFilters();
  const { currentQuarter } = useSession();
  const latest = Math.max(currentQuarter.fiscalYear + YEARS_AHEAD, filters.fiscalYear);
  const earliest = Math.min(currentQuarter.fiscalYear - YEARS_BACK, filters.fiscalYear);
  const years = Array.from({ length: latest - earliest + 1 }, (_, index) => String(latest - index));
  return (
    <Choice
      label={t('filters.fiscalYear')}
      value={String(filters.fiscalYear)}
      options={years.map((value) => ({ value, label: value }))}
      onChange={(year) => setFilters({ fiscalYear: Number(year), quarter: filters.quarter })}
    />
  );
}
