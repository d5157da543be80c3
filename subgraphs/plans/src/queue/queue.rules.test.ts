import { expect, test } from 'vitest';
import { changedSinceReturned } from './queue.rules.js';

test.each<[string, [string, string | null][], boolean | null]>([
  [
    'was never returned',
    [
      ['DRAFT', '1'],
      ['SUBMITTED', '2'],
    ],
    null,
  ],
  [
    'came again unchanged',
    [
      ['SUBMITTED', '1'],
      ['RETURNED', '1.0'],
      ['SUBMITTED', '1'],
    ],
    false,
  ],
  [
    'was changed',
    [
      ['SUBMITTED', '1'],
      ['RETURNED', '1'],
      ['DRAFT', '2'],
      ['SUBMITTED', '2'],
    ],
    true,
  ],
  [
    'was changed back',
    [
      ['SUBMITTED', '1'],
      ['RETURNED', '1'],
      ['DRAFT', '2'],
      ['SUBMITTED', '1'],
    ],
    false,
  ],
  [
    'was changed before the last return only',
    [
      ['RETURNED', '1'],
      ['SUBMITTED', '2'],
      ['RETURNED', '2'],
      ['SUBMITTED', '2'],
    ],
    false,
  ],
  [
    'was emptied',
    [
      ['RETURNED', '1'],
      ['EMPTY', null],
    ],
    true,
  ],
])('A result that %s: %s', (_, versions, expected) => {
  expect(changedSinceReturned(versions.map(([state, value]) => ({ state: state as never, value })))).toBe(expected);
});
