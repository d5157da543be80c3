import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECIMAL_SCALE, formatDecimal, parseDecimal } from './decimal.js';
import { Refusal } from './refusal.js';

test.each([
  ['1', DECIMAL_SCALE],
  ['1,407.52', 1_407_520_000n],
  ['๑๘.๒๒', 18_220_000n],
  ['-0.000001', -1n],
])('%j is %s millionths', (text, expected) => {
  expect(parseDecimal(text)).toBe(expected);
});

test.each(['', 'n/a', '1.2345678', '12,34', '5%'])('%j is refused with NUMBER_INVALID and its text', (text) => {
  expect(() => parseDecimal(text)).toThrow(expect.objectContaining({ code: 'NUMBER_INVALID', facts: { text } }));
  expect(() => parseDecimal(text)).toThrow(Refusal);
});

test.each([
  [1_005_000n, 2, '1.01'],
  [-1_005_000n, 2, '-1.01'],
  [1_004_999n, 2, '1.00'],
  [-1n, 2, '0.00'],
  [1_500_000n, 0, '2'],
  [123n, 6, '0.000123'],
])('%s millionths to %s decimals are written %s', (scaled, decimals, expected) => {
  expect(formatDecimal(scaled, decimals)).toBe(expected);
});

test.each([-1, 7, 1.5])('Writing %s decimals is a RangeError', (decimals) => {
  expect(() => formatDecimal(1n, decimals)).toThrow(RangeError);
});

test('Every value written with six decimals is read back the same', () => {
  const values = fc.bigInt({ min: -999_999_999_999_999_999n, max: 999_999_999_999_999_999n });
  fc.assert(
    fc.property(values, (scaled) => {
      expect(parseDecimal(formatDecimal(scaled, 6))).toBe(scaled);
    }),
  );
});
