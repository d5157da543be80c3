import { expect, test } from 'vitest';
import { readDecimalText } from './decimal-text.js';

test.each([
  ['1234', 123400n],
  ['1,234.50', 123450n],
  [' 7.5 ', 750n],
  ['-0.01', -1n],
  ['-0', 0n],
  ['๑,๒๓๔.๕๐', 123450n],
  ['000123456789012', 12345678901200n],
  ['999,999,999,999.99', 99999999999999n],
])('%j is read as %s hundredths', (text, expected) => {
  expect(readDecimalText(text, 2)).toBe(expected);
});

test.each([
  ['nothing', ''],
  ['a space inside', '1 234'],
  ['three decimals', '1.234'],
  ['a point without decimals', '1.'],
  ['a point without a whole part', '.5'],
  ['a separator after one digit of four', '1,2345'],
  ['separators on some groups only', '1234,567'],
  ['a leading separator', ',123'],
  ['a separator among decimals', '0.1,2'],
  ['a decimal comma', '12,5'],
  ['a minus behind', '5-'],
  ['two minuses', '--5'],
  ['an exponent', '1e5'],
  ['a word', 'บาท'],
  ['a unit behind', '500 บาท'],
  ['thirteen whole digits', '1000000000000'],
])('%s is not a decimal', (_, text) => {
  expect(readDecimalText(text, 2)).toBeNull();
});
