import { figureWindow } from '@nakhon/kit/figure-arguments';
import { describe, expect, test } from 'vitest';
import { computeDisbursement, type DisbursementSums } from './disbursement.rules.js';

const window = figureWindow({ fiscalYear: 2570, quarter: 1 }, new Date('2026-11-21T03:00:00Z'));
const sums = (given: Partial<DisbursementSums>): DisbursementSums => ({
  appropriated: 30_000n,
  allotted: 10_000n,
  approved: 6_000n,
  disbursed: 5_000n,
  targetPercent: 20,
  sources: ['hub'],
  ...given,
});

describe('the disbursement figure', () => {
  test('remaining is appropriated less disbursed, the rate is rounded half-up to two decimals', () => {
    expect(computeDisbursement(window, sums({}))).toMatchObject({ remainingBaht: 25_000n, ratePercent: 16.67, targetPercent: 20 });
  });

  test.each([
    [
      'no voucher data gives neither remaining nor rate',
      { disbursed: null, approved: null },
      { appropriatedBaht: 30_000n, disbursedBaht: null, remainingBaht: null, ratePercent: null },
    ],
    ['nothing paid yet is zero, not null', { disbursed: 0n }, { disbursedBaht: 0n, remainingBaht: 30_000n, ratePercent: 0 }],
    ['an appropriation of zero has no rate', { appropriated: 0n, disbursed: 0n }, { remainingBaht: 0n, ratePercent: null }],
    ['without items there is no target either', { appropriated: null }, { appropriatedBaht: null, targetPercent: null, ratePercent: null }],
  ])('%s', (_, given, expected) => {
    expect(computeDisbursement(window, sums(given))).toMatchObject(expected);
  });

  test('a quarter without sums is null throughout and names no source', () => {
    const { asOf, fiscalYear, quarter, sources, ...figures } = computeDisbursement(window, null);
    expect(Object.values(figures).every((figure) => figure === null)).toBe(true);
    expect([asOf, fiscalYear, quarter, sources]).toEqual([window.shownAsOf, 2570, 1, []]);
  });
});
