import { expect, test } from 'vitest';
import { RepairEventName as Name } from '../repair-ticket/repair-ticket.enums.js';
import { dialled, endedOtherwise, isPromiseMissed, phoneIn, stageOf } from './track-page.rules.js';

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
  ['on the promised day', 'MENDING', null, '2026-11-22', false],
  ['a day after it', 'MENDING', null, '2026-11-21', true],
  ['after it, while a part is waited for', 'WAITING_PART', null, '2026-11-21', true],
  ['after it, ready to be fetched', 'NOTIFIED', null, '2026-11-21', false],
  ['after it, handed over', 'HANDED_OVER', new Date(), '2026-11-21', false],
  ['after it, beyond repair', 'BEYOND_REPAIR', null, '2026-11-21', false],
  ['without a promise', 'MENDING', null, null, false],
] as const)('%s, a repair that is %s has missed its promise or not', (_, state, handedOverAt, promisedOn, isMissed) => {
  expect(isPromiseMissed({ state: Name[state], handedOverAt, promisedOn }, '2026-11-22')).toBe(isMissed);
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
