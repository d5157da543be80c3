import { addMonths, endOfLocalDay, localDateOf, startOfLocalDay, addDays, type LocalDate } from '@nakhon/core/bangkok-time';
import { decimalText, divideHalfUp } from '@nakhon/core/half-up';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import { countedMonths } from '../turnaround/turnaround-window.js';
import { AGE_DAYS, AGES, type BacklogAge } from './measure.enums.js';

/** The span that one set of measures covers: whole months from counters, up to a cut-off. */
export interface MeasureWindow {
  /** First days of its months that begin before the cut-off. */
  months: LocalDate[];
  from: Date;
  /** Exclusive end of what counts. */
  cutOff: Date;
  cutOffDate: LocalDate;
  /** End of the last of its months (exclusive): hand-overs from the cut-off to this stand in the counters and are taken out. */
  until: Date;
  /** By when a fact must have been recorded. */
  asOf: Date;
}

/** A quarter up to its cut-off. */
export function quarterWindow(window: FigureWindow): MeasureWindow {
  const { quarterStart: from, cutOff, cutOffDate, asOf } = window;
  return { ...countedMonths(window), from, cutOff, cutOffDate, asOf };
}

/** Each month of a quarter that has begun, the last one up to the cut-off. */
export function monthWindows(window: FigureWindow): MeasureWindow[] {
  return countedMonths(window).months.map((month) => {
    const until = startOfLocalDay(addMonths(month, 1));
    const isWhole = until <= window.cutOff;
    const cutOffDate = isWhole ? addDays(localDateOf(until), -1) : window.cutOffDate;
    return { months: [month], from: startOfLocalDay(month), cutOff: isWhole ? until : window.cutOff, cutOffDate, until, asOf: window.asOf };
  });
}

/** The class of so many calendar days. */
export function ageOf(days: number): BacklogAge {
  return AGES.find((age) => days <= (AGE_DAYS[age][1] ?? days))!;
}

/** When tickets of an age class were received, seen from the cut-off's day: from (inclusive; null = ever) to before `to`. */
export function receivedWhen(age: BacklogAge, cutOffDate: LocalDate): { from: Date | null; to: Date } {
  const [least, most] = AGE_DAYS[age];
  return { from: most === null ? null : startOfLocalDay(addDays(cutOffDate, -most)), to: endOfLocalDay(addDays(cutOffDate, -least)) };
}

/** The mean of `answers` scores that add up to `sum`, as text to 0.1, half-up; null without answers. */
export function meanScore(sum: number, answers: number): string | null {
  return answers === 0 ? null : decimalText(divideHalfUp(BigInt(sum) * 10n, BigInt(answers)), 1);
}
