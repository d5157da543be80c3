import { expect, it } from 'vitest';
import { sortRows } from './sort-rows.js';

it.each([
  ['ascending', false, [1, 2, 3, null]],
  ['descending', true, [3, 2, 1, null]],
])('missing values come last when sorted %s', (_title, descending, expected) => {
  expect(sortRows([2, null, 3, 1], (value) => value, { descending })).toEqual(expected);
});

it('Thai names sort as a Thai dictionary does: a leading vowel after its consonant', () => {
  expect(sortRows(['แขม', 'ขวาง', 'เขต', 'กลาง'], (name) => name, { descending: false })).toEqual(['กลาง', 'ขวาง', 'เขต', 'แขม']);
});
