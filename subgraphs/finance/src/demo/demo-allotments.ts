import { localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import { allocate, type Satang } from '@nakhon/core/money';
import type { DemoRandom } from '@nakhon/db/demo-random';
import type { DemoItem } from './demo-budget.js';
import { workingDayOf } from './office-days.js';
import { ALLOTMENT_SHARES } from './spending-profile.js';

export interface PlannedAllotment {
  period: number;
  amount: Satang;
  approvedOn: LocalDate;
  at: Date;
}

const TEN_O_CLOCK = 600;
/** First fiscal month of each period: October, February, June. */
const FIRST_MONTHS = [1, 5, 9];

/** Three allotments early in each period; the last one follows the transfer, so that all together are what the item may spend. */
export function allotmentsOf(item: DemoItem, random: DemoRandom): PlannedAllotment[] {
  const shares = allocate(item.ordinance, ALLOTMENT_SHARES[item.category]);
  return FIRST_MONTHS.map((month, index): PlannedAllotment => {
    const approvedOn = workingDayOf(item.fiscalYear, month, random.between(1, 3));
    const amount = shares[index]! + (index === 2 ? (item.transfer?.amount ?? 0n) : 0n);
    return { period: index + 1, amount, approvedOn, at: localInstant(approvedOn, TEN_O_CLOCK) };
  }).filter((allotment) => allotment.amount !== 0n);
}
