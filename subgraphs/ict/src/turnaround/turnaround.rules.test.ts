import { hoursHalfUp, percentileOfBins } from '@nakhon/core/histogram';
import { figureWindow } from '@nakhon/kit/figure-arguments';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minuteAt, openDays, percentileHours, percentOf, readBins } from './turnaround.rules.js';
import { countedMonths } from './turnaround-window.js';

test('percentiles from two neighbouring ranks are those of the whole histogram', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 1, maxLength: 60 }),
      fc.constantFrom(5, 9),
      (minutes, tenths) => {
        const sorted = minutes.toSorted((a, b) => a - b);
        const rank = (tenths * (sorted.length - 1)) / 10;
        const [low, high] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!];
        const bins = sorted.map((value) => ({ value, count: 1 }));
        expect(percentileHours(tenths, sorted.length, low, high)).toBe(hoursHalfUp(percentileOfBins(bins, tenths / 10)!));
      },
    ),
  );
});

test('nothing completed has no percentile', () => {
  expect(percentileHours(5, 0, null, null)).toBeNull();
});

const BINS = '70:2 64:1 95:1 71:3 70:-1 71:-3 96:4';

test.each([
  [{ floor: 64, ceiling: 96, rest: 0 }, 64],
  [{ floor: 64, ceiling: 96, rest: 1 }, 70],
  [{ floor: 64, ceiling: 96, rest: 2 }, 95],
  [{ floor: 96, ceiling: 128, rest: 3 }, 96],
])('among bins of which some are taken off again, the value at %j is %i minutes', (place, minutes) => {
  expect(minuteAt(readBins(BINS), place)).toBe(minutes);
});

test('a rank that the bins do not reach is an error, not a figure', () => {
  expect(() => minuteAt(readBins(BINS), { floor: 64, ceiling: 96, rest: 3 })).toThrow(RangeError);
});

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 16, 6.3],
  [0, 4, 0],
  [4, 4, 100],
  [0, 0, null],
])('%i of %i is %s percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

test('days open are counted by the calendar of Bangkok', () => {
  expect(openDays(new Date('2026-01-05T16:59:00Z'), '2026-01-06')).toBe(1);
  expect(openDays(new Date('2026-01-05T17:00:00Z'), '2026-01-06')).toBe(0);
});

test.each([
  ['a past quarter', '2026-06-01T00:00:00Z', ['2025-10-01', '2025-11-01', '2025-12-01'], '2025-12-31T17:00:00.000Z'],
  ['the middle of its second month', '2025-11-15T00:00:00Z', ['2025-10-01', '2025-11-01'], '2025-11-30T17:00:00.000Z'],
  ['the very end of its first month', '2025-10-31T17:00:00Z', ['2025-10-01'], '2025-10-31T17:00:00.000Z'],
  ['a millisecond before', '2025-10-31T16:59:59.999Z', ['2025-10-01'], '2025-10-31T17:00:00.000Z'],
])('seen from %s, the counters of the months begun are read', (_, now, months, until) => {
  const window = countedMonths(figureWindow({ fiscalYear: 2569, quarter: 1 }, new Date(now)));
  expect([window.months, window.until.toISOString()]).toEqual([months, until]);
});
