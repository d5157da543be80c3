import { dayNumberOf, type LocalDate } from '../bangkok-time.js';
import { parseDecimal } from '../decimal.js';
import { decimalText, divideHalfUp } from '../half-up.js';
import { isProblem, readTypedNumber } from './typed-number.js';

/** A part of the whole work: `weight` in percent as text, done evenly from its first to its last day. */
export interface PlannedShare {
  weight: string;
  plannedFrom: LocalDate;
  plannedTo: LocalDate;
}

const WHOLE = 100_000_000n;
/** Percentages have two decimals: whole hundredths, in millionths. */
const HUNDREDTH = 10_000n;

/**
 * How much of a project is planned to be done by the end of a day, in percent with two decimals, halves up: each activity counts its
 * weight by the share of its days that have passed, first and last day included.
 */
export function plannedPercent(activities: readonly PlannedShare[], on: LocalDate): string {
  let dividend = 0n;
  let divisor = 1n;
  for (const { weight, plannedFrom, plannedTo } of activities) {
    const days = BigInt(dayNumberOf(plannedTo) - dayNumberOf(plannedFrom) + 1);
    const passed = BigInt(Math.max(0, dayNumberOf(on) - dayNumberOf(plannedFrom) + 1));
    const done = (parseDecimal(weight) / HUNDREDTH) * (passed < days ? passed : days);
    dividend = dividend * days + done * divisor;
    divisor *= days;
  }
  return decimalText(divideHalfUp(dividend, divisor), 2);
}

/** How a project stands by its percentages; that it was stopped only people know. */
export function statusOf(actualPercent: string, planned: string): 'NOT_STARTED' | 'ON_PLAN' | 'LATE' | 'DONE' {
  const actual = parseDecimal(actualPercent);
  if (actual >= WHOLE) return 'DONE';
  if (actual < parseDecimal(planned)) return 'LATE';
  return actual === 0n ? 'NOT_STARTED' : 'ON_PLAN';
}

/** A percentage done as it was typed, with Thai digits or a percent sign: '๔๕ %' → '45.00'; null where it is none from 0 to 100 with at most two decimals. */
export function readPercentDone(text: string): string | null {
  const read = readTypedNumber(text, true);
  if (read === null || isProblem(read) || read.scaled < 0n || read.scaled > WHOLE || read.decimals > 2) return null;
  return decimalText(read.scaled / HUNDREDTH, 2);
}

/** What a month's report says, as far as it decides which words it needs. */
export interface ReportedMonth {
  actualPercent: string;
  status: string;
  doneTh: string | null;
  problemsTh: string | null;
}

export type MissingWords = 'DONE' | 'LATE' | 'STOPPED' | 'FALLS';

/**
 * Which words a report still lacks before it can be handed in: what was done, where anything was; problems, where the project is late or
 * stopped, or fell below `percentBefore`, the percentage of the month before. null = none.
 */
export function missingWords(
  { actualPercent, status, doneTh, problemsTh }: ReportedMonth,
  percentBefore: string | null,
): MissingWords | null {
  const actual = parseDecimal(actualPercent);
  if (actual > 0n && doneTh === null) return 'DONE';
  if (problemsTh !== null) return null;
  if (status === 'LATE' || status === 'STOPPED') return status;
  return percentBefore !== null && actual < parseDecimal(percentBefore) ? 'FALLS' : null;
}
