import { addMonths, localDateOf, startOfLocalDay, type LocalDate } from '@nakhon/core/bangkok-time';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';

/** The months that a window is counted from. */
export interface CountedMonths {
  /** First days of the months of the quarter that begin before the cut-off. */
  months: LocalDate[];
  /** End of the last of them (exclusive): what fell between the cut-off and this stands in the counters and is taken out again. */
  until: Date;
}

const MONTHS_PER_QUARTER = 3;

/** A counter holds a whole month of hand-over or receipt; of the month that the cut-off breaks, what came after it is taken out again. */
export function countedMonths({ quarterStart, cutOff }: FigureWindow): CountedMonths {
  const first = localDateOf(quarterStart);
  const months: LocalDate[] = [];
  let until = quarterStart;
  for (let month = 0; month < MONTHS_PER_QUARTER && until < cutOff; month++) {
    months.push(addMonths(first, month));
    until = startOfLocalDay(addMonths(first, month + 1));
  }
  return { months, until };
}
