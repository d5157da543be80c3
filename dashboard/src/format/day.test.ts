import { expect, it } from 'vitest';
import { dayAfter, endOfDay, daysBetween } from './day.js';

it.each([
  ['2026-11-30', 7, '2026-12-07'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
])('%s and %i days lead to %s', (day, days, expected) => {
  expect(dayAfter(day, days)).toBe(expected);
});

it('a day of Bangkok ends at 17 o’clock in London’s winter', () => {
  expect(new Date(endOfDay('2026-12-01')).toISOString()).toBe('2026-12-01T16:59:59.000Z');
});

it.each([
  ['2026-11-22', '2026-11-25', 3],
  ['2026-11-22', '2026-11-22', 0],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-11-22', '2026-11-20', -2],
])('from %s to %s there are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
