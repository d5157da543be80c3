import { endOfLocalDay, startOfLocalDay, type LocalDate } from '@nakhon/core/bangkok-time';
import { quarterRange } from '@nakhon/core/fiscal-calendar';
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

/**
 * Whether results of a quarter are taken at an instant: on the days of its period in Bangkok, after that within a reopening, or while a
 * returned one is to be corrected. A quarter that has not begun takes none, whatever its period says. Refuses years and quarters out of range.
 */
export function cellOpening({ fiscalYear, quarter, period, reopenedUntil, returnDueOn }: OpeningFacts, now: Date): CellOpening {
  if (startOfLocalDay(quarterRange(fiscalYear, quarter).start) > now) return { isOpen: false, closedBecause: 'NOT_YET_OPEN' };
  if (reopenedUntil !== null && now < reopenedUntil) return OPEN;
  if (returnDueOn !== null && now < endOfLocalDay(returnDueOn)) return OPEN;
  if (period === null) return { isOpen: false, closedBecause: 'NO_PERIOD' };
  if (now < startOfLocalDay(period.opensOn)) return { isOpen: false, closedBecause: 'NOT_YET_OPEN' };
  return now < endOfLocalDay(period.closesOn) ? OPEN : { isOpen: false, closedBecause: 'CLOSED' };
}
