import { expect, it } from 'vitest';
import { unitsOf } from './standardReplay.rules.js';

it.each([
  [2, 2],
  ['0', 0],
  [366, 366],
  [367, null],
  [-1, null],
  [1.5, null],
  ['', null],
  ['x', null],
])('%j of the field is %j units', (value, expected) => {
  expect(unitsOf(value)).toBe(expected);
});
