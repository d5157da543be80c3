import { expect, it } from 'vitest';
import { inOrder, monthName, ruleOf, standingOn } from './period.rules.js';

it.each([
  ['2026-10-01', '2026-10-15', '2026-10-31', true],
  ['2026-10-15', '2026-10-15', '2026-10-15', true],
  ['2026-10-16', '2026-10-15', '2026-10-31', false],
  ['2026-10-01', '2026-11-01', '2026-10-31', false],
])('a period that opens on %s, is due on %s and closes on %s is in order: %s', (opensOn, dueOn, closesOn, expected) => {
  expect(inOrder({ opensOn, dueOn, closesOn })).toBe(expected);
});

it.each([
  ['2026-09-30', 'before'],
  ['2026-10-01', 'open'],
  ['2026-10-15', 'open'],
  ['2026-10-16', 'late'],
  ['2026-10-31', 'late'],
  ['2026-11-01', 'closed'],
])('on %s a period of October that is due on the 15th is: %s', (today, expected) => {
  expect(standingOn({ opensOn: '2026-10-01', dueOn: '2026-10-15', closesOn: '2026-10-31' }, today)).toBe(expected);
});

it.each([
  [1, 'th', 'ตุลาคม 2569'],
  [4, 'th', 'มกราคม 2570'],
  [12, 'en', 'September 2027'],
] as const)('month %i of fiscal year 2570 is in %s %s', (month, language, expected) => {
  expect(monthName(2570, month, language)).toBe(expected);
});

it.each([
  [
    { opensAfterDays: '1', dueAfterDays: ' 15 ', closesAfterDays: '30' },
    { opensAfterDays: 1, dueAfterDays: 15, closesAfterDays: 30 },
  ],
  [
    { opensAfterDays: '-5', dueAfterDays: '0', closesAfterDays: '0' },
    { opensAfterDays: -5, dueAfterDays: 0, closesAfterDays: 0 },
  ],
  [{ opensAfterDays: '1', dueAfterDays: '0', closesAfterDays: '30' }, null],
  [{ opensAfterDays: '1', dueAfterDays: '1.5', closesAfterDays: '30' }, null],
  [{ opensAfterDays: '', dueAfterDays: '1', closesAfterDays: '30' }, null],
])('of what is typed, %j, comes the rule %j', (form, expected) => {
  expect(ruleOf(form)).toEqual(expected);
});
