import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfWeek, localDateOf, minuteOfLocalDay } from './bangkok-time.js';
import * as working from './working-time.js';

/** Thursday 1 and Friday 2 January 2026 are holidays; so is Saturday the 10th, which changes nothing. */
const cal = working.workingCalendar(['2026-01-02', '2026-01-01', '2026-01-10', '2026-01-01']);
const at = (local: string): Date => new Date(`${local.replace(' ', 'T')}+07:00`);
const shown = (instant: Date): string => `${localDateOf(instant)} ${minuteOfLocalDay(instant)}`;

const start = at('2025-11-01 00:00').getTime();
const instants = fc.integer({ min: 0, max: 120 * 1440 }).map((minute) => new Date(start + minute * 60_000));
const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2022-01-01', n));
const calendars = fc.uniqueArray(days, { maxLength: 200 }).map((holidays) => ({ holidays, cal: working.workingCalendar(holidays) }));

describe('Working days', () => {
  test.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2026-01-03', false],
    ['2026-01-04', false],
    ['2026-01-05', true],
  ])('%s is a working day: %s', (date, expected) => {
    expect(working.isWorkingDay(cal, date)).toBe(expected);
  });

  test.each([
    ['2025-12-30', 1, '2025-12-31'],
    ['2025-12-31', 1, '2026-01-05'],
    ['2026-01-03', 1, '2026-01-05'],
    ['2025-12-31', 5, '2026-01-09'],
    ['2025-12-31', 6, '2026-01-12'],
    ['2026-01-05', 0, '2026-01-05'],
    ['2026-01-01', 0, '2026-01-05'],
  ])('After %s working day number %s is %s', (date, n, expected) => {
    expect(working.nthWorkingDayAfter(cal, date, n)).toBe(expected);
  });

  test.each([-1, 1.5])('Working day number %s is a RangeError', (n) => {
    expect(() => working.nthWorkingDayAfter(cal, '2026-01-05', n)).toThrow(RangeError);
  });

  test('A holiday that is no date is refused with DATE_INVALID', () => {
    expect(() => working.workingCalendar(['13 เมษายน'])).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });

  test('The count of working days equals going through the calendar day by day', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 0, max: 400 }), ({ holidays, cal: random }, from, span) => {
        const each = Array.from({ length: span }, (_, index) => addDays(from, index + 1));
        const open = each.filter((date) => ![0, 6].includes(dayOfWeek(date)) && !holidays.includes(date));
        expect(working.workingDaysBetween(random, from, addDays(from, span))).toBe(open.length);
        expect(each.filter((date) => working.isWorkingDay(random, date))).toEqual(open);
      }),
      { numRuns: 40 },
    );
  });

  test('The nth working day is a working day and n working days away', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 1, max: 1000 }), ({ cal: random }, from, n) => {
        const date = working.nthWorkingDayAfter(random, from, n);
        expect(working.isWorkingDay(random, date)).toBe(true);
        expect(working.workingDaysBetween(random, from, date)).toBe(n);
      }),
    );
  });
});

test('The end of the nth working day is 16:30 counted from the local day, not the UTC day', () => {
  expect(working.endOfNthWorkingDayAfter(cal, at('2026-01-06 00:30'), 1)).toEqual(at('2026-01-07 16:30'));
  expect(working.endOfNthWorkingDayAfter(cal, at('2025-12-31 23:00'), 2)).toEqual(at('2026-01-06 16:30'));
});

describe('Working minutes', () => {
  test.each([
    ['within a day', '2026-01-05 09:00', '2026-01-05 10:30', 90],
    ['over lunch, which is no break', '2026-01-05 11:30', '2026-01-05 13:30', 120],
    ['from before opening to after closing', '2026-01-05 06:00', '2026-01-05 20:00', 480],
    ['over a night', '2026-01-05 16:00', '2026-01-06 09:00', 60],
    ['over holidays and a weekend', '2025-12-31 16:00', '2026-01-05 08:31', 31],
    ['within a holiday', '2026-01-01 09:00', '2026-01-01 15:00', 0],
    ['backwards', '2026-01-05 10:30', '2026-01-05 09:00', -90],
    ['a broken minute dropped', '2026-01-05 09:00:30', '2026-01-05 09:02:29', 1],
    ['a broken minute dropped backwards', '2026-01-05 09:00:30', '2026-01-05 09:00', 0],
  ])('Counted %s, from %s to %s, they are %s', (_, from, to, expected) => {
    expect(working.workingMinutesBetween(cal, at(from), at(to))).toBe(expected);
  });

  test.each([
    ['2026-01-05 09:00', 30, '2026-01-05 09:30'],
    ['2026-01-05 08:30', 480, '2026-01-05 16:30'],
    ['2026-01-05 08:30', 481, '2026-01-06 08:31'],
    ['2025-12-31 16:30', 1, '2026-01-05 08:31'],
    ['2026-01-03 12:00', 960, '2026-01-06 16:30'],
    ['2026-01-03 12:00', 0, '2026-01-03 12:00'],
    ['2026-01-05 09:00:30', 1, '2026-01-05 09:01:30'],
  ])('%s and %s working minutes make %s', (from, minutes, expected) => {
    expect(working.addWorkingMinutes(cal, at(from), minutes)).toEqual(at(expected));
  });

  test.each([-1, Number.NaN])('Adding %s minutes is a RangeError', (minutes) => {
    expect(() => working.addWorkingMinutes(cal, at('2026-01-05 09:00'), minutes)).toThrow(RangeError);
  });

  test('Minutes that were added are counted again between the two instants', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 200_000 }), (from, minutes) => {
        expect(working.workingMinutesBetween(cal, from, working.addWorkingMinutes(cal, from, minutes))).toBe(minutes);
      }),
    );
  });

  test('Minutes of two stretches that meet add up', () => {
    fc.assert(
      fc.property(instants, instants, instants, (a, b, c) => {
        const between = (from: Date, to: Date) => working.workingMinutesBetween(cal, from, to);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });

  test('Within a week the count equals going through it minute by minute', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 10_080 }), (from, span) => {
        const isOpen = (instant: Date) => {
          const minute = minuteOfLocalDay(instant);
          return working.isWorkingDay(cal, localDateOf(instant)) && minute >= 510 && minute < 990;
        };
        const minutes = Array.from({ length: span }, (_, index) => new Date(from.getTime() + index * 60_000));
        const to = new Date(from.getTime() + span * 60_000);
        expect(working.workingMinutesBetween(cal, from, to)).toBe(minutes.filter(isOpen).length);
      }),
      { numRuns: 10 },
    );
  });
});

