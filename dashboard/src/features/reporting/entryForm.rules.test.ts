import { expect, it } from 'vitest';
import { changeFrom, type Fields, startOf } from './entryForm.rules.js';
import { sheetRow } from './sheet-fixture.js';
import type { SheetCell } from './sheet.js';

const empty: Fields = { value: '', numerator: '', denominator: '', explanationTh: '', noteTh: '' };
const start = (cell: Partial<SheetCell>, change: Parameters<typeof startOf>[2] = null) => {
  const row = sheetRow({}, cell);
  return startOf(row, row.cells[3]!, change);
};

it('the fields begin with what the server has, without filling up the decimals of counts', () => {
  const cell = { result: '75.5', numerator: '151.000000', denominator: '200.000000', noteTh: 'n', explanationTh: 'e' };
  expect(start({ ...cell, state: 'DRAFT' })).toEqual({
    value: '75.50',
    numerator: '151',
    denominator: '200',
    explanationTh: 'e',
    noteTh: 'n',
  });
});

it('what is unsent stands over it, and a reason for returning is no note of the planner', () => {
  expect(start({ result: '75.5', state: 'RETURNED', noteTh: 'แก้' }, { value: '๘๐' })).toMatchObject({ value: '๘๐', noteTh: '' });
  expect(start({ result: '75.5' }, { clear: true }).value).toBe('');
});

it.each([
  ['nothing changed', {}, {}, false, null],
  ['a value', {}, { value: '5' }, false, { value: '5' }],
  ['words alone', { value: '5' }, { explanationTh: 'e' }, false, { explanationTh: 'e' }],
  ['an emptied value', { value: '5', noteTh: 'n' }, { value: '' }, false, { clear: true }],
  [
    'one part of a ratio takes the other along',
    { numerator: '1', denominator: '2' },
    { numerator: '3' },
    true,
    { numerator: '3', denominator: '2' },
  ],
  ['an emptied ratio', { numerator: '1', denominator: '2' }, { numerator: '', denominator: ' ' }, true, { clear: true }],
])('%s is a change as such', (_, before, now, hasRatio, expected) => {
  const began = { ...empty, ...before };
  expect(changeFrom(began, { ...began, ...now }, hasRatio)).toEqual(expected);
});
