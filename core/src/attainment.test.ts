import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, computeAttainment, computeWeightedAttainment, type Direction } from './attainment.js';
import { parseDecimal } from './decimal.js';

describe('computeAttainment', () => {
  test.each<[string, string, Direction, number | null]>([
    ['80', '100', 'MORE_IS_BETTER', 80],
    ['170.83', '100', 'MORE_IS_BETTER', 170.83],
    ['1', '3', 'MORE_IS_BETTER', 33.33],
    ['99.995', '100', 'MORE_IS_BETTER', 100],
    ['99.9949', '100', 'MORE_IS_BETTER', 99.99],
    ['0', '5', 'MORE_IS_BETTER', 0],
    ['-5', '10', 'MORE_IS_BETTER', -50],
    ['5', '0', 'MORE_IS_BETTER', null],
    ['0', '0', 'MORE_IS_BETTER', null],
    ['-5', '-10', 'MORE_IS_BETTER', null],
    ['10', '5', 'LESS_IS_BETTER', 50],
    ['5', '10', 'LESS_IS_BETTER', 200],
    ['0', '10', 'LESS_IS_BETTER', 100],
    ['0', '0', 'LESS_IS_BETTER', 100],
    ['3', '0', 'LESS_IS_BETTER', null],
    ['-3', '10', 'LESS_IS_BETTER', 100],
    ['-8', '-5', 'LESS_IS_BETTER', null],
    ['0', '-5', 'LESS_IS_BETTER', null],
  ])('A result of %s against a target of %s where %s attains %s', (result, target, direction, expected) => {
    expect(computeAttainment(parseDecimal(result), parseDecimal(target), direction)).toBe(expected);
  });

  test('Where more is better a larger result never attains less', () => {
    const values = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(values, values, fc.bigInt({ min: 1n, max: 10n ** 12n }), (a, b, target) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const attained = (result: bigint) => computeAttainment(result, target, 'MORE_IS_BETTER') ?? Number.NaN;
        expect(attained(high)).toBeGreaterThanOrEqual(attained(low));
      }),
    );
  });
});

test.each([
  [100, 'ON_TARGET'],
  [250.5, 'ON_TARGET'],
  [99.99, 'NEAR_TARGET'],
  [80, 'NEAR_TARGET'],
  [79.99, 'BELOW_TARGET'],
  [-50, 'BELOW_TARGET'],
])('An attainment of %s percent lies in the band %s', (percent, band) => {
  expect(bandOf(percent)).toBe(band);
});

describe('computeWeightedAttainment', () => {
  const weighted = (attainmentPercent: number, weight: string) => ({ attainmentPercent, weight: parseDecimal(weight) });

  test.each([
    ['nothing gives none', [], null],
    ['a total weight of zero gives none', [weighted(50, '0')], null],
    ['an excess is capped at 100', [weighted(250, '1'), weighted(50, '1')], 75],
    ['weights count in proportion', [weighted(100, '3'), weighted(60, '1')], 90],
    ['halves round up', [weighted(33.33, '1'), weighted(33.34, '1')], 33.34],
    ['a weight may be broken', [weighted(100, '0.5'), weighted(0, '1.5')], 25],
  ])('In the weighted mean %s', (_, list, expected) => {
    expect(computeWeightedAttainment(list)).toBe(expected);
  });

  test('The weighted mean lies between the least and the greatest capped attainment', () => {
    const entry = fc.record({
      attainmentPercent: fc.integer({ min: 0, max: 30_000 }).map((hundredths) => hundredths / 100),
      weight: fc.bigInt({ min: 1n, max: 10n ** 9n }),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (list) => {
        const capped = list.map((item) => Math.min(100, item.attainmentPercent));
        const mean = computeWeightedAttainment(list);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...capped));
        expect(mean).toBeLessThanOrEqual(Math.max(...capped));
      }),
    );
  });
});
