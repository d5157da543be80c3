import { daysBetween, type LocalDate } from '@nakhon/core/bangkok-time';
import { workingDaysBetween, type WorkingCalendar } from '@nakhon/core/working-time';
import type { Satang } from '@nakhon/core/money';
import { isOnPath } from '../method/method-path.rules.js';
import { DayKind } from '../method/day-kind.js';
import type { ProcurementMethod } from '../method/procurement-method.js';
import type { StepAsOf } from './step-as-of.js';

/** A step of the method with what the procurement has done of it; `startedOn` null = not begun. */
export interface StepFacts {
  number: number;
  code: string;
  nameTh: string;
  nameEn: string;
  /** Longest standard in days of `dayKind`; null = none. */
  maxDays: number | null;
  dayKind: DayKind | null;
  startedOn: LocalDate | null;
  endedOn: LocalDate | null;
}

/** What the steps still ahead follow from. */
export interface PathFacts {
  method: ProcurementMethod;
  medianPrice: Satang;
  isOpen: boolean;
}

/**
 * Days a step took up to its end or to the end of `day`, whichever comes first: working days, or calendar days where the standard
 * is in those. The first day does not count: a step that ends on the day it began took 0. null before it began.
 */
export function countStepDays(calendar: WorkingCalendar, step: StepFacts, day: LocalDate): number | null {
  if (step.startedOn === null || step.startedOn > day) return null;
  const to = step.endedOn !== null && step.endedOn <= day ? step.endedOn : day;
  return step.dayKind === DayKind.CALENDAR ? daysBetween(step.startedOn, to) : workingDaysBetween(calendar, step.startedOn, to);
}

/** Late = more days than the longest standard. A step that the manual gives no longest standard is never late. */
export function isStepLate(calendar: WorkingCalendar, step: StepFacts, day: LocalDate): boolean {
  const days = countStepDays(calendar, step, day);
  return days !== null && step.maxDays !== null && step.dayKind !== null && days > step.maxDays;
}

/** The step under way at the end of `day`: begun, not ended; the furthest one of several. null between steps and after the last. */
export function currentStep<S extends Pick<StepFacts, 'number' | 'startedOn' | 'endedOn'>>(steps: readonly S[], day: LocalDate): S | null {
  const running = steps.filter((step) => step.startedOn !== null && step.startedOn <= day && (step.endedOn === null || step.endedOn > day));
  return running.reduce<S | null>((furthest, step) => (furthest && furthest.number > step.number ? furthest : step), null);
}

/** The steps of a procurement as of `day` in their order: those begun, and while it is open those to be expected after them. */
export function computeSteps(calendar: WorkingCalendar, steps: readonly StepFacts[], path: PathFacts, day: LocalDate): StepAsOf[] {
  const isBegun = (step: StepFacts) => step.startedOn !== null && step.startedOn <= day;
  const reached = Math.max(0, ...steps.filter(isBegun).map((step) => step.number));
  const isAhead = (step: StepFacts) => path.isOpen && step.number > reached && isOnPath(path.method, path.medianPrice, step.code);
  return steps
    .filter((step) => isBegun(step) || isAhead(step))
    .toSorted((a, b) => a.number - b.number)
    .map((step) => stepAsOf(calendar, step, day));
}

function stepAsOf(calendar: WorkingCalendar, step: StepFacts, day: LocalDate): StepAsOf {
  const known = (date: LocalDate | null) => (date !== null && date <= day ? date : null);
  return {
    number: step.number,
    code: step.code,
    nameTh: step.nameTh,
    nameEn: step.nameEn,
    startedOn: known(step.startedOn),
    endedOn: known(step.endedOn),
    standardDays: step.maxDays,
    actualWorkingDays: countStepDays(calendar, step, day),
    late: isStepLate(calendar, step, day),
  };
}
