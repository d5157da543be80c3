import { expect, it } from 'vitest';
import { figureSearch, readFigureChoice } from './figureState.js';

it.each([
  ['nothing', {}, { state: 'ENTERED', asOf: null }],
  ['a state', { state: 'OFFICIAL' }, { state: 'OFFICIAL', asOf: null }],
  ['a state that does not exist', { state: 'SECRET' }, { state: 'ENTERED', asOf: null }],
  ['an instant', { state: 'OFFICIAL', asOf: '2026-01-10T02:00:00.000Z' }, { state: 'OFFICIAL', asOf: '2026-01-10T02:00:00.000Z' }],
  ['an instant with a zone', { asOf: '2026-01-10T09:00:00+07:00' }, { state: 'ENTERED', asOf: '2026-01-10T09:00:00+07:00' }],
  ['a day without a time', { asOf: '2026-01-10' }, { state: 'ENTERED', asOf: null }],
  ['a day that does not exist', { asOf: '2026-13-40T00:00:00Z' }, { state: 'ENTERED', asOf: null }],
  ['two instants', { asOf: ['2026-01-10T02:00:00Z', 'x'] }, { state: 'ENTERED', asOf: null }],
])('an address with %s is read so', (_title, search, expected) => {
  expect(readFigureChoice(search)).toEqual(expected);
});

it.each([{ state: 'ENTERED', asOf: null } as const, { state: 'OFFICIAL', asOf: '2026-01-10T02:00:00Z' } as const])(
  'what is written into an address is read out of it again: %o',
  (choice) => {
    expect(readFigureChoice(figureSearch(choice))).toEqual(choice);
  },
);
