import { describe, expect, test } from 'vitest';
import { pastRange, pastRangeOf, type PastResult, withinBounds } from './past-range.js';

describe('The range of the past', () => {
  test.each<[string, bigint[], { low: bigint; high: bigint } | null]>([
    ['nothing', [], null],
    ['three values', [1n, 2n, 3n], null],
    ['four values around 100', [98n, 99n, 101n, 102n], { low: 90n, high: 110n }],
    ['a single slip does not widen it', [98n, 99n, 101n, 102n, 9_000n], { low: 91n, high: 111n }],
    ['scattered values', [80n, 90n, 100n, 110n, 120n], { low: 50n, high: 150n }],
    ['values that never moved: a tenth of the median', [50n, 50n, 50n, 50n], { low: 45n, high: 55n }],
    ['always zero', [0n, 0n, 0n, 0n], { low: 0n, high: 0n }],
    ['negative values', [-10n, -10n, -10n, -12n], { low: -11n, high: -9n }],
  ])('of %s', (_, values, expected) => {
    expect(pastRange(values)).toEqual(expected);
  });
});

/** Results of quarters on end from 2568/1. */
function results(...values: bigint[]): PastResult[] {
  return values.map((value, index) => ({ fiscalYear: 2568 + Math.floor(index / 4), quarter: (index % 4) + 1, value }));
}

describe('A running total', () => {
  const past = results(25n, 50n, 75n, 100n, 25n);
  test('is judged by its steps, from the quarter before', () => {
    expect(pastRangeOf(past, { fiscalYear: 2569, quarter: 2 }, true)).toEqual({ low: 48n, high: 52n });
    expect(pastRangeOf(past, { fiscalYear: 2569, quarter: 2 }, false)).toEqual({ low: -75n, high: 175n });
  });

  test('starts from 0 in the first quarter of a year', () => {
    expect(pastRangeOf(past.slice(0, 4), { fiscalYear: 2569, quarter: 1 }, true)).toEqual({ low: 23n, high: 27n });
  });

  test('has no range while the quarter before is missing', () => {
    expect(pastRangeOf(past, { fiscalYear: 2569, quarter: 4 }, true)).toBeNull();
  });
});

describe('What is shown of a range', () => {
  test.each<[string, [bigint | null, bigint | null], [bigint, bigint]]>([
    ['no bounds', [null, null], [-5n, 110n]],
    ['a share', [0n, 100n], [0n, 100n]],
    ['wider bounds', [-50n, 500n], [-5n, 110n]],
    ['a lowest value alone', [0n, null], [0n, 110n]],
    ['bounds that the past lay outside of', [200n, 300n], [-5n, 110n]],
  ])('by %s', (_, [lowerBound, upperBound], [low, high]) => {
    expect(withinBounds({ low: -5n, high: 110n }, { lowerBound, upperBound })).toEqual({ low, high });
  });
});
