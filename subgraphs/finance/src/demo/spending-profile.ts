import type { DemoRandom } from '@nakhon/db/demo-random';
import { ExpenseCategory } from '../budget-item/expense-category.js';

/** Spent by the end of each fiscal month (October first), in percent of what the year will spend. */
const CUMULATIVE_PERCENT: Readonly<Record<ExpenseCategory, readonly number[]>> = {
  PERSONNEL: [8.2, 16.5, 24.8, 33.1, 41.4, 49.8, 58.1, 66.5, 74.9, 83.2, 91.6, 100],
  REMUNERATION_OPERATIONS_MATERIALS: [5, 13, 22, 30, 38, 47, 55, 63, 71, 79, 87, 100],
  UTILITIES: [0, 8, 16, 24, 32, 41, 50, 59, 68, 77, 86, 100],
  EQUIPMENT_LAND_BUILDINGS: [0, 2, 6, 11, 18, 28, 37, 47, 57, 67, 78, 100],
  SUBSIDIES: [0, 25, 25, 26, 50, 50, 51, 75, 75, 76, 98, 100],
  OTHER: [2, 7, 15, 23, 32, 42, 51, 60, 69, 78, 87, 100],
  UNCLASSIFIED: [5, 13, 22, 30, 38, 47, 55, 63, 71, 79, 87, 100],
};

/** How a year's money is let out over its three periods, in percent. */
export const ALLOTMENT_SHARES: Readonly<Record<ExpenseCategory, readonly [bigint, bigint, bigint]>> = {
  PERSONNEL: [35n, 33n, 32n],
  REMUNERATION_OPERATIONS_MATERIALS: [35n, 35n, 30n],
  UTILITIES: [33n, 34n, 33n],
  EQUIPMENT_LAND_BUILDINGS: [25n, 35n, 40n],
  SUBSIDIES: [30n, 45n, 25n],
  OTHER: [30n, 35n, 35n],
  UNCLASSIFIED: [35n, 35n, 30n],
};

/** How a holder spends in a year. */
export interface SpendingManner {
  /** Of the appropriation spent by the year's end, 0 to 1; salaries are always spent nearly whole. */
  completion: number;
  /** Months behind the usual course. */
  monthsLate: number;
  /** Above 1: ahead of the usual course before September, in everything but salaries. */
  pace: number;
}

/** The district that is always behind, so that a board has something to find. */
export const SLOW_DISTRICT = '50110000';
const UNDER_TARGET_DEPARTMENTS = new Set(['11000000', '15000000', '22000000']);

export function mannerOf(agencyCode: string, random: DemoRandom): SpendingManner {
  if (agencyCode === SLOW_DISTRICT) return { completion: 0.74 + random.next() * 0.04, monthsLate: 2, pace: 0.9 };
  if (UNDER_TARGET_DEPARTMENTS.has(agencyCode)) return { completion: 0.8 + random.next() * 0.06, monthsLate: 1, pace: 0.95 };
  return { completion: 0.93 + random.next() * 0.055, monthsLate: random.chance(0.15) ? 1 : 0, pace: 0.92 + random.next() * 0.3 };
}

const PERSONNEL_COMPLETION = 0.985;
const MILLION = 1_000_000;

/** Millionths of the appropriation that are spent by the end of a fiscal month (1 = October). Never falls from month to month. */
export function spentMillionths(category: ExpenseCategory, manner: SpendingManner, month: number): bigint {
  const isPersonnel = category === ExpenseCategory.PERSONNEL;
  const completion = isPersonnel ? Math.max(manner.completion, PERSONNEL_COMPLETION) : manner.completion;
  const late = isPersonnel ? 0 : manner.monthsLate;
  const usual = CUMULATIVE_PERCENT[category][month - 1 - late] ?? 0;
  // Whoever is late catches up in September, when the year's money would lapse.
  const percent = month === 12 ? 100 : Math.min(100, isPersonnel ? usual : usual * manner.pace);
  return BigInt(Math.round((percent / 100) * completion * MILLION));
}
