import { addDays, localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import { isWorkingDay, nthWorkingDayAfter, OFFICE_CLOSES_MINUTE, OFFICE_OPENS_MINUTE, workingCalendar } from '@nakhon/core/working-time';
import type { DemoRandom } from '@nakhon/db/demo-random';
import { referenceHolidays } from '@nakhon/db/reference';

const calendar = workingCalendar(referenceHolidays().map((holiday) => holiday.date));

/** The nth working day of a fiscal month (1 = October). */
export function workingDayOf(fiscalYear: number, month: number, n: number): LocalDate {
  const { start } = fiscalMonthRange(fiscalYear, month);
  return nthWorkingDayAfter(calendar, addDays(start, -1), n);
}

/** The working day n days later. */
export function workingDaysLater(date: LocalDate, n: number): LocalDate {
  return nthWorkingDayAfter(calendar, date, n);
}

/** Some minute of the office's hours on the day. */
export function officeInstant(date: LocalDate, random: DemoRandom): Date {
  if (!isWorkingDay(calendar, date)) throw new Error(`${date} is no working day`);
  return localInstant(date, random.between(OFFICE_OPENS_MINUTE, OFFICE_CLOSES_MINUTE - 1));
}
