import { expect, test } from 'vitest';
import { missingWords, plannedPercent, readPercentDone, type ReportedMonth, statusOf } from './project-progress.js';

const FIRST = { weight: '40', plannedFrom: '2026-10-01', plannedTo: '2026-10-10' };
const SECOND = { weight: '60', plannedFrom: '2026-10-08', plannedTo: '2027-01-15' };
const THIRDS = ['33.33', '33.33', '33.34'].map((weight) => ({ ...FIRST, weight, plannedTo: '2026-10-03' }));

test.each([
  ['2026-09-30', [FIRST, SECOND], '0.00'],
  ['2026-10-01', [FIRST, SECOND], '4.00'],
  ['2026-10-05', [FIRST, SECOND], '20.00'],
  ['2026-10-08', [FIRST, SECOND], '32.60'],
  ['2026-10-10', [FIRST, SECOND], '41.80'],
  ['2026-10-31', [FIRST, SECOND], '54.40'],
  ['2027-01-15', [FIRST, SECOND], '100.00'],
  ['2030-01-01', [FIRST, SECOND], '100.00'],
  ['2026-10-01', THIRDS, '33.33'],
  ['2026-10-02', THIRDS, '66.67'],
  ['2026-10-03', THIRDS, '100.00'],
  ['2026-10-03', [], '0.00'],
])('By the end of %s, of these activities %#, %s percent are planned', (on, activities, expected) => {
  expect(plannedPercent(activities, on)).toBe(expected);
});

test.each([
  ['100', '40', 'DONE'],
  ['39.99', '40', 'LATE'],
  ['40', '40', 'ON_PLAN'],
  ['0', '0', 'NOT_STARTED'],
  ['0', '1', 'LATE'],
])('With %s percent of %s planned a project stands as %s', (actual, planned, expected) => {
  expect(statusOf(actual, planned)).toBe(expected);
});

test.each([
  ['45', '45.00'],
  ['๔๕.๕', '45.50'],
  [' 12.34 % ', '12.34'],
  ['0', '0.00'],
  ['100', '100.00'],
  ['100.01', null],
  ['-1', null],
  ['1.234', null],
  ['ครึ่ง', null],
  ['', null],
])('A percentage typed as %j is read as %j', (text, expected) => {
  expect(readPercentDone(text)).toBe(expected);
});

const REPORT: ReportedMonth = { actualPercent: '40', status: 'ON_PLAN', doneTh: 'ประชุม', problemsTh: null };
test.each<[string, Partial<ReportedMonth>, string | null, string | null]>([
  ['on plan, with what was done', {}, null, null],
  ['on plan, without what was done', { doneTh: null }, null, 'DONE'],
  ['that has not begun, without words', { actualPercent: '0', status: 'NOT_STARTED', doneTh: null }, null, null],
  ['that is late, without problems', { status: 'LATE' }, null, 'LATE'],
  ['that is late, with problems', { status: 'LATE', problemsTh: 'ฝนตก' }, null, null],
  ['that was stopped, without problems', { status: 'STOPPED' }, null, 'STOPPED'],
  ['that fell from 41, without problems', {}, '41', 'FALLS'],
  ['that fell from 41, with problems', { problemsTh: 'ตรวจนับใหม่' }, '41', null],
  ['as the month before', {}, '40.00', null],
])('A report %s lacks what it must', (_, given, before, expected) => {
  expect(missingWords({ ...REPORT, ...given }, before)).toBe(expected);
});
