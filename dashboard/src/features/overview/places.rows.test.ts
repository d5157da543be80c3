import { describe, expect, it } from 'vitest';
import { type PlaceRow, placeRow, type RankedKey, worstRanks } from './places.rows.js';

const rowsOf = (key: RankedKey, values: (number | null)[]): PlaceRow[] =>
  values.map((value, index) => ({ ...placeRow({ code: String(index), name: '' }, undefined), [key]: value }));
const ranks = (key: RankedKey, values: (number | null)[]) => {
  const worst = worstRanks(rowsOf(key, values), key);
  return values.map((_value, index) => worst.get(String(index)) ?? null);
};

describe('rows of the overview', () => {
  it('a place with one block missing keeps the figures of the others', () => {
    const row = placeRow(
      { code: '1001', name: 'พระนคร' },
      { code: '1001', indicatorSummary: null, repairTurnaround: { medianHours: 3, open: 0 } },
    );
    expect(row).toMatchObject({ name: 'พระนคร', attainmentPercent: null, medianHours: 3, openRepairs: 0, vacant: null });
  });

  it('a place that the API did not answer for has missing values, not zeros', () => {
    expect(placeRow({ code: '1001', name: '' }, undefined)).toMatchObject({ ratePercent: null, lateProcurements: null });
  });
});

describe('the worst five', () => {
  const values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

  it.each([
    ['the lowest attainments are the worst', 'attainmentPercent', values, [1, 2, 3, 4, 5, null, null, null, null, null]],
    ['the longest medians are the worst', 'medianHours', values, [null, null, null, null, null, 5, 4, 3, 2, 1]],
    ['missing values are never marked', 'ratePercent', [null, 10, null, 20], [null, 1, null, null]],
    ['nothing late is not bad', 'lateProcurements', [0, 0, 0, 2, 0, 0], [null, null, null, 1, null, null]],
    ['equals share a rank', 'openRepairs', [9, 9, 7, 1, 1, 1, 1, 1, 1, 1], [1, 1, 3, null, null, null, null, null, null, null]],
    [
      'equals that would make more than five stay unmarked',
      'openRepairs',
      [9, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1],
      [1, ...Array.from({ length: 11 }, () => null)],
    ],
    ['of few places at most half are marked', 'medianHours', [4, 3, 2, 1], [1, 2, null, null]],
    ['places that are all alike have no worst', 'attainmentPercent', [80, 80, 80, 80], [null, null, null, null]],
  ] as const)('%s', (_title, key, given, expected) => {
    expect(ranks(key, [...given])).toEqual(expected);
  });
});
