/** `count` durations that last exactly `value` whole minutes. */
export interface Bin {
  readonly value: number;
  readonly count: number;
}

/** Percentiles are reckoned in whole millionths of a rank, so that no binary fraction creeps in. */
const RANK_PARTS = 1_000_000;
const MINUTE_PARTS = 1_000_000;
const TENTHS_OF_HOUR_PARTS = 6 * MINUTE_PARTS;

/** The sum of two histograms, sorted by value; the inputs need not be. A negative count takes away; values left with a count of 0 are dropped. */
export function mergeBins(a: readonly Bin[], b: readonly Bin[]): Bin[] {
  const countByValue = new Map<number, number>();
  for (const { value, count } of [...a, ...b]) countByValue.set(value, (countByValue.get(value) ?? 0) + count);
  return [...countByValue]
    .filter(([, count]) => count !== 0)
    .map(([value, count]) => ({ value, count }))
    .toSorted((x, y) => x.value - y.value);
}

/**
 * The percentile in minutes with linear interpolation between closest ranks, as PostgreSQL's percentile_cont and numpy's default;
 * null when nothing was counted. Bins sorted by value, p from 0 to 1 (else RangeError), held to six decimals.
 * Whole minutes stay exact: one division at the very end.
 */
export function percentileOfBins(sortedBins: readonly Bin[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A percentile is asked for from 0 to 1, not ${p}`);
  const total = sortedBins.reduce((sum, bin) => sum + bin.count, 0);
  if (total === 0) return null;
  const position = Math.round(p * RANK_PARTS) * (total - 1);
  const between = position % RANK_PARTS;
  const rank = (position - between) / RANK_PARTS;
  const low = valueAtRank(sortedBins, rank);
  const high = between === 0 ? low : valueAtRank(sortedBins, rank + 1);
  return (low * RANK_PARTS + (high - low) * between) / RANK_PARTS;
}

function valueAtRank(sortedBins: readonly Bin[], rank: number): number {
  let seen = 0;
  for (const { value, count } of sortedBins) {
    seen += count;
    if (rank < seen) return value;
  }
  throw new RangeError(`A histogram of ${seen} has no rank ${rank}`);
}

/** The 50th percentile in minutes; null when nothing was counted. */
export function medianOfBins(sortedBins: readonly Bin[]): number | null {
  return percentileOfBins(sortedBins, 0.5);
}

/**
 * Minutes as hours to 0.1, halves away from zero: 75 → 1.3. Exact for minutes of up to six decimals;
 * the percentiles .5 and .9 of whole minutes are multiples of 0.1 minute.
 */
export function hoursHalfUp(minutes: number): number {
  const parts = Math.round(Math.abs(minutes) * MINUTE_PARTS);
  const tenths = Math.floor((parts + TENTHS_OF_HOUR_PARTS / 2) / TENTHS_OF_HOUR_PARTS);
  return minutes < 0 && tenths > 0 ? -tenths / 10 : tenths / 10;
}
