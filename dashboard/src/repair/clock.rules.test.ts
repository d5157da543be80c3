import { describe, expect, it } from 'vitest';
import { clockWords, officeTime } from './clock.rules.js';

describe('office time', () => {
  it.each([
    [0, { days: 0, hours: 0, minutes: 0 }],
    [95, { days: 0, hours: 1, minutes: 35 }],
    [480, { days: 1, hours: 0, minutes: 0 }],
    [1_000, { days: 2, hours: 0, minutes: 0 }],
    [1_030, { days: 2, hours: 1, minutes: 0 }],
    [-95, { days: 0, hours: 1, minutes: 35 }],
  ])('of %i minutes is told in days of eight hours, minutes only below a day', (minutes, told) => {
    expect(officeTime(minutes)).toEqual(told);
  });
});

describe('the words for a clock', () => {
  it('are those of its tone while it runs, also when it stands still for good', () => {
    expect(clockWords({ state: 'RUNNING', tone: 'DUE_SOON' })).toBe('DUE_SOON');
    expect(clockWords({ state: 'STOPPED', tone: 'MET' })).toBe('MET');
  });

  it('say that it is paused while it waits for the agency, unless it is late already', () => {
    expect(clockWords({ state: 'PAUSED', tone: 'IN_TIME' })).toBe('PAUSED');
    expect(clockWords({ state: 'PAUSED', tone: 'LATE' })).toBe('LATE');
  });
});
