import { expect, it } from 'vitest';
import { changedSheet, readSheetSearch } from './sheetSearch.js';

it.each([
  [{}, { show: 'all', search: '', cell: null }],
  [
    { show: 'returned', q: 'น้ำ', cell: '0f0e-1' },
    { show: 'returned', search: 'น้ำ', cell: '0f0e-1' },
  ],
  [
    { show: 'nonsense', q: ['x'], cell: '../x' },
    { show: 'all', search: '', cell: null },
  ],
  [{ q: 12 }, { show: 'all', search: '12', cell: null }],
])('the address %j is read as %j', (search, expected) => {
  expect(readSheetSearch(search)).toEqual(expected);
});

it('what is "all" or empty leaves the address, and the rest of it stays', () => {
  expect(changedSheet({ fiscalYear: 2570, show: 'todo', q: 'x' }, { show: 'all', q: '', cell: 'a' })).toEqual({
    fiscalYear: 2570,
    show: undefined,
    q: undefined,
    cell: 'a',
  });
});
