import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, formatBaht, parseBaht, percentHalfUp, sumSatang } from './money.js';
import { Refusal } from './refusal.js';

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

const amounts = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n });

describe('parseBaht and formatBaht', () => {
  test.each([
    ['18,500,986,331', 1_850_098_633_100n, '18500986331.00'],
    ['๑,๒๓๔.๕', 123_450n, '1234.50'],
    ['-0.05', -5n, '-0.05'],
    ['0', 0n, '0.00'],
  ])('%j is %s satang and is written %s', (text, satang, written) => {
    expect(parseBaht(text)).toBe(satang);
    expect(formatBaht(satang)).toBe(written);
  });

  test('What is no amount is refused with AMOUNT_INVALID and the first 40 characters of the text', () => {
    expect(refusalOf(() => parseBaht('1.234'))).toMatchObject({ code: 'AMOUNT_INVALID', facts: { text: '1.234' } });
    expect(refusalOf(() => parseBaht('x'.repeat(500))).facts).toEqual({ text: 'x'.repeat(40) });
  });

  test('Every amount that is written is read back as the same satang', () => {
    fc.assert(
      fc.property(amounts, (satang) => {
        expect(parseBaht(formatBaht(satang))).toBe(satang);
      }),
    );
  });

  test('Thousands separators do not change the amount', () => {
    fc.assert(
      fc.property(amounts, (satang) => {
        const grouped = formatBaht(satang).replace(/\d(?=(\d{3})+\.)/g, '$&,');
        expect(parseBaht(grouped)).toBe(satang);
      }),
    );
  });
});

test('A sum of satang is exact and is zero for nothing', () => {
  expect(sumSatang([])).toBe(0n);
  expect(sumSatang([9_007_199_254_740_993n, 1n, -4n])).toBe(9_007_199_254_740_990n);
});

describe('allocate', () => {
  test.each<[string, bigint, bigint[], bigint[]]>([
    ['the earlier of equals gets the odd satang', 100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    ['the largest remainder gets the odd satang', 10n, [1n, 2n, 3n], [2n, 3n, 5n]],
    ['a weight of zero gets nothing', 5n, [0n, 1n, 1n], [0n, 3n, 2n]],
    ['a negative total is shared like its opposite', -100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
    ['a total of zero gives zeros', 0n, [1n, 2n], [0n, 0n]],
  ])('When sharing, %s', (_, total, weights, expected) => {
    expect(allocate(total, weights)).toEqual(expected);
  });

  test.each<[string, bigint[]]>([
    ['ALLOCATION_WITHOUT_WEIGHT', [0n, 0n]],
    ['ALLOCATION_WITHOUT_WEIGHT', []],
    ['ALLOCATION_WEIGHT_NEGATIVE', [2n, -1n]],
  ])('%s is the refusal for weights %s', (code, weights) => {
    expect(refusalOf(() => allocate(100n, weights)).code).toBe(code);
  });

  test('The parts sum to the total and each is less than one satang from its exact share', () => {
    const weightLists = fc.array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1 }).filter((weights) => sumSatang(weights) > 0n);
    fc.assert(
      fc.property(amounts, weightLists, (total, weights) => {
        const parts = allocate(total, weights);
        const weightSum = sumSatang(weights);
        expect(sumSatang(parts)).toBe(total);
        for (const [index, part] of parts.entries()) {
          const error = part * weightSum - total * (weights[index] ?? 0n);
          expect(error < weightSum && error > -weightSum).toBe(true);
        }
      }),
    );
  });
});

describe('percentHalfUp', () => {
  test.each<[bigint, bigint, number, number | null]>([
    [1n, 3n, 2, 33.33],
    [2n, 3n, 2, 66.67],
    [1n, 800n, 2, 0.13],
    [-1n, 800n, 2, -0.13],
    [-1n, 100_000_000n, 2, 0],
    [201n, 200n, 0, 101],
    [99_995n, 100_000n, 2, 100],
    [0n, 5n, 2, 0],
    [5n, 0n, 2, null],
    [0n, 0n, 2, null],
  ])('%s of %s to %s decimals is %s percent', (part, whole, decimals, expected) => {
    expect(percentHalfUp(part, whole, decimals)).toBe(expected);
  });

  test('Without a number of decimals it gives two', () => {
    expect(percentHalfUp(1n, 7n)).toBe(14.29);
  });
});
