import { expect, test } from 'vitest';
import { usualProgressPeriod, usualProgressPeriods } from './progress-period.rules.js';

test.each([
  [2570, 1, '2026-11-01', '2026-11-10', '2026-11-30'],
  [2570, 3, '2027-01-01', '2027-01-10', '2027-01-31'],
  [2571, 4, '2028-02-01', '2028-02-10', '2028-02-29'],
  [2570, 12, '2027-10-01', '2027-10-10', '2027-10-31'],
])('Progress of fiscal year %i month %i is taken from %s, due on %s and closed after %s', (fiscalYear, month, opensOn, dueOn, closesOn) => {
  expect(usualProgressPeriod(fiscalYear, month)).toEqual({ fiscalYear, month, opensOn, dueOn, closesOn });
});

test('A year has twelve months', () => {
  expect(usualProgressPeriods(2570, 2571)).toHaveLength(24);
});
