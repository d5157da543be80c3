import { expect, it } from 'vitest';
import { readAdminPart, readNameSearch } from './adminSearch.js';

it.each([
  [{}, 'reopen'],
  [{ part: 'periods' }, 'periods'],
  [{ part: 'nothing' }, 'reopen'],
])('the address %o opens %s', (search, expected) => {
  expect(readAdminPart(search)).toBe(expected);
});

it.each([
  [{ q: ' KPI-01 ' }, 'KPI-01'],
  [{ q: 5001 }, '5001'],
  [{ q: '  ' }, null],
  [{ q: ['a'] }, null],
  [{}, null],
])('the address %o searches for %s', (search, expected) => {
  expect(readNameSearch(search)).toBe(expected);
});
