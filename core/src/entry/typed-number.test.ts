import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDecimal } from '../decimal.js';
import { isPercentUnit, readTypedNumber } from './typed-number.js';

test.each<[string, string, number]>([
  ['12', '12.000000', 0],
  ['๑๒๓.๔๕', '123.450000', 2],
  ['1,234,567.5', '1234567.500000', 1],
  ['1 234 567', '1234567.000000', 0],
  ['1\u00a0234', '1234.000000', 0],
  ['\u200b ๑,๔๐๗.๕๒ \ufeff', '1407.520000', 2],
  ['-7', '-7.000000', 0],
  ['\u22127.25', '-7.250000', 2],
  ['\u20137', '-7.000000', 0],
  ['- 7', '-7.000000', 0],
  ['+3', '3.000000', 0],
  ['.5', '0.500000', 1],
  ['5.', '5.000000', 0],
  ['1.500', '1.500000', 1],
  ['1.5000000000', '1.500000', 1],
  ['000123', '123.000000', 0],
  ['0', '0.000000', 0],
  ['999999999999.999999', '999999999999.999999', 6],
])('%j is the number %s with %i decimals', (text, expected, decimals) => {
  const read = readTypedNumber(text, false);
  expect(read).toEqual({ scaled: BigInt(expected.replace('.', '')), decimals });
});

test.each(['', '   ', '\u00a0', '\u200b'])('%j is nothing typed', (text) => {
  expect(readTypedNumber(text, false)).toBeNull();
});

test.each([
  ['abc', 'NUMBER_INVALID'],
  ['1,5', 'NUMBER_INVALID'],
  ['12,34', 'NUMBER_INVALID'],
  ['1,234 567', 'NUMBER_INVALID'],
  ['1.234.567', 'NUMBER_INVALID'],
  ['1e3', 'NUMBER_INVALID'],
  ['0x10', 'NUMBER_INVALID'],
  ['Infinity', 'NUMBER_INVALID'],
  ['=1+1', 'NUMBER_INVALID'],
  ['--1', 'NUMBER_INVALID'],
  ['.', 'NUMBER_INVALID'],
  ['-', 'NUMBER_INVALID'],
  ['%', 'NUMBER_INVALID'],
  ['(5)', 'NUMBER_INVALID'],
  ['85%', 'PERCENT_SIGN'],
  ['๘๕ %', 'PERCENT_SIGN'],
  ['1000000000000', 'NUMBER_TOO_LARGE'],
  ['9'.repeat(400), 'NUMBER_TOO_LARGE'],
  ['0.0000001', 'TOO_MANY_DECIMALS'],
])('%j is refused with %s', (text, code) => {
  expect(readTypedNumber(text, false)).toMatchObject({ code, severity: 'REFUSAL' });
});

test.each([
  ['85%', 85_000_000n],
  ['๘๕.๕ %', 85_500_000n],
])('%j is read where the unit is percent', (text, scaled) => {
  expect(readTypedNumber(text, true)).toMatchObject({ scaled });
});

test.each([
  ['ร้อยละ', 'percent', true],
  ['ร้อยละของงบประมาณ', 'percent of the budget', true],
  ['คน', 'people', false],
  ['ราย', 'percentage-free', true],
])('The unit %s / %s is percent: %s', (th, en, expected) => {
  expect(isPercentUnit(th, en)).toBe(expected);
});

test('Every number of 18 digits is read back the same from how it is written', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), (scaled) => {
      expect(readTypedNumber(formatDecimal(scaled, 6), false)).toMatchObject({ scaled });
    }),
  );
});

test('Whatever is typed, reading gives a number, a problem or nothing, and never throws', () => {
  const signs = fc.constantFrom(...'0123456789๐๑๒.,-+% e()\u2212\u00a0'.split(''));
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), fc.boolean(), (typed, isPercent) => {
      const read = readTypedNumber(typed.join(''), isPercent);
      if (read && 'scaled' in read) expect(read.scaled < 10n ** 18n && read.scaled > -(10n ** 18n)).toBe(true);
    }),
  );
});
