import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bin, hoursHalfUp, medianOfBins, mergeBins, percentileOfBins } from './histogram.js';

const binsOf = (values: readonly number[]): Bin[] =>
  mergeBins(
    values.map((value) => ({ value, count: 1 })),
    [],
  );

/** percentile_cont as PostgreSQL documents it, on the list itself and in floating point. */
function percentileOfList(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = p * (sorted.length - 1);
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}

const minutes = fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 1, maxLength: 60 });

describe('mergeBins', () => {
  test('Counts of one value are added, values are sorted, and what is taken away wholly disappears', () => {
    const a = [
      { value: 30, count: 2 },
      { value: 5, count: 1 },
    ];
    const b = [
      { value: 30, count: 1 },
      { value: 5, count: -1 },
      { value: 7, count: 4 },
    ];
    expect(mergeBins(a, b)).toEqual([
      { value: 7, count: 4 },
      { value: 30, count: 3 },
    ]);
  });

  test('Merging histograms equals counting both lists together', () => {
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        expect(mergeBins(binsOf(a), binsOf(b))).toEqual(binsOf([...a, ...b]));
      }),
    );
  });
});

describe('percentileOfBins', () => {
  test.each<[number[], number, number]>([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.9, 3.7],
    [[10, 20, 30], 0.9, 28],
    [[7], 0.9, 7],
    [[5, 5, 5, 100], 0.5, 5],
    [[3, 9], 0, 3],
    [[3, 9], 1, 9],
    [[0, 1], 0.9, 0.9],
  ])('Of %s the percentile %s is %s', (values, p, expected) => {
    expect(percentileOfBins(binsOf(values), p)).toBe(expected);
  });

  test('Nothing counted has no percentile and no median', () => {
    expect(percentileOfBins([], 0.9)).toBeNull();
    expect(medianOfBins([])).toBeNull();
  });

  test.each([-0.1, 1.1, Number.NaN])('A percentile of %s is a RangeError', (p) => {
    expect(() => percentileOfBins([{ value: 1, count: 1 }], p)).toThrow(RangeError);
  });

  test('It agrees with linear interpolation over the list itself', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1), (values, p) => {
        expect(percentileOfBins(binsOf(values), p)).toBeCloseTo(percentileOfList(values, p), 6);
      }),
    );
  });

  test('The percentile .9 of whole minutes is a multiple of a tenth of a minute without binary error', () => {
    fc.assert(
      fc.property(minutes, (values) => {
        const percentile = percentileOfBins(binsOf(values), 0.9) ?? Number.NaN;
        expect(percentile).toBe(Math.round(percentile * 10) / 10);
      }),
    );
  });

  test('The median is the percentile .5', () => {
    fc.assert(
      fc.property(minutes, (values) => {
        expect(medianOfBins(binsOf(values))).toBe(percentileOfBins(binsOf(values), 0.5));
      }),
    );
  });
});

describe('hoursHalfUp', () => {
  test.each([
    [0, 0],
    [2.9, 0],
    [3, 0.1],
    [8.9, 0.1],
    [9, 0.2],
    [75, 1.3],
    [74.9, 1.2],
    [1437, 24],
    [1436.9, 23.9],
    [-3, -0.1],
    [-1, 0],
  ])('%s minutes are %s hours', (input, expected) => {
    expect(hoursHalfUp(input)).toBe(expected);
  });

  test('For tenths of minutes it equals the rounding done in whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (tenthsOfMinutes) => {
        const exact = (BigInt(tenthsOfMinutes) * 2n + 60n) / 120n;
        expect(hoursHalfUp(tenthsOfMinutes / 10)).toBe(Number(exact) / 10);
      }),
    );
  });
});
