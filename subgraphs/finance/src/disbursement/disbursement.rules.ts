import { percentHalfUp, type Satang } from '@nakhon/core/money';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import type { Disbursement } from './disbursement.js';

/** Sums of what took part in a figure; null = nothing of that sort took part. */
export interface DisbursementSums {
  /** Ordinance with transfers and changes; null = no budget items. */
  appropriated: Satang | null;
  allotted: Satang | null;
  approved: Satang | null;
  disbursed: Satang | null;
  targetPercent: number | null;
  sources: readonly string[];
}

const NOTHING: DisbursementSums = { appropriated: null, allotted: null, approved: null, disbursed: null, targetPercent: null, sources: [] };

/** The figure from its sums. `sums` null = the quarter has not begun or there are no facts: all figures null. */
export function computeDisbursement(window: FigureWindow, sums: DisbursementSums | null): Disbursement {
  const { appropriated, allotted, approved, disbursed, targetPercent, sources } = sums ?? NOTHING;
  const isComplete = appropriated !== null && disbursed !== null;
  return {
    asOf: window.shownAsOf,
    fiscalYear: window.fiscalYear,
    quarter: window.quarter,
    appropriatedBaht: appropriated,
    allottedBaht: allotted,
    approvedBaht: approved,
    disbursedBaht: disbursed,
    remainingBaht: isComplete ? appropriated - disbursed : null,
    ratePercent: isComplete ? percentHalfUp(disbursed, appropriated) : null,
    targetPercent: appropriated === null ? null : targetPercent,
    sources: [...sources],
  };
}
