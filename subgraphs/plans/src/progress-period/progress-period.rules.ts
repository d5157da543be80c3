import { addDays, addMonths } from '@nakhon/core/bangkok-time';
import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import type { ReportingDates } from '../reporting-period/reporting-period.rules.js';

export interface MonthDates extends ReportingDates {
  fiscalYear: number;
  /** 1 = October to 12 = September. */
  month: number;
}

/** Days after the opening on the 1st of the next month: the 10th. */
const DAYS_UNTIL_DUE = 9;

/** When a month's progress is taken until somebody sets other dates: in the month after it, due on the 10th. Refuses years and months out of range. */
export function usualProgressPeriod(fiscalYear: number, month: number): MonthDates {
  const opensOn = addDays(fiscalMonthRange(fiscalYear, month).end, 1);
  return { fiscalYear, month, opensOn, dueOn: addDays(opensOn, DAYS_UNTIL_DUE), closesOn: addDays(addMonths(opensOn, 1), -1) };
}

/** Twelve periods for each fiscal year from `first` to `last`. */
export function usualProgressPeriods(first: number, last: number): MonthDates[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) => Array.from({ length: 12 }, (_, index) => usualProgressPeriod(year, index + 1)));
}
