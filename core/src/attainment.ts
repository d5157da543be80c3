import { divideHalfUp } from './half-up.js';
import { percentHalfUp } from './money.js';

export type Direction = 'MORE_IS_BETTER' | 'LESS_IS_BETTER';

export type Band = 'ON_TARGET' | 'NEAR_TARGET' | 'BELOW_TARGET';

export interface WeightedAttainment {
  readonly attainmentPercent: number;
  /** Scaled like every decimal; only the proportion to the other weights matters. Not negative. */
  readonly weight: bigint;
}

const ON_TARGET_PERCENT = 100;
const NEAR_TARGET_PERCENT = 80;
const HUNDREDTHS_PER_PERCENT = 100;
const CAP_HUNDREDTHS = 10_000n;

/**
 * How far a result attains its target, in percent to two decimals, halves away from zero; result and target on one scale.
 * More is better: result / target. Less is better: target / result, and 100 for a result of 0 whatever the target.
 * A target of 0 otherwise gives null: there is nothing to divide by.
 *
 * Negative values: a negative target always gives null, because its ratio ranks better results lower (-5 of -10 would be 50).
 * A negative result where more is better gives a negative percentage; where less is better it is better than 0, so 100.
 */
export function computeAttainment(result: bigint, target: bigint, direction: Direction): number | null {
  if (target < 0n) return null;
  if (direction === 'MORE_IS_BETTER') return percentHalfUp(result, target);
  if (result <= 0n) return ON_TARGET_PERCENT;
  return target === 0n ? null : percentHalfUp(target, result);
}

/** The band of an attainment as shown, that is after rounding to two decimals: on target from 100, near from 80. */
export function bandOf(attainmentPercent: number): Band {
  if (attainmentPercent >= ON_TARGET_PERCENT) return 'ON_TARGET';
  return attainmentPercent >= NEAR_TARGET_PERCENT ? 'NEAR_TARGET' : 'BELOW_TARGET';
}

/**
 * The weighted mean in percent of attainments, each capped at 100 so that one excess cannot hide another's shortfall;
 * two decimals, halves away from zero. Null for an empty list or a total weight of 0.
 */
export function computeWeightedAttainment(list: readonly WeightedAttainment[]): number | null {
  let weightSum = 0n;
  let weightedHundredths = 0n;
  for (const { attainmentPercent, weight } of list) {
    weightSum += weight;
    weightedHundredths += weight * cappedHundredths(attainmentPercent);
  }
  return weightSum === 0n ? null : Number(divideHalfUp(weightedHundredths, weightSum)) / HUNDREDTHS_PER_PERCENT;
}

function cappedHundredths(attainmentPercent: number): bigint {
  const hundredths = BigInt(Math.round(attainmentPercent * HUNDREDTHS_PER_PERCENT));
  return hundredths > CAP_HUNDREDTHS ? CAP_HUNDREDTHS : hundredths;
}
