import { divideHalfUp } from '../half-up.js';

/** Where values usually lie, both ends included; in the scale of the values. */
export interface PastRange {
  readonly low: bigint;
  readonly high: bigint;
}

/** Fewer values tell nothing of what is usual. */
export const FEWEST_PAST_VALUES = 4;
/** About 3.4 standard deviations of values that scatter as usual. */
const DEVIATIONS = 5n;
/** Values that never moved have no deviation: a tenth of the median is then taken as usual. */
const LEAST_MARGIN_PART = 10n;

/**
 * The range of the past, robust against single slips: median ± 5 × the median of the absolute deviations from it, at least a tenth of the
 * median. null below four values. Whole arithmetic; the mean of two middle values is rounded half away from zero.
 */
export function pastRange(values: readonly bigint[]): PastRange | null {
  if (values.length < FEWEST_PAST_VALUES) return null;
  const middle = median(values);
  const spread = DEVIATIONS * median(values.map((value) => magnitude(value - middle)));
  const least = magnitude(middle) / LEAST_MARGIN_PART;
  const margin = spread > least ? spread : least;
  return { low: middle - margin, high: middle + margin };
}

/** Between which values an indicator's can lie; null = no end. */
export interface Bounds {
  readonly lowerBound: bigint | null;
  readonly upperBound: bigint | null;
}

/**
 * The part of a range in which values can lie at all: a share is usual up to 100 % at most, whatever scatter adds. Nothing within the bounds
 * is judged otherwise by it; a range that lies wholly outside stays as it is.
 */
export function withinBounds({ low, high }: PastRange, { lowerBound, upperBound }: Bounds): PastRange {
  const within = {
    low: lowerBound !== null && low < lowerBound ? lowerBound : low,
    high: upperBound !== null && high > upperBound ? upperBound : high,
  };
  return within.low <= within.high ? within : { low, high };
}

function median(values: readonly bigint[]): bigint {
  const sorted = inOrder(values);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[half]!;
  return divideHalfUp(sorted[half - 1]! + sorted[half]!, 2n);
}

/** There are twelve at most: each is put where it belongs, which a comparing sort does more slowly. */
function inOrder(values: readonly bigint[]): bigint[] {
  const sorted = [...values];
  for (let next = 1; next < sorted.length; next++) {
    const value = sorted[next]!;
    let place = next;
    for (; place > 0 && sorted[place - 1]! > value; place--) sorted[place] = sorted[place - 1]!;
    sorted[place] = value;
  }
  return sorted;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** A result of the past: its quarter counted on end (fiscal year × 4 + quarter) and its value in millionths. */
export interface PastResult {
  readonly fiscalYear: number;
  readonly quarter: number;
  readonly value: bigint;
}

/**
 * The range for a quarter from the results before it. A running total is judged by its steps: what usually comes on top of the quarter
 * before, which is 0 in the first quarter of a year; without the quarter before there is no range.
 */
export function pastRangeOf(
  past: readonly PastResult[],
  at: { fiscalYear: number; quarter: number },
  isRunningTotal: boolean,
): PastRange | null {
  if (!isRunningTotal) return pastRange(past.map(({ value }) => value));
  const before = totalBefore(past, at);
  const steps = past.flatMap((result) => {
    const start = totalBefore(past, result);
    return start === null ? [] : [result.value - start];
  });
  const range = before === null ? null : pastRange(steps);
  return range && { low: before! + range.low, high: before! + range.high };
}

/** The running total that a quarter starts from: 0 in the first of a year, null where the quarter before has no result. */
export function totalBefore(past: readonly PastResult[], { fiscalYear, quarter }: { fiscalYear: number; quarter: number }): bigint | null {
  if (quarter === 1) return 0n;
  return past.find((each) => each.fiscalYear === fiscalYear && each.quarter === quarter - 1)?.value ?? null;
}
