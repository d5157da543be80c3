import { expect, it } from 'vitest';
import { changedQueueSearch, queueVariables, readQueueSearch } from './queueSearch.js';

it.each([
  ['nothing', {}, { agency: null, state: 'SUBMITTED', onlyOdd: false }],
  ['everything', { agency: '50010000', state: 'VERIFIED', odd: '1' }, { agency: '50010000', state: 'VERIFIED', onlyOdd: true }],
  ['numbers, as the router reads them', { agency: 50010000, odd: 1 }, { agency: '50010000', state: 'SUBMITTED', onlyOdd: true }],
  ['values that do not exist', { agency: 'x', state: 'SECRET', odd: 'yes' }, { agency: null, state: 'SUBMITTED', onlyOdd: false }],
])('an address with %s is read so', (_title, search, expected) => {
  expect(readQueueSearch(search)).toEqual(expected);
});

it('the query asks for one agency, one state, and leaves out what is not chosen', () => {
  expect(queueVariables({ agency: null, state: 'SUBMITTED', onlyOdd: false })).toEqual({
    agencyCodes: null,
    states: ['SUBMITTED'],
    onlyOdd: null,
  });
});

it('a filter that is emptied leaves the address, the others stay', () => {
  expect(changedQueueSearch({ agency: '50010000', quarter: 2 }, { agency: '', odd: '1' })).toEqual({
    agency: undefined,
    quarter: 2,
    odd: '1',
  });
});
