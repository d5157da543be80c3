import { expect, test } from 'vitest';
import { RepairEventName as Name } from '../repair-ticket/repair-ticket.enums.js';
import { dialled, endedOtherwise, phoneIn, stageOf } from './track-page.rules.js';

const log = (...names: (keyof typeof Name)[]) => names.map((name) => ({ name: Name[name] }));

test.each([
  [log('RECEIVED'), 'RECEIVED'],
  [log('RECEIVED', 'TRIAGED'), 'RECEIVED'],
  [log('RECEIVED', 'TRIAGED', 'DIAGNOSING', 'WAITING_AGENCY'), 'DIAGNOSING'],
  [log('RECEIVED', 'TRIAGED', 'DIAGNOSING', 'WAITING_PART'), 'MENDING'],
  [log('RECEIVED', 'MENDING', 'QUALITY_CHECK', 'MENDING', 'NOTED'), 'MENDING'],
  [log('RECEIVED', 'MENDING', 'QUALITY_CHECK', 'READY', 'NOTIFIED'), 'READY'],
  [log('RECEIVED', 'HANDED_OVER', 'CLOSED'), 'HANDED_OVER'],
])('a repair with the log %j stands at %s', (events, stage) => {
  expect(stageOf(events)).toBe(stage);
});

test('a repair that was cancelled or is beyond repair ended otherwise, one closed after its hand-over did not', () => {
  expect(endedOtherwise(Name.CANCELLED, null)).toBe(true);
  expect(endedOtherwise(Name.BEYOND_REPAIR, null)).toBe(true);
  expect(endedOtherwise(Name.CLOSED, new Date())).toBe(false);
  expect(endedOtherwise(Name.MENDING, null)).toBe(false);
});

test.each([
  ['0 2224 1001', '022241001'],
  ['0 2000 0000 ต่อ 2101', '020000000,2101'],
  ['+66 2 224 1001 ext. 12', '+6622241001,12'],
])('%s is dialled as %s', (phone, digits) => {
  expect(dialled(phone)).toBe(digits);
});

test('an extension is written in the language of the page, and a number without one stays', () => {
  expect(phoneIn('en', '0 2000 0000 ต่อ 2101')).toBe('0 2000 0000 ext. 2101');
  expect(phoneIn('th', '0 2000 0000 ต่อ 2101')).toBe('0 2000 0000 ต่อ 2101');
  expect(phoneIn('en', '0 2000 0000')).toBe('0 2000 0000');
});
