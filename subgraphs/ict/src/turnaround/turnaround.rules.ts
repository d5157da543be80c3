import { daysBetween, localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import { divideHalfUp } from '@nakhon/core/half-up';
import { type Bin, hoursHalfUp, mergeBins } from '@nakhon/core/histogram';

/**
 * The percentile `tenths`/10 of `count` values in hours to 0.1, from the values at the ranks below and above tenths/10 × (count - 1):
 * linear interpolation as in `percentileOfBins`. null when nothing was counted.
 */
export function percentileHours(tenths: number, count: number, low: number | null, high: number | null): number | null {
  if (count === 0 || low === null || high === null) return null;
  const between = (tenths * (count - 1)) % 10;
  return hoursHalfUp((low * 10 + (high - low) * between) / 10);
}

/** Where the value of a rank lies: at rank `rest` of the bins from `floor` to below `ceiling` minutes. */
export interface PlaceOfRank {
  floor: number;
  ceiling: number;
  rest: number;
}

/** Bins written as `minutes:count` with spaces between, in any order, as one histogram sorted by minutes. What is taken off again has a count of -1. */
export function readBins(text: string): Bin[] {
  const bins = text.split(' ').map((bin) => {
    const colon = bin.indexOf(':');
    return { value: Number(bin.slice(0, colon)), count: Number(bin.slice(colon + 1)) };
  });
  return mergeBins(bins, []);
}

/** The minutes at a place among sorted bins. RangeError when they do not reach that far. */
export function minuteAt(sortedBins: readonly Bin[], { floor, ceiling, rest }: PlaceOfRank): number {
  let seen = 0;
  for (const { value, count } of sortedBins) {
    if (value < floor) continue;
    if (value >= ceiling) break;
    seen += count;
    if (rest < seen) return value;
  }
  throw new RangeError(`From ${floor} to ${ceiling} minutes there are ${seen} and no rank ${rest}`);
}

/** part / whole in percent to 0.1, half-up; null when the whole is 0. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Number(divideHalfUp(BigInt(part) * 1000n, BigInt(whole))) / 10;
}

/** Calendar days in Bangkok from the day of receipt to the day of the cut-off. */
export function openDays(receivedAt: Date, cutOffDate: LocalDate): number {
  return daysBetween(localDateOf(receivedAt), cutOffDate);
}

/** The last instant that an exclusive end still holds: what people are shown, so that "until 8 April" does not read as the 9th. */
export function lastInstantBefore(end: Date | null): Date | null {
  return end === null ? null : new Date(end.getTime() - 1);
}
