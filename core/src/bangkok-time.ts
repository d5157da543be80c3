import { Refusal } from './refusal.js';

/** A day in Bangkok as YYYY-MM-DD in the Gregorian calendar. Sorts and compares as text. */
export type LocalDate = string;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Thailand has kept +07:00 without summer time since 1920. */
const OFFSET_MS = 7 * 60 * MINUTE_MS;
const DAYS_PER_WEEK = 7;
/** 1 January 1970, day number 0, was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 4;

function utcMidnight(date: LocalDate): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
}

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isLocalDate(text: string): boolean {
  const midnight = utcMidnight(text);
  // A lenient parser rolls 30 February over into March; only a real day comes back as it went in.
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/** Days since 1 January 1970, negative before. Refuses DATE_INVALID. */
export function dayNumberOf(date: LocalDate): number {
  if (isLocalDate(date)) return utcMidnight(date) / DAY_MS;
  const messages = { th: 'วันที่ไม่ถูกต้อง ให้ใช้รูปแบบ ปปปป-ดด-วว (ค.ศ.)', en: 'The date is not valid: write YYYY-MM-DD, year CE' };
  throw new Refusal('DATE_INVALID', messages, { date: date.slice(0, 40) });
}

/** The day with this number; the opposite of dayNumberOf. */
export function dateOfDayNumber(dayNumber: number): LocalDate {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

/** The number of the day in Bangkok on which the instant falls. */
export function dayNumberOfInstant(instant: Date): number {
  return Math.floor((instant.getTime() + OFFSET_MS) / DAY_MS);
}

/** The day in Bangkok on which the instant falls. */
export function localDateOf(instant: Date): LocalDate {
  return dateOfDayNumber(dayNumberOfInstant(instant));
}

/** Midnight in Bangkok at which the day begins. */
export function startOfLocalDay(date: LocalDate): Date {
  return localInstant(date, 0);
}

/** Midnight in Bangkok at which the day ends: the start of the next day, itself no longer part of the day. */
export function endOfLocalDay(date: LocalDate): Date {
  return localInstant(date, DAY_MS / MINUTE_MS);
}

/** The instant so many minutes after midnight in Bangkok: ('2026-01-05', 510) is 08:30 there. */
export function localInstant(date: LocalDate, minutesOfDay: number): Date {
  return new Date(dayNumberOf(date) * DAY_MS - OFFSET_MS + minutesOfDay * MINUTE_MS);
}

/** Whole minutes since midnight in Bangkok, 0 to 1439. */
export function minuteOfLocalDay(instant: Date): number {
  return Math.floor(millisecondOfLocalDay(instant) / MINUTE_MS);
}

/** Milliseconds since midnight in Bangkok. */
export function millisecondOfLocalDay(instant: Date): number {
  return instant.getTime() + OFFSET_MS - dayNumberOfInstant(instant) * DAY_MS;
}

/** The day n days later, earlier when n is negative. */
export function addDays(date: LocalDate, n: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + n);
}

/** The same day n months later, earlier when n is negative; the month's last day where that month is too short. */
export function addMonths(date: LocalDate, n: number): LocalDate {
  const day = new Date(dayNumberOf(date) * DAY_MS);
  const dayOfMonth = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + n + 1, 0);
  day.setUTCDate(Math.min(dayOfMonth, day.getUTCDate()));
  return day.toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export function dayOfWeek(date: LocalDate): number {
  const days = (dayNumberOf(date) + WEEKDAY_OF_DAY_ZERO) % DAYS_PER_WEEK;
  return days < 0 ? days + DAYS_PER_WEEK : days;
}

/** Days from a to b, negative when b is earlier, 0 for the same day. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return dayNumberOf(b) - dayNumberOf(a);
}
