import { expect, test } from 'vitest';
import { containing } from './sql.js';

test('a search takes wildcards literally', () => {
  expect(containing('50%_\\')).toBe('%50\\%\\_\\\\%');
});

test('a search of more than 200 characters, which would keep the database busy, is refused', () => {
  expect(() => containing('x'.repeat(201))).toThrow(expect.objectContaining({ code: 'SEARCH_TOO_LONG' }));
});