describe('deadlineWithPauses', () => {
  const received = at('2026-01-05 10:00');
  const pause = (from: string, to: string): working.Pause => ({ from: at(from), to: at(to) });

  test.each<[string, working.Pause[], string]>([
    ['no pause moves nothing', [], '2026-01-07 990'],
    ['a pause of two hours moves it two hours', [pause('2026-01-06 09:00', '2026-01-06 11:00')], '2026-01-08 630'],
    ['a pause overnight counts office time only', [pause('2026-01-05 16:00', '2026-01-06 09:00')], '2026-01-08 570'],
    [
      'overlapping pauses in any order count once',
      [pause('2026-01-06 10:00', '2026-01-06 12:00'), pause('2026-01-06 09:00', '2026-01-06 11:00')],
      '2026-01-08 690',
    ],
    [
      'a pause inside another adds nothing',
      [pause('2026-01-06 09:00', '2026-01-06 12:00'), pause('2026-01-06 10:00', '2026-01-06 11:00')],
      '2026-01-08 690',
    ],
    ['what lies before receipt does not count', [pause('2026-01-05 08:30', '2026-01-05 11:00')], '2026-01-08 570'],
    ['a pause that began before the deadline counts to its end', [pause('2026-01-07 16:00', '2026-01-08 09:00')], '2026-01-08 570'],
    ['a pause that begins at the deadline comes too late', [pause('2026-01-07 16:30', '2026-01-08 12:00')], '2026-01-07 990'],
    ['a pause that begins after the deadline comes too late', [pause('2026-01-09 09:00', '2026-01-09 12:00')], '2026-01-07 990'],
    [
      'a pause after the first deadline counts when an earlier pause moved it',
      [pause('2026-01-06 08:30', '2026-01-06 16:30'), pause('2026-01-08 09:00', '2026-01-08 10:00')],
      '2026-01-09 570',
    ],
    ['a pause that ends before it begins counts nothing', [pause('2026-01-06 11:00', '2026-01-06 09:00')], '2026-01-07 990'],
  ])('For two working days %s', (_, pauses, expected) => {
    expect(shown(working.deadlineWithPauses(cal, received, { workingDays: 2 }, pauses))).toBe(expected);
  });

  test.each([
    ['2026-01-05 10:00', 3, '2026-04-06 990'],
    ['2025-10-01 10:00', 3, '2026-01-05 990'],
    ['2025-11-30 10:00', 3, '2026-03-02 990'],
    ['2026-01-30 10:00', 1, '2026-03-02 990'],
  ])('Received %s, %s calendar months end at %s, moved to a working day', (from, calendarMonths, expected) => {
    expect(shown(working.deadlineWithPauses(cal, at(from), { calendarMonths }, []))).toBe(expected);
  });

  test('The office minutes up to the deadline that were not paused are as many as the standard allows without pauses', () => {
    const pausePairs = fc.array(fc.tuple(instants, fc.integer({ min: 1, max: 8000 })), { maxLength: 4 });
    fc.assert(
      fc.property(instants, pausePairs, (from, pairs) => {
        const pauses = pairs.map(([begin, span]) => ({ from: begin, to: new Date(begin.getTime() + span * 60_000) }));
        const plain = working.deadlineWithPauses(cal, from, { workingDays: 3 }, []);
        const deadline = working.deadlineWithPauses(cal, from, { workingDays: 3 }, pauses);
        const isPaused = (minute: Date) => pauses.some((p) => p.from <= minute && minute < p.to);
        const total = working.workingMinutesBetween(cal, from, deadline);
        const reached = Array.from({ length: total }, (_, index) => working.addWorkingMinutes(cal, from, index + 1));
        const unpaused = reached.filter((minuteEnd) => !isPaused(new Date(minuteEnd.getTime() - 60_000)));
        expect(unpaused.length).toBe(working.workingMinutesBetween(cal, from, plain));
      }),
      { numRuns: 30 },
    );
  });
});

test('Forty years of working minutes are counted ten thousand times within two seconds', () => {
  const began = performance.now();
  for (let round = 0; round < 10_000; round += 1) working.workingMinutesBetween(cal, at('1990-01-01 09:00'), at('2030-01-01 09:00'));
  expect(performance.now() - began).toBeLessThan(2000);
});
