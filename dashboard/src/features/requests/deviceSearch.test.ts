import { expect, it } from 'vitest';
import { changedDeviceSearch, readDeviceSearch } from './deviceSearch.js';

it.each([
  [{}, { text: '', kind: null, state: null }],
  [
    { q: 7440, kind: 'PRINTER', state: 'DISPOSED' },
    { text: '7440', kind: 'PRINTER', state: 'DISPOSED' },
  ],
  [
    { q: ['x'], kind: 'CAR', state: 1 },
    { text: '', kind: null, state: null },
  ],
])('of the address %j what exists is read', (search, chosen) => {
  expect(readDeviceSearch(search)).toEqual(chosen);
});

it('a filter is changed without touching the others, and taken away by an empty choice', () => {
  expect(changedDeviceSearch({ q: 'x', kind: 'UPS' }, { kind: '' })).toEqual({ q: 'x', kind: undefined });
});
