import { addDays, addMonths, type LocalDate } from '@nakhon/core/bangkok-time';
import { quarterRange } from '@nakhon/core/fiscal-calendar';

export interface PeriodDates {
  fiscalYear: number;
  quarter: number;
  opensOn: LocalDate;
  dueOn: LocalDate;
  closesOn: LocalDate;
}

/** Days after the opening on the 1st of the month: the 15th. */
const DAYS_UNTIL_DUE = 14;

/** The period a quarter has until somebody sets another: the month after the quarter, due on the 15th. Refuses years and quarters out of range. */
export function usualReportingPeriod(fiscalYear: number, quarter: number): PeriodDates {
  const opensOn = addDays(quarterRange(fiscalYear, quarter).end, 1);
  return { fiscalYear, quarter, opensOn, dueOn: addDays(opensOn, DAYS_UNTIL_DUE), closesOn: addDays(addMonths(opensOn, 1), -1) };
}

/** Four periods for each fiscal year from `first` to `last`. */
export function usualReportingPeriods(first: number, last: number): PeriodDates[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => usualReportingPeriod(year, quarter)));
}
