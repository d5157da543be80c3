import { describe, expect, test } from 'vitest';
import { monthsByRule, type PeriodRule, periodsToWrite, quartersByRule } from './year-calendar.rules.js';

const RULE: PeriodRule = { opensAfterDays: 1, dueAfterDays: 20, closesAfterDays: 40 };

test('Without a rule a year has its usual four quarters and twelve months', () => {
  expect(quartersByRule(2570, null)[0]).toEqual({ part: 1, opensOn: '2027-01-01', dueOn: '2027-01-15', closesOn: '2027-01-31' });
  expect(monthsByRule(2570, null)[11]).toEqual({ part: 12, opensOn: '2027-10-01', dueOn: '2027-10-10', closesOn: '2027-10-31' });
  expect([quartersByRule(2570, null).length, monthsByRule(2570, null).length]).toEqual([4, 12]);
});

test('A rule counts days from the last day that is reported on', () => {
  expect(quartersByRule(2570, RULE)[1]).toEqual({ part: 2, opensOn: '2027-04-01', dueOn: '2027-04-20', closesOn: '2027-05-10' });
  expect(monthsByRule(2571, { ...RULE, opensAfterDays: 0 })[4]).toEqual({
    part: 5,
    opensOn: '2028-02-29',
    dueOn: '2028-03-20',
    closesOn: '2028-04-09',
  });
});

test.each<[Partial<PeriodRule>, string, string]>([
  [{ dueAfterDays: 0 }, 'PERIOD_OUT_OF_ORDER', 'results'],
  [{ closesAfterDays: 19 }, 'PERIOD_OUT_OF_ORDER', 'results'],
  [{ closesAfterDays: 367 }, 'PERIOD_RULE_OUT_OF_RANGE', 'results.closesAfterDays'],
  [{ opensAfterDays: -91 }, 'PERIOD_RULE_OUT_OF_RANGE', 'results.opensAfterDays'],
  [{ dueAfterDays: 1.5 }, 'PERIOD_RULE_OUT_OF_RANGE', 'results.dueAfterDays'],
])('The rule with %j is refused with %s at %s', (change, code, field) => {
  expect(() => quartersByRule(2570, { ...RULE, ...change })).toThrow(expect.objectContaining({ code, field }));
});

test('A rule that opens a month before it has begun is refused', () => {
  expect(() => monthsByRule(2570, { ...RULE, opensAfterDays: -40 })).toThrow(expect.objectContaining({ code: 'PERIOD_BEFORE_ITS_TIME' }));
});

describe('Of the periods that a rule gives', () => {
  const wanted = quartersByRule(2570, RULE);
  const usual = quartersByRule(2570, null);
  const parts = (standing: typeof usual, today: string) => periodsToWrite(wanted, standing, today).written.map(({ part }) => part);

  test('those that are not there are written, whatever the day', () => {
    expect(parts([], '2030-01-01')).toEqual([1, 2, 3, 4]);
  });
  test('those that have not opened are written anew', () => {
    expect(parts(usual, '2026-11-21')).toEqual([1, 2, 3, 4]);
  });
  test('those that have opened stay, from their first day on', () => {
    expect(parts(usual, '2027-04-01')).toEqual([3, 4]);
    expect(periodsToWrite(wanted, usual, '2027-04-01').kept).toBe(2);
  });
  test('those that stand so already are not written', () => {
    expect(periodsToWrite(wanted, wanted, '2026-11-21')).toEqual({ written: [], kept: 4 });
  });
});
