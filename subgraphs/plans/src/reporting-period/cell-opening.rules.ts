import { localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import { quarterOf } from '@nakhon/core/fiscal-calendar';
import type { ClosedReason } from './closed-reason.js';

export interface OpeningFacts {
  fiscalYear: number;
  quarter: number;
  /** null = the quarter has no reporting period. */
  period: { opensOn: LocalDate; closesOn: LocalDate } | null;
  /** Until when the newest opening after closing lasts; null = there is none. */
  reopenedUntil: Date | null;
  /** Day by which a returned result is to be corrected. */
  returnDueOn: LocalDate | null;
}

export interface CellOpening {
  isOpen: boolean;
  closedBecause: ClosedReason | null;
}

const OPEN: CellOpening = { isOpen: true, closedBecause: null };
const QUARTERS_PER_YEAR = 4;

/**
 * Whether results of a quarter are taken at an instant: on the days of its period in Bangkok, after that within a reopening, or while a
 * returned one is to be corrected. A quarter that has not begun takes none, whatever its period says.
 */
export function cellOpening({ fiscalYear, quarter, period, reopenedUntil, returnDueOn }: OpeningFacts, now: Date): CellOpening {
  const { today, quarterNumber } = dayOf(now);
  if (fiscalYear * QUARTERS_PER_YEAR + quarter > quarterNumber) return { isOpen: false, closedBecause: 'NOT_YET_OPEN' };
  if (reopenedUntil !== null && now < reopenedUntil) return OPEN;
  if (returnDueOn !== null && today <= returnDueOn) return OPEN;
  if (period === null) return { isOpen: false, closedBecause: 'NO_PERIOD' };
  if (today < period.opensOn) return { isOpen: false, closedBecause: 'NOT_YET_OPEN' };
  return today <= period.closesOn ? OPEN : { isOpen: false, closedBecause: 'CLOSED' };
}

interface Day {
  today: LocalDate;
  quarterNumber: number;
}

/** A request has one now, and hundreds of cells. */
const days = new WeakMap<Date, Day>();

function dayOf(now: Date): Day {
  let day = days.get(now);
  if (!day) {
    const today = localDateOf(now);
    const { fiscalYear, quarter } = quarterOf(today);
    day = { today, quarterNumber: fiscalYear * QUARTERS_PER_YEAR + quarter };
    days.set(now, day);
  }
  return day;
}
