import { expect, it } from 'vitest';
import { dialled } from './dialled.js';

it.each([
  ['0 2224 1001', '022241001'],
  ['0 2000 0000 ต่อ 2101', '020000000,2101'],
  ['+66 2 224 1001 ext. 12', '+6622241001,12'],
])('%s is dialled as %s', (phone, digits) => {
  expect(dialled(phone)).toBe(digits);
});
