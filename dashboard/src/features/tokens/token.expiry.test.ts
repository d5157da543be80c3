import { expect, it } from 'vitest';
import { lastDay, latestDay } from './token.expiry.js';

it.each([
  ['30', '2026-12-20'],
  ['90', '2027-02-18'],
  ['365', '2027-11-20'],
  ['day', '2027-01-05'],
] as const)('a token made on 21 November 2026 for %s ends with %s', (life, expected) => {
  expect(lastDay(life, '2026-11-21', '2027-01-05')).toBe(expected);
});

it('the latest day is the 400th, today counted', () => {
  expect(latestDay('2026-11-21')).toBe('2027-12-25');
});
