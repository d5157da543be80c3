import { expect, it } from 'vitest';
import { daysBetween } from './days.js';

it.each([
  ['2026-11-22', '2026-11-25', 3],
  ['2026-11-22', '2026-11-22', 0],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-11-22', '2026-11-20', -2],
])('from %s to %s there are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
