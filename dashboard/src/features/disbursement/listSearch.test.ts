import { expect, it } from 'vitest';
import { apiOrder, readListSearch } from './listSearch.js';

const none = { category: null, text: null, order: 'appropriated', voucherState: null };

it.each([
  ['an empty address asks for all, largest budget first', {}, none],
  [
    'what exists is kept',
    { category: 'UTILITIES', order: 'lowestRate', voucherState: 'PAID' },
    { ...none, category: 'UTILITIES', order: 'lowestRate', voucherState: 'PAID' },
  ],
  ['what does not exist counts as absent', { category: 'X', order: 'random', voucherState: 7 }, none],
  ['digits are text', { text: 2570 }, { ...none, text: '2570' }],
  ['blanks are no text', { text: '   ' }, none],
])('%s', (_title, search, expected) => {
  expect(readListSearch(search)).toEqual(expected);
});

it('the lowest rate comes first when it is asked for', () => {
  expect(apiOrder('lowestRate')).toEqual({ orderBy: 'RATE', descending: false });
});
