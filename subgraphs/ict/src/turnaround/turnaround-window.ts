import { addMonths, localDateOf, startOfLocalDay, type LocalDate } from '@nakhon/core/bangkok-time';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';

/** How a window is counted: whole months from the counters, the rest from the tickets themselves. */
export interface CountedWindow {
  /** First days of the months of the quarter that end at or before the cut-off. */
  wholeMonths: LocalDate[];
  /** End of the last of them (exclusive), the start of the quarter when there is none. */
  wholeUntil: Date;
}

const MONTHS_PER_QUARTER = 3;

/**
 * Splits a quarter at its cut-off. A counter holds a month of hand-over or receipt, so it is right only for months that lie wholly
 * before the cut-off; what happened after them, less than a month, is counted from the tickets.
 */
export function countedWindow({ quarterStart, cutOff }: FigureWindow): CountedWindow {
  const first = localDateOf(quarterStart);
  const wholeMonths: LocalDate[] = [];
  let wholeUntil = quarterStart;
  for (let month = 0; month < MONTHS_PER_QUARTER; month++) {
    const end = startOfLocalDay(addMonths(first, month + 1));
    if (end > cutOff) break;
    wholeMonths.push(addMonths(first, month));
    wholeUntil = end;
  }
  return { wholeMonths, wholeUntil };
}
