import { expect, test } from 'vitest';
import { countDifferences } from './stock-count.rules.js';

const line = (counted: number, balance: number, balanceNow: number) => ({ materialId: 'a', counted, balance, balanceNow });

test.each([
  ['fewer are there than the ledger says', line(8, 10, 10), -2],
  ['more are there', line(12, 10, 10), 2],
  ['three were handed out after the counting, which found two too few', line(8, 10, 7), -2],
  ['a receipt came after the counting, which found one too many', line(11, 10, 60), 1],
  ['all that was found was handed out since', line(4, 10, 6), -6],
])('%s: the difference is against the moment of counting', (_, counted, difference) => {
  expect(countDifferences([counted])).toEqual({ differences: [{ materialId: 'a', difference }] });
});

test('what was found as the ledger has it gives no movement, whatever moved since', () => {
  expect(countDifferences([line(10, 10, 3)])).toEqual({ differences: [] });
});

test('a count of fewer than were handed out since cannot be right', () => {
  expect(countDifferences([line(2, 10, 5)])).toEqual({ impossible: { materialId: 'a', counted: 2, movedSince: -5 } });
});
