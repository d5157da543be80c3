import type { CycleReport } from './cycle.js';
import type { Goal } from './summary.js';

/** What the reporting cycle was held against, with the figures behind each ratio. */
export function cycleGoals({ saves, reads }: CycleReport): Goal[] {
  return [
    {
      what: `${saves.rows} rows in one saveResults to the bare upsert of the same rows (${ms(saves.saveMs)} to ${ms(saves.upsertMs)})`,
      ratio: saves.ratio,
      goal: 3,
    },
    ...reads.map(({ what, onceMs, tenfoldMs, ratio, statements }) => ({
      what: `${what} over 10 times the data (${ms(tenfoldMs)} to ${ms(onceMs)}, ${statements} statements)`,
      ratio,
      goal: 1.5,
    })),
  ];
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}
