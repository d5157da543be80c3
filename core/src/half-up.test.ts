import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText, divideHalfUp } from './half-up.js';

test.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [5n, -2n, -3n],
  [-5n, -2n, 3n],
  [4n, 3n, 1n],
  [-1n, 3n, 0n],
  [0n, -7n, 0n],
])('%s divided by %s rounds half away from zero to %s', (dividend, divisor, expected) => {
  expect(divideHalfUp(dividend, divisor)).toBe(expected);
});

test('Dividing by zero is a RangeError', () => {
  expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
});

test('A rounded quotient is never more than half a divisor away from the dividend', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (dividend, divisor) => {
      const doubledError = 2n * (dividend - divideHalfUp(dividend, divisor) * divisor);
      expect(doubledError <= divisor && doubledError >= -divisor).toBe(true);
    }),
  );
});

test.each([
  [-5n, 2, '-0.05'],
  [0n, 2, '0.00'],
  [12345n, 0, '12345'],
  [100n, 3, '0.100'],
])('%s units with %s decimals are written %s', (units, decimals, expected) => {
  expect(decimalText(units, decimals)).toBe(expected);
});
