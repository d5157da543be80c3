import { addDays, type LocalDate } from '@nakhon/core/bangkok-time';

/** The longest that the hub lets a token live, today counted. */
const LONGEST_DAYS = 400;

/** Lives to choose from, in days; the first is the usual one. */
export const lives = ['90', '30', '180', '365'] as const;
export type Life = (typeof lives)[number] | 'day';

/** The last day of a token made today; `day` is the one picked by hand. */
export function lastDay(life: Life, today: LocalDate, day: string): LocalDate {
  return life === 'day' ? day : addDays(today, Number(life) - 1);
}

/** The latest last day there can be. */
export const latestDay = (today: LocalDate): LocalDate => addDays(today, LONGEST_DAYS - 1);
