import { expect, it } from 'vitest';
import { aMonth, aProjectRow, aReport } from './progress-fixture.js';
import {
  activityPercent,
  amountProblem,
  contentOf,
  heldBecause,
  lackingWords,
  percentBefore,
  plainAmount,
  shownPercent,
  statusBy,
} from './progress.rules.js';

const nothing = contentOf(aMonth(1), null);

it('what is unsent stands before what the server has', () => {
  const reported = aMonth(1, { newest: aReport({ actualPercent: '40.00', status: 'STOPPED', doneTh: 'ประชุม' }) });
  expect(contentOf(reported, null)).toMatchObject({ actualPercent: '40.00', status: 'STOPPED', doneTh: 'ประชุม', problemsTh: null });
  const change = { ...nothing, actualPercent: '41' };
  expect(contentOf(reported, change)).toBe(change);
});

it.each([
  ['', null, 'PERCENT_MISSING'],
  ['100.01', null, 'PERCENT_OUT_OF_RANGE'],
  ['ครึ่งหนึ่ง', null, 'PERCENT_OUT_OF_RANGE'],
  ['40', '1,2', 'AMOUNT_INVALID'],
  ['40', '-1', 'SPENDING_NEGATIVE'],
  ['๔๐', '๑,๒๓๔.๕๐', undefined],
])('with %j percent and %j baht a month is held back because of %s', (actualPercent, spentBaht, code) => {
  expect(heldBecause({ ...nothing, actualPercent, spentBaht })?.code).toBe(code);
});

it('amounts go as the server writes them, and what is none as it was typed', () => {
  expect([plainAmount('๑,๒๓๔'), plainAmount('1,2')]).toEqual(['1234.00', '1,2']);
  expect(amountProblem('12.345')?.code).toBe('AMOUNT_INVALID');
});

it.each([
  ['45.00', '45'],
  ['33.70', '33.7'],
  ['100.00', '100'],
  ['0.00', '0'],
  ['0.05', '0.05'],
  ['100', '100'],
])('%s percent is shown as %s', (text, expected) => {
  expect(shownPercent(text)).toBe(expected);
});

it('the status follows the percentages unless people stopped the project', () => {
  const cell = aMonth(1, { plannedPercent: '40.00' });
  const by = (actualPercent: string, status: 'STOPPED' | null = null) => statusBy(cell, { ...nothing, actualPercent, status });
  expect([by('39'), by('๔๐'), by('100'), by('10', 'STOPPED'), by('x')]).toEqual(['LATE', 'ON_PLAN', 'DONE', 'STOPPED', null]);
});

it('a month that falls below the month before asks for problems', () => {
  const row = aProjectRow([aMonth(1, { newest: aReport({ actualPercent: '50.00' }) }), aMonth(2, { plannedPercent: '30.00' })]);
  const content = { ...nothing, actualPercent: '45', doneTh: 'ทำแล้ว' };
  expect([percentBefore(row, 1), percentBefore(row, 2)]).toEqual([null, '50.00']);
  expect(lackingWords(row, row.months[1]!, content)).toBe('FALLS');
  expect(lackingWords(row, row.months[1]!, { ...content, problemsTh: 'นับใหม่' })).toBeNull();
  expect(lackingWords(row, row.months[1]!, { ...content, actualPercent: 'x' })).toBeNull();
});

it('an activity is planned by the days of it that have passed', () => {
  const activity = { number: 1, nameTh: 'ก', weight: '30', plannedFrom: '2026-10-01', plannedTo: '2026-11-30' };
  expect(activityPercent(activity, { fiscalYear: 2570, month: 1 })).toBe('50.82');
  expect(activityPercent(activity, { fiscalYear: 2570, month: 2 })).toBe('100.00');
});
