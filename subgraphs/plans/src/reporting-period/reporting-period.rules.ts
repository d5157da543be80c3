import { addDays, addMonths, type LocalDate } from '@nakhon/core/bangkok-time';
import { quarterRange } from '@nakhon/core/fiscal-calendar';
import { periodBeforeItsTime, periodOutOfOrder } from './reporting-period.refusals.js';

/** First day on which reports are taken, day by the end of which they are due, last day on which they are taken. */
export interface ReportingDates {
  opensOn: LocalDate;
  dueOn: LocalDate;
  closesOn: LocalDate;
}

export interface PeriodDates extends ReportingDates {
  fiscalYear: number;
  quarter: number;
}

/** Days after the opening on the 1st of the month: the 15th. */
const DAYS_UNTIL_DUE = 14;
const FIRST_YEAR = 2567;
/** Years that hold their dates whatever the clock says. */
const LAST_YEAR_AT_LEAST = 2571;

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

/** The fiscal years that have a calendar in the year `current`: up to the one after it. */
export function calendarYears(current: number): { first: number; last: number } {
  return { first: FIRST_YEAR, last: Math.max(LAST_YEAR_AT_LEAST, current + 1) };
}

/** New dates of a period whose first day is `starts`. Refuses PERIOD_OUT_OF_ORDER and PERIOD_BEFORE_ITS_TIME. */
export function checkReportingDates({ opensOn, dueOn, closesOn }: ReportingDates, starts: LocalDate, field = 'dates'): void {
  if (opensOn > dueOn || dueOn > closesOn) throw periodOutOfOrder(opensOn, dueOn, closesOn, field);
  if (opensOn < starts) throw periodBeforeItsTime(opensOn, starts, field);
}
