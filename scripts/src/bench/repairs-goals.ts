import type { RepairsFigure } from './repairs.js';
import type { Goal } from './summary.js';

/** What the reads of repairs were held against, with the figures behind each ratio. */
export function repairsGoals(figures: readonly RepairsFigure[], tickets: readonly [few: number, many: number]): Goal[] {
  const count = (number: number) => number.toLocaleString('en');
  return figures.map(({ what, fewMs, manyMs, ratio, statements }) => ({
    what: `${what}: ${count(tickets[1])} tickets to ${count(tickets[0])} (${manyMs.toFixed(2)} ms to ${fewMs.toFixed(2)} ms, ${statements} statements)`,
    ratio,
    goal: 1.2,
  }));
}
