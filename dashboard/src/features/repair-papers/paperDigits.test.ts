import { expect, it } from 'vitest';
import { writerOf } from './paperDigits.js';

it('digits are Thai where the address asks for them, and stay as they are elsewhere', () => {
  expect(writerOf('th')('กท 5001/120 ลว. 21 พ.ย. 2569')).toBe('กท ๕๐๐๑/๑๒๐ ลว. ๒๑ พ.ย. ๒๕๖๙');
  expect(writerOf(undefined)('120')).toBe('120');
});
