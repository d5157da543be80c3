import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from './bangkok-time.js';
import * as fiscal from './fiscal-calendar.js';

const years = fc.integer({ min: fiscal.LOWEST_FISCAL_YEAR, max: fiscal.HIGHEST_FISCAL_YEAR });
const days = fc.integer({ min: 0, max: 36_800 }).map((n) => addDays('1956-10-01', n));

describe('Ranges', () => {
  test.each([
    ['the year', fiscal.fiscalYearRange(2569), '2025-10-01', '2026-09-30'],
    ['the first half', fiscal.halfRange(2569, 1), '2025-10-01', '2026-03-31'],
    ['the second half', fiscal.halfRange(2569, 2), '2026-04-01', '2026-09-30'],
    ['quarter 1', fiscal.quarterRange(2569, 1), '2025-10-01', '2025-12-31'],
    ['quarter 2', fiscal.quarterRange(2569, 2), '2026-01-01', '2026-03-31'],
    ['quarter 3', fiscal.quarterRange(2569, 3), '2026-04-01', '2026-06-30'],
    ['quarter 4', fiscal.quarterRange(2569, 4), '2026-07-01', '2026-09-30'],
    ['allotment period 1', fiscal.allotmentPeriodRange(2569, 1), '2025-10-01', '2026-01-31'],
    ['allotment period 2', fiscal.allotmentPeriodRange(2569, 2), '2026-02-01', '2026-05-31'],
    ['allotment period 3', fiscal.allotmentPeriodRange(2569, 3), '2026-06-01', '2026-09-30'],
    ['month 1', fiscal.fiscalMonthRange(2569, 1), '2025-10-01', '2025-10-31'],
    ['month 5 of a leap year', fiscal.fiscalMonthRange(2567, 5), '2024-02-01', '2024-02-29'],
    ['month 12', fiscal.fiscalMonthRange(2569, 12), '2026-09-01', '2026-09-30'],
  ])('In fiscal year 2569 or as named, %s is %j from %s to %s', (_, range, start, end) => {
    expect(range).toEqual({ start, end });
  });

  const divisions: [string, number, (year: number, part: number) => fiscal.DateRange][] = [
    ['halves', 2, fiscal.halfRange],
    ['quarters', 4, fiscal.quarterRange],
    ['allotment periods', 3, fiscal.allotmentPeriodRange],
    ['months', 12, fiscal.fiscalMonthRange],
  ];
  test.each(divisions)('The %s of every year follow one another without gap and fill it', (_, parts, rangeOf) => {
    fc.assert(
      fc.property(years, (year) => {
        const ranges = Array.from({ length: parts }, (_part, index) => rangeOf(year, index + 1));
        expect({ start: ranges.at(0)?.start, end: ranges.at(-1)?.end }).toEqual(fiscal.fiscalYearRange(year));
        for (const [index, range] of ranges.slice(1).entries()) expect(daysBetween(ranges[index]?.end ?? '', range.start)).toBe(1);
      }),
    );
  });

  test('Every day lies in the range of its own quarter, half, allotment period and month', () => {
    fc.assert(
      fc.property(days, (date) => {
        const quarter = fiscal.quarterOf(date);
        const half = fiscal.halfOf(date);
        const allotment = fiscal.allotmentPeriodOf(date);
        const month = fiscal.fiscalMonthOf(date);
        const ranges = [
          fiscal.fiscalYearRange(fiscal.fiscalYearOf(date)),
          fiscal.quarterRange(quarter.fiscalYear, quarter.quarter),
          fiscal.halfRange(half.fiscalYear, half.half),
          fiscal.allotmentPeriodRange(allotment.fiscalYear, allotment.period),
          fiscal.fiscalMonthRange(month.fiscalYear, month.month),
        ];
        expect(ranges.every((range) => range.start <= date && date <= range.end)).toBe(true);
      }),
    );
  });
});

test.each([
  ['2025-09-30', { fiscalYear: 2568, quarter: 4 }, { fiscalYear: 2568, month: 12 }],
  ['2025-10-01', { fiscalYear: 2569, quarter: 1 }, { fiscalYear: 2569, month: 1 }],
  ['2025-12-31', { fiscalYear: 2569, quarter: 1 }, { fiscalYear: 2569, month: 3 }],
  ['2026-01-01', { fiscalYear: 2569, quarter: 2 }, { fiscalYear: 2569, month: 4 }],
])('%s lies in quarter %j and fiscal month %j', (date, quarter, month) => {
  expect(fiscal.quarterOf(date)).toEqual(quarter);
  expect(fiscal.fiscalMonthOf(date)).toEqual(month);
});

