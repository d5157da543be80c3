import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { useProgressSearch } from './progressSearch.js';

const YEARS_BACK = 4;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Fiscal year and month of the progress. `all` offers every month at once. */
export function MonthChoices({ all = false, value }: { all?: boolean; value?: string }) {
  const t = useT();
  const format = useFormat();
  const { currentQuarter } = useSession();
  const { chosen, choose } = useProgressSearch();
  const latest = Math.max(currentQuarter.fiscalYear, chosen.fiscalYear);
  const earliest = Math.min(currentQuarter.fiscalYear - YEARS_BACK, chosen.fiscalYear);
  const years = Array.from({ length: latest - earliest + 1 }, (_, index) => String(latest - index));
  return (
    <>
      <Choice
        label={t('filters.fiscalYear')}
        value={String(chosen.fiscalYear)}
        options={years.map((year) => ({ value: year, label: year }))}
        onChange={(year) => choose({ fiscalYear: Number(year), month: undefined })}
      />
      <Choice
        label={t('projects.month')}
        value={value ?? String(chosen.month)}
        {...(all && { all: t('filters.all') })}
        options={MONTHS.map((month) => ({ value: String(month), label: format.monthLong({ fiscalYear: chosen.fiscalYear, month }) }))}
        onChange={(month) => choose({ month: month === '' ? undefined : Number(month) })}
      />
    </>
  );
}
