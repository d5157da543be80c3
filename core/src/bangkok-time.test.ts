import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as time from './bangkok-time.js';

const instants = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true });
const dates = instants.map((instant) => time.localDateOf(instant));

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-01-01T00:00', false],
  ['', false],
  ['๒๐๒๖-๐๑-๐๑', false],
])('%j is a local date: %s', (text, expected) => {
  expect(time.isLocalDate(text)).toBe(expected);
});

test('A day that does not exist is refused with DATE_INVALID and the date', () => {
  expect(() => time.addDays('2026-02-30', 1)).toThrow(expect.objectContaining({ code: 'DATE_INVALID', facts: { date: '2026-02-30' } }));
});

test.each([
  ['2025-09-30T16:59:59.999Z', '2025-09-30', 1439],
  ['2025-09-30T17:00:00.000Z', '2025-10-01', 0],
  ['2026-01-05T01:30:59.999Z', '2026-01-05', 510],
  ['1969-12-31T16:59:00.000Z', '1969-12-31', 1439],
])('%s falls on %s in Bangkok, minute %s', (instant, date, minute) => {
  expect(time.localDateOf(new Date(instant))).toBe(date);
  expect(time.minuteOfLocalDay(new Date(instant))).toBe(minute);
});

test('A local day runs from 17:00 UTC of the day before to 17:00 UTC of its own', () => {
  expect(time.startOfLocalDay('2026-01-01').toISOString()).toBe('2025-12-31T17:00:00.000Z');
  expect(time.endOfLocalDay('2026-01-01').toISOString()).toBe('2026-01-01T17:00:00.000Z');
  expect(time.localInstant('2026-01-01', 510).toISOString()).toBe('2026-01-01T01:30:00.000Z');
});

describe('Moving days and months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-10-15', -10, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s moved by %s months is %s', (date, months, expected) => {
    expect(time.addMonths(date, months)).toBe(expected);
  });

  test.each([
    ['1970-01-01', 4],
    ['2026-01-04', 0],
    ['2026-01-10', 6],
    ['1969-12-28', 0],
  ])('%s is day %s of the week', (date, expected) => {
    expect(time.dayOfWeek(date)).toBe(expected);
  });

  test('The days between a day and the day n later are n', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        expect(time.daysBetween(date, time.addDays(date, n))).toBe(n);
      }),
    );
  });

  test('Moving by months keeps the day of the month unless that month is too short', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -500, max: 500 }), (date, months) => {
        const moved = time.addMonths(date, months);
        const isMonthEnd = time.addDays(moved, 1).endsWith('-01');
        expect(moved.slice(8) === date.slice(8) || (isMonthEnd && moved.slice(8) < date.slice(8))).toBe(true);
      }),
    );
  });
});

test('Every instant lies in its local day and is its midnight plus its milliseconds', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const date = time.localDateOf(instant);
      const start = time.startOfLocalDay(date);
      expect(start <= instant && instant < time.endOfLocalDay(date)).toBe(true);
      expect(start.getTime() + time.millisecondOfLocalDay(instant)).toBe(instant.getTime());
    }),
  );
});

test('A day and its number lead to each other', () => {
  fc.assert(
    fc.property(dates, (date) => {
      expect(time.dateOfDayNumber(time.dayNumberOf(date))).toBe(date);
    }),
  );
});
