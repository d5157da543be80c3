import { expect, test } from 'vitest';
import { withArabicDigits } from './thai-digits.js';

test.each([
  ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
  ['ปี ๒๕๖๙/2569', 'ปี 2569/2569'],
  ['', ''],
])('%s is written %s with Arabic digits', (text, expected) => {
  expect(withArabicDigits(text)).toBe(expected);
});
