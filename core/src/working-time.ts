import {
  addMonths,
  dateOfDayNumber,
  dayNumberOf,
  dayNumberOfInstant,
  type LocalDate,
  localDateOf,
  localInstant,
  millisecondOfLocalDay,
} from './bangkok-time.js';

/** Monday to Friday without the holidays. Made by workingCalendar. */
export interface WorkingCalendar {
  /** Day numbers of the holidays that fall on a weekday: ascending, each once. */
  readonly weekdayHolidays: readonly number[];
}

/** From and to an instant; both ends may lie outside office hours. */
export interface Pause {
  readonly from: Date;
  readonly to: Date;
}

/** A standard time: the end of the nth working day, or the same day n months later. */
export type Standard = { readonly workingDays: number } | { readonly calendarMonths: number };

/** Office hours are 08:30-16:30 without a break: minutes since midnight in Bangkok. */
export const OFFICE_OPENS_MINUTE = 510;
export const OFFICE_CLOSES_MINUTE = 990;

const MINUTE_MS = 60_000;
const WORKDAY_MS = (OFFICE_CLOSES_MINUTE - OFFICE_OPENS_MINUTE) * MINUTE_MS;
const DAYS_PER_WEEK = 7;
const WEEKDAYS_PER_WEEK = 5;
/** The Monday of the first week counted is day number -3, so day n closes n + 4 days. */
const DAYS_CLOSED_BY_DAY_ZERO = 4;

/** The working calendar of these holidays; the order does not matter, weekends and repeats do no harm. Refuses DATE_INVALID. */
export function workingCalendar(holidays: Iterable<LocalDate>): WorkingCalendar {
  const days = new Set(Array.from(holidays, dayNumberOf));
  return { weekdayHolidays: [...days].filter((day) => weekdaysThrough(day) > weekdaysThrough(day - 1)).toSorted((a, b) => a - b) };
}

function weekdaysThrough(day: number): number {
  const days = day + DAYS_CLOSED_BY_DAY_ZERO;
  const weeks = Math.floor(days / DAYS_PER_WEEK);
  return weeks * WEEKDAYS_PER_WEEK + Math.min(days - weeks * DAYS_PER_WEEK, WEEKDAYS_PER_WEEK);
}

/** The running number of working days up to and with this day; only differences mean anything. */
function workingDaysThrough(cal: WorkingCalendar, day: number): number {
  return weekdaysThrough(day) - firstIndex(cal.weekdayHolidays.length, (index) => (cal.weekdayHolidays[index] ?? day) > day);
}

/** The first index from 0 at which a condition that never turns back holds; `length` when it never does. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first day from `day` on by which the running number of working days has come to `count`. */
function dayOfCount(cal: WorkingCalendar, day: number, count: number): number {
  let span = DAYS_PER_WEEK;
  while (workingDaysThrough(cal, day + span) < count) span *= 2;
  return day + firstIndex(span, (days) => workingDaysThrough(cal, day + days) >= count);
}

/** Whether the office is open on this day. */
export function isWorkingDay(cal: WorkingCalendar, date: LocalDate): boolean {
  const day = dayNumberOf(date);
  return workingDaysThrough(cal, day) > workingDaysThrough(cal, day - 1);
}

/**
 * The nth working day after the day, which itself does not count. n = 0 gives the day itself when the office is open, else the next
 * working day. A negative or broken n is a RangeError.
 */
export function nthWorkingDayAfter(cal: WorkingCalendar, date: LocalDate, n: number): LocalDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Working days are counted in whole numbers from 0, not ${n}`);
  const day = dayNumberOf(date);
  const counted = n === 0 ? workingDaysThrough(cal, day - 1) + 1 : workingDaysThrough(cal, day) + n;
  return dateOfDayNumber(dayOfCount(cal, day, counted));
}

/** 16:30 in Bangkok of the nth working day after the local day of `at`. */
export function endOfNthWorkingDayAfter(cal: WorkingCalendar, at: Date, n: number): Date {
  return localInstant(nthWorkingDayAfter(cal, localDateOf(at), n), OFFICE_CLOSES_MINUTE);
}

/** Working days d with from < d <= to; negative when `to` is earlier. */
export function workingDaysBetween(cal: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  return workingDaysThrough(cal, dayNumberOf(to)) - workingDaysThrough(cal, dayNumberOf(from));
}

/** The running sum of office time up to the instant; only differences mean anything. */
function workingMsThrough(cal: WorkingCalendar, at: Date): number {
  const day = dayNumberOfInstant(at);
  const before = workingDaysThrough(cal, day - 1);
  if (workingDaysThrough(cal, day) === before) return before * WORKDAY_MS;
  const sinceOpening = millisecondOfLocalDay(at) - OFFICE_OPENS_MINUTE * MINUTE_MS;
  return before * WORKDAY_MS + Math.min(Math.max(sinceOpening, 0), WORKDAY_MS);
}

function workingMsBetween(cal: WorkingCalendar, from: Date, to: Date): number {
  return workingMsThrough(cal, to) - workingMsThrough(cal, from);
}

/** Whole minutes of office time from one instant to the other, a broken minute dropped; negative when `to` is earlier. */
export function workingMinutesBetween(cal: WorkingCalendar, from: Date, to: Date): number {
  // Adding 0 turns the -0 of a fraction of a minute backwards into 0.
  return Math.trunc(workingMsBetween(cal, from, to) / MINUTE_MS) + 0;
}

function addWorkingMs(cal: WorkingCalendar, at: Date, ms: number): Date {
  if (ms === 0) return at;
  const reached = workingMsThrough(cal, at) + ms;
  const dayCount = Math.ceil(reached / WORKDAY_MS);
  const date = dateOfDayNumber(dayOfCount(cal, dayNumberOfInstant(at), dayCount));
  return new Date(localInstant(date, OFFICE_OPENS_MINUTE).getTime() + reached - (dayCount - 1) * WORKDAY_MS);
}

/** The earliest instant by which so many minutes of office time have passed; `at` itself for 0. Negative minutes are a RangeError. */
export function addWorkingMinutes(cal: WorkingCalendar, at: Date, minutes: number): Date {
  if (!(minutes >= 0)) throw new RangeError(`Working minutes are added from 0 up, not ${minutes}`);
  return addWorkingMs(cal, at, minutes * MINUTE_MS);
}

/**
 * The instant by which work received at `receivedAt` is due: 16:30 of the nth working day after, or of the day n calendar months later
 * (the next working day when that is none), and then later by the office time of the pauses. Overlapping pauses count once, what lies
 * before receipt not at all; a pause that begins only at or after the deadline reached so far no longer moves it.
 */
export function deadlineWithPauses(cal: WorkingCalendar, receivedAt: Date, standard: Standard, pauses: readonly Pause[]): Date {
  let deadline = standardDeadline(cal, receivedAt, standard);
  let countedTo = receivedAt;
  for (const pause of pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    if (pause.from >= deadline) break;
    const from = pause.from > countedTo ? pause.from : countedTo;
    if (pause.to <= from) continue;
    deadline = addWorkingMs(cal, deadline, workingMsBetween(cal, from, pause.to));
    countedTo = pause.to;
  }
  return deadline;
}

function standardDeadline(cal: WorkingCalendar, receivedAt: Date, standard: Standard): Date {
  if ('workingDays' in standard) return endOfNthWorkingDayAfter(cal, receivedAt, standard.workingDays);
  const date = addMonths(localDateOf(receivedAt), standard.calendarMonths);
  return localInstant(nthWorkingDayAfter(cal, date, 0), OFFICE_CLOSES_MINUTE);
}
