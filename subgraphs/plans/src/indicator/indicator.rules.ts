import { divideHalfUp } from '@nakhon/core/half-up';
import type { Cell } from '../result/result.rules.js';

/** Cells counted together. Tallies of disjoint sets add up. */
export interface IndicatorTally {
  /** Cells with a target, also those that do not apply. */
  withTarget: number;
  due: number;
  reported: number;
  verified: number;
  late: number;
  missing: number;
  onTarget: number;
  nearTarget: number;
  belowTarget: number;
  /** Sum of weight × capped attainment in hundredths of a percent, and of the weights, over the cells with an attainment; both in millionths. */
  weightedHundredths: bigint;
  weight: bigint;
  withoutOwner: number;
}

export type SummaryFigures = {
  [figure in Exclude<keyof IndicatorTally, 'withTarget' | 'weightedHundredths' | 'weight'>]: number | null;
} & {
  attainmentPercent: number | null;
};

const NOTHING_KNOWN: SummaryFigures = {
  due: null,
  reported: null,
  verified: null,
  late: null,
  missing: null,
  onTarget: null,
  nearTarget: null,
  belowTarget: null,
  attainmentPercent: null,
  withoutOwner: null,
};

/** The figures of a tally; all null when it is null (a future quarter) or holds no target at all. */
export function computeSummary(tally: IndicatorTally | null): SummaryFigures {
  if (tally === null || tally.withTarget === 0) return NOTHING_KNOWN;
  const { withTarget: _, weightedHundredths, weight, ...counts } = tally;
  return { ...counts, attainmentPercent: weight === 0n ? null : Number(divideHalfUp(weightedHundredths, weight)) / 100 };
}

/** A cell with what its indicator adds to the count. `weight` in millionths. */
export interface CountedCell {
  cell: Cell;
  weight: bigint;
  ownerActive: boolean;
}

const HIGHEST_HUNDREDTHS = 10_000;

/** Counts cells one by one: what the summary's SQL does for many at once, told plainly. */
export function tallyOf(cells: readonly CountedCell[]): IndicatorTally {
  const count = (holds: (counted: CountedCell) => boolean) => cells.filter(holds).length;
  const attained = cells.filter(({ cell }) => cell.attainmentPercent !== null);
  const hundredths = (cell: Cell) => BigInt(Math.min(HIGHEST_HUNDREDTHS, Math.round((cell.attainmentPercent ?? 0) * 100)));
  return {
    withTarget: count(({ cell }) => cell.target !== null),
    due: count(({ cell }) => cell.due),
    reported: count(({ cell }) => cell.reported),
    verified: count(({ cell }) => cell.verified),
    late: count(({ cell }) => cell.late),
    missing: count(({ cell }) => cell.missing),
    onTarget: count(({ cell }) => cell.band === 'ON_TARGET'),
    nearTarget: count(({ cell }) => cell.band === 'NEAR_TARGET'),
    belowTarget: count(({ cell }) => cell.band === 'BELOW_TARGET'),
    weightedHundredths: attained.reduce((sum, { cell, weight }) => sum + weight * hundredths(cell), 0n),
    weight: attained.reduce((sum, { weight }) => sum + weight, 0n),
    withoutOwner: count(({ cell, ownerActive }) => cell.counts && !ownerActive),
  };
}