describe('What is out of range', () => {
  test.each([2026, 2499, 2601, 2569.5, Number.NaN])('Fiscal year %s is refused with its bounds and the field', (fiscalYear) => {
    const facts = { fiscalYear, lowest: 2500, highest: 2600 };
    const refusal = { code: 'FISCAL_YEAR_OUT_OF_RANGE', facts, field: 'fiscalYear', message: expect.stringContaining('พ.ศ.') };
    expect(() => fiscal.assertFiscalYear(fiscalYear)).toThrow(expect.objectContaining(refusal));
    expect(() => fiscal.quarterRange(fiscalYear, 1)).toThrow(expect.objectContaining({ code: refusal.code }));
  });

  test.each([2500, 2600])('Fiscal year %s is accepted', (fiscalYear) => {
    expect(() => fiscal.assertFiscalYear(fiscalYear)).not.toThrow();
  });

  test.each([
    ['QUARTER_OUT_OF_RANGE', 'quarter', () => fiscal.assertQuarter(5)],
    ['QUARTER_OUT_OF_RANGE', 'quarter', () => fiscal.quarterRange(2569, 0)],
    ['HALF_OUT_OF_RANGE', 'half', () => fiscal.halfRange(2569, 3)],
    ['ALLOTMENT_PERIOD_OUT_OF_RANGE', 'allotmentPeriod', () => fiscal.allotmentPeriodRange(2569, 4)],
    ['FISCAL_MONTH_OUT_OF_RANGE', 'month', () => fiscal.fiscalMonthRange(2569, 1.5)],
  ])('%s is the refusal at the field %s', (code, field, act) => {
    expect(act).toThrow(expect.objectContaining({ code, field }));
  });
});

describe('Sequences of quarters', () => {
  test('The quarter before the first is the fourth of the year before, and back', () => {
    expect(fiscal.previousQuarter({ fiscalYear: 2569, quarter: 1 })).toEqual({ fiscalYear: 2568, quarter: 4 });
    expect(fiscal.nextQuarter({ fiscalYear: 2568, quarter: 4 })).toEqual({ fiscalYear: 2569, quarter: 1 });
  });

  test('Quarters ending at one come oldest first and include it', () => {
    expect(fiscal.quartersEndingAt({ fiscalYear: 2569, quarter: 2 }, 4).map((q) => `${q.quarter}/${q.fiscalYear}`)).toEqual([
      '3/2568',
      '4/2568',
      '1/2569',
      '2/2569',
    ]);
  });

  test('Quarters before fiscal year 2500 are left out, and none are asked for gives none', () => {
    expect(fiscal.quartersEndingAt({ fiscalYear: 2500, quarter: 2 }, 8)).toHaveLength(2);
    expect(fiscal.quartersEndingAt({ fiscalYear: 2569, quarter: 2 }, 0)).toEqual([]);
  });
});

describe('cutOffOf', () => {
  const quarterEnd = '2026-03-31T17:00:00.000Z';
  test.each([
    ['before the quarter', '2025-12-31T16:59:59.999Z', '2025-12-31T16:59:59.999Z', '2025-12-31', true],
    ['at its first instant', '2025-12-31T17:00:00.000Z', '2025-12-31T17:00:00.000Z', '2026-01-01', false],
    ['within it', '2026-02-10T05:00:00.000Z', '2026-02-10T05:00:00.000Z', '2026-02-10', false],
    ['in its last millisecond', '2026-03-31T16:59:59.999Z', '2026-03-31T16:59:59.999Z', '2026-03-31', false],
    ['at its end', quarterEnd, quarterEnd, '2026-03-31', false],
    ['long after it', '2027-01-01T00:00:00.000Z', quarterEnd, '2026-03-31', false],
  ])('Seen %s (%s) the cut-off is %s, the last day %s, the quarter in the future: %s', (_, asOf, cutOff, cutOffDate, isFuture) => {
    expect(fiscal.cutOffOf(2569, 2, new Date(asOf))).toEqual({
      cutOff: new Date(cutOff),
      cutOffDate,
      quarterStart: new Date('2025-12-31T17:00:00.000Z'),
      yearStart: new Date('2025-09-30T17:00:00.000Z'),
      isFuture,
    });
  });
});

test.each([
  [2569, 2, true],
  [2500, 1, true],
  [2600, 4, true],
  [2499, 1, false],
  [2569, 0, false],
  [2569, 5, false],
  [2026, 2, false],
  [2569, 1.5, false],
])('Whether there is a quarter %s/%s: %s', (fiscalYear, quarter, expected) => {
  expect(fiscal.isFiscalQuarter({ fiscalYear, quarter })).toBe(expected);
});
