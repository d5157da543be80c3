import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './paging.js';

test.each([
  ['a NUL', ['a\0', 'x']],
  ['a number that is none', [1e300, 'x']],
  ['a number between two', [1.5, 'x']],
  ['a text of a million characters', ['9'.repeat(1_000_000), 'x']],
  ['one value too few', ['x']],
])('a cursor with %s is refused', (_, values) => {
  expect(() => decodeCursor(encodeCursor(values), 2)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
});

test('a cursor gives back the values it was made of', () => {
  expect(decodeCursor(encodeCursor([1_700_000_000_000, null]), 2)).toEqual([1_700_000_000_000, null]);
});
