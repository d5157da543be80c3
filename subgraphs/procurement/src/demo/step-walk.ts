import { addDays, type LocalDate } from '@nakhon/core/bangkok-time';
import { nthWorkingDayAfter, type WorkingCalendar } from '@nakhon/core/working-time';
import type { Satang } from '@nakhon/core/money';
import type { DemoRandom } from '@nakhon/db/demo-random';
import type { ReferenceProcurementStep } from '@nakhon/db/reference-figures';
import { isOnPath } from '../method/method-path.rules.js';
import { DayKind } from '../method/day-kind.js';
import { ProcurementMethod } from '../method/procurement-method.js';
import type { PlannedProcurement } from './yearly-plan.js';

/** A step done from its first to its last day. */
export interface WalkedStep {
  number: number;
  code: string;
  startedOn: LocalDate;
  endedOn: LocalDate;
}

export interface Walk {
  steps: WalkedStep[];
  /** null = it was carried through to payment. */
  cancelledOn: LocalDate | null;
}

export interface WalkFacts {
  planned: PlannedProcurement;
  /** The steps of the procurement's method, in their order. */
  standards: readonly ReferenceProcurementStep[];
  calendar: WorkingCalendar;
  /** How likely a step overruns its longest standard. */
  lateChance: number;
}

const CANCEL_CHANCE = 0.04;
const HEARING_BY_DISCRETION_CHANCE = 0.3;
const MOST_DAYS_OVER = 25;
const HEARING = new Set(['DRAFT_PUBLISHED', 'DRAFT_HEARING']);
/** Working days of an e-bidding's announcement by price over, in satang [004] 1.4.4 step 8. */
const ANNOUNCEMENT_DAYS: readonly (readonly [over: Satang, days: number])[] = [
  [50_000_000_00n, 20],
  [10_000_000_00n, 12],
  [5_000_000_00n, 10],
  [0n, 5],
];
/** Shortest and longest delivery in working days by price over, in satang: the contract sets it, the manual does not. */
const DELIVERY_DAYS: readonly (readonly [over: Satang, low: number, high: number])[] = [
  [5_000_000_00n, 60, 150],
  [500_000_00n, 20, 60],
  [0n, 5, 25],
];

/** The whole way of a procurement, to its payment or its cancellation, as if there were no today. */
export function walkSteps(facts: WalkFacts, random: DemoRandom): Walk {
  const { planned, standards } = facts;
  const isHeard = random.chance(HEARING_BY_DISCRETION_CHANCE);
  const path = standards.filter((step) => isOnPath(planned.method, planned.medianPrice, step.code) || (isHeard && HEARING.has(step.code)));
  const lastFreeStep = path.findIndex((step) => step.code === 'CONTRACT') - 1;
  const cancelledAt = random.chance(CANCEL_CHANCE) ? random.between(2, lastFreeStep) : null;
  const steps: WalkedStep[] = [];
  let startedOn = planned.openedOn;
  for (const standard of path.slice(0, cancelledAt === null ? path.length : cancelledAt + 1)) {
    const endedOn = endOfStep(facts, standard, startedOn, random);
    steps.push({ number: standard.stepNo, code: standard.code, startedOn, endedOn });
    startedOn = endedOn;
  }
  return { steps, cancelledOn: cancelledAt === null ? null : startedOn };
}

function endOfStep(facts: WalkFacts, standard: ReferenceProcurementStep, startedOn: LocalDate, random: DemoRandom): LocalDate {
  const days = daysOfStep(facts, standard, random);
  if (standard.dayKind !== DayKind.CALENDAR) return nthWorkingDayAfter(facts.calendar, startedOn, days);
  return nthWorkingDayAfter(facts.calendar, addDays(startedOn, days), 0);
}

function daysOfStep({ planned, lateChance }: WalkFacts, standard: ReferenceProcurementStep, random: DemoRandom): number {
  const isLate = random.chance(lateChance);
  const daysOver = 1 + Math.floor(random.next() ** 2 * MOST_DAYS_OVER);
  const within = random.next();
  const between = (low: number, high: number) => low + Math.floor(within * (high - low + 1));
  const { minDays, maxDays } = standard;
  if (minDays === null) {
    const [, low, high] = DELIVERY_DAYS.find(([over]) => planned.medianPrice > over) ?? [0n, 0, 0];
    return between(low, high);
  }
  if (maxDays === null) return between(minDays, minDays + 3);
  if (isLate) return maxDays + daysOver;
  if (standard.code === 'ANNOUNCEMENT' && planned.method === ProcurementMethod.E_BIDDING) {
    return ANNOUNCEMENT_DAYS.find(([over]) => planned.medianPrice > over)?.[1] ?? maxDays;
  }
  if (standard.dayKind === DayKind.CALENDAR) return between(3, 20);
  return between(minDays, maxDays);
}
