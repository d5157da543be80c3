import { describe, expect, it } from 'vitest';
import { changeOf } from './change.js';
import { day, instant } from './date.js';
import { between, days, hours, hoursInDays, hoursPlain } from './duration.js';
import { bahtExact, bahtMillions, bahtShort } from './money.js';
import { count, decimal, percent, plain, share } from './number.js';
import { quarterLong, quarterShort, quarterTick } from './quarter.js';

describe('money', () => {
  it.each([
    ['18500986331.00', '18,500,986,331.00 บาท', '18,500.99 ล้านบาท'],
    ['79000000000.00', '79,000,000,000.00 บาท', '79,000.00 ล้านบาท'],
    ['1000000.00', '1,000,000.00 บาท', '1.00 ล้านบาท'],
    ['1005000.00', '1,005,000.00 บาท', '1.01 ล้านบาท'],
    ['999999.99', '999,999.99 บาท', '999,999.99 บาท'],
    ['0.00', '0.00 บาท', '0.00 บาท'],
    ['-2500000.00', '-2,500,000.00 บาท', '-2.50 ล้านบาท'],
  ])('%s is exactly %s and shortly %s', (amount, exact, short) => {
    expect([bahtExact(amount, 'th'), bahtShort(amount, 'th')]).toEqual([exact, short]);
  });
  it('an amount beyond what a float holds keeps its last satang', () => {
    expect(bahtExact('999999999999.99', 'en')).toBe('999,999,999,999.99 baht');
  });
  it('a missing amount stays missing, on an axis too', () => {
    expect([bahtExact(null, 'th'), bahtShort(undefined, 'th'), bahtMillions(null)]).toEqual([null, null, null]);
  });
  it('an axis counts millions', () => {
    expect(bahtMillions('18500986331.00')).toBe(18500.99);
  });
});

describe('numbers', () => {
  it.each([
    [percent(78.5, 'th'), '78.50%'],
    [percent(100, 'th'), '100.00%'],
    [percent(97.13, 'en'), '97.13%'],
    [share(82, 'th'), '82.0%'],
    [plain(60, 'th'), '60'],
    [hoursPlain(60, 'th'), '60 ชม.'],
    [count(1284, 'th'), '1,284'],
    [count(0, 'th'), '0'],
    [decimal('1407.5200'), '1,407.5200'],
    [decimal('-0.5'), '-0.5'],
    [hours(27.4, 'th'), '27.4 ชม.'],
    [hours(1000, 'en'), '1,000.0 h'],
    [hoursInDays(60, 'th'), '2.5 วัน'],
    [days(41, 'en'), '41 d'],
  ])('%s is written %s', (written, expected) => {
    expect(written).toBe(expected);
  });
  it('a missing number is null, never zero', () => {
    expect([
      percent(null, 'th'),
      share(null, 'th'),
      plain(null, 'th'),
      count(undefined, 'th'),
      decimal(null),
      hours(null, 'th'),
      days(null, 'th'),
    ]).toEqual([null, null, null, null, null, null, null]);
  });
});

describe('time between two instants', () => {
  it.each([
    ['2026-10-01T00:00:00Z', '2026-10-01T00:45:00Z', '45 นาที'],
    ['2026-10-01T00:00:00Z', '2026-10-03T03:20:00Z', '2 วัน 3 ชม.'],
    ['2026-10-01T00:00:00Z', '2026-10-03T00:20:00Z', '2 วัน'],
    ['2026-10-01T00:00:00Z', '2026-10-01T00:00:10Z', '0 นาที'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(between(from, to, 'th')).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    [day('2026-11-21', 'th'), '21 พ.ย. 2569'],
    [day('2026-11-21', 'en'), '21 Nov 2026'],
    [instant('2026-11-20T17:30:00Z', 'th'), '21 พ.ย. 2569 00:30'],
    [instant('2026-11-20T17:30:00Z', 'en'), '21 Nov 2026, 00:30'],
    [day(null, 'th'), null],
  ])('%s equals %s: Bangkok time, พ.ศ. for a Thai reader', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('quarters', () => {
  it.each([
    [1, 'ไตรมาส 1/69', 'Q1 FY2569', '1/69', 'ไตรมาส 1 ปีงบประมาณ 2569 (ต.ค.–ธ.ค. 2568)', 'Quarter 1, fiscal year 2569 (Oct–Dec 2025)'],
    [2, 'ไตรมาส 2/69', 'Q2 FY2569', '2/69', 'ไตรมาส 2 ปีงบประมาณ 2569 (ม.ค.–มี.ค. 2569)', 'Quarter 2, fiscal year 2569 (Jan–Mar 2026)'],
  ])('quarter %s of 2569 is %s', (quarter, shortTh, shortEn, tick, longTh, longEn) => {
    const value = { fiscalYear: 2569, quarter };
    expect([
      quarterShort(value, 'th'),
      quarterShort(value, 'en'),
      quarterTick(value),
      quarterLong(value, 'th'),
      quarterLong(value, 'en'),
    ]).toEqual([shortTh, shortEn, tick, longTh, longEn]);
  });
});

describe('change since the quarter before', () => {
  it.each([
    [10.3, 10.1, { direction: 'up', amount: 0.2 }],
    [92.13, 92.27, { direction: 'down', amount: 0.14 }],
    [8, 10, { direction: 'down', amount: 2 }],
    [5, 5, { direction: 'same', amount: 0 }],
    [5, null, null],
    [null, 5, null],
  ])('from %s, before %s', (now, before, expected) => {
    expect(changeOf(now, before)).toEqual(expected);
  });
});
