import { expect, it } from 'vitest';
import { agenciesBehind, asSignedSearch, behindOf, chosenAgency } from './signing.rules.js';

const counts = (change: Partial<Parameters<typeof behindOf>[0]> = {}) => ({ submitted: 0, returned: 0, entered: 0, empty: 0, ...change });

it('what was not verified stays behind: drafts and empty ones are told together', () => {
  expect(behindOf(counts({ submitted: 2, returned: 1, entered: 3, empty: 4 }))).toEqual({ submitted: 2, returned: 1, open: 7, count: 10 });
});

it('agencies with nothing behind are left out, the most behind come first', () => {
  const agencies = [
    { code: 'a', ...counts({ empty: 1 }) },
    { code: 'b', ...counts() },
    { code: 'c', ...counts({ returned: 5 }) },
  ];
  expect(agenciesBehind(agencies).map(({ code }) => code)).toEqual(['c', 'a']);
});

it('the link to the figures as signed names quarter, state and instant', () => {
  const signature = { fiscalYear: 2569, quarter: 4, signedAt: '2026-10-30T02:00:00.000Z' };
  expect(asSignedSearch(signature)).toEqual({ fiscalYear: 2569, quarter: 4, state: 'OFFICIAL', asOf: '2026-10-30T02:00:00.000Z' });
});

it.each([
  ['the one of the address', '50020000', '50020000'],
  ['read as a number', 50_020_000, '50020000'],
  ['the first, when the address names none of them', '99999999', '50010000'],
])('the agency is %s', (_title, code, expected) => {
  expect(chosenAgency([{ code: '50010000' }, { code: '50020000' }], code)?.code).toBe(expected);
});
