import { expect, it } from 'vitest';
import { answered, emptyOutbox, packed, typed } from './outbox.rules.js';
import { gridRow, isNamed, isShown, resultCell, type Show } from './sheet.rows.js';
import { sheetRow } from './sheet-fixture.js';
import type { SheetCell } from './sheet.js';

const words = { t: (key: string) => key, language: 'en' } as const;
const key = { indicatorId: 'a', fiscalYear: 2569, quarter: 4, seenVersion: 0 };
const last = (row = sheetRow()): SheetCell => row.cells[3]!;
const shown = (cell: Partial<SheetCell>, outbox = emptyOutbox) => {
  const row = sheetRow({}, cell);
  return resultCell(row, last(row), outbox, words);
};

it('a row has its name and unit, and target beside result for four quarters', () => {
  const { heads, cells } = gridRow(sheetRow(), emptyOutbox, words);
  expect([heads, cells.map(({ text }) => text)]).toEqual([
    ['Complaints solved', 'percent'],
    ['80.00', '75.50', '80.00', '75.50', '80.00', '75.50', '80.00', ''],
  ]);
  expect(cells.map(({ readOnly }) => readOnly)).toEqual([true, true, true, true, true, true, true, false]);
});

it.each<[Partial<SheetCell>, string, boolean]>([
  [{ state: 'EMPTY' }, '○', false],
  [{ state: 'EMPTY', isOpen: false, closedBecause: 'CLOSED' }, '▪', true],
  [{ state: 'EMPTY', isOpen: false, closedBecause: 'NOT_YET_OPEN' }, '…', true],
  [{ state: 'EMPTY', isOpen: false, closedBecause: 'NO_PERIOD' }, '–', true],
  [{ state: 'NOT_APPLICABLE' }, '∅', false],
  [{ state: 'DRAFT', result: '5' }, '✎', false],
  [{ state: 'RETURNED', result: '5' }, '↩', false],
  [{ state: 'SUBMITTED', result: '5' }, '➜', true],
  [{ state: 'VERIFIED', result: '5' }, '✓', true],
  [{ state: 'SIGNED', result: '5' }, '◆', true],
])('a cell %j has a sign of its own, %s, and read-only is %s', (cell, icon, readOnly) => {
  expect(shown(cell)).toMatchObject({ mark: { icon }, readOnly });
});

it('zero, missing and not applicable are shown as three things', () => {
  expect([shown({ state: 'DRAFT', result: '0' }).text, shown({}).text, shown({ state: 'NOT_APPLICABLE' }).text]).toEqual([
    '0.00',
    '',
    'reporting.notApplicable',
  ]);
});

it('what was typed stands in the cell with its way: waiting, sending, refused with the reason, in conflict', () => {
  const waiting = typed(emptyOutbox, key, { value: '๑๒' });
  expect(shown({}, waiting)).toMatchObject({ text: '12.00', mark: { icon: '●' } });
  expect(shown({}, packed(waiting, 'k'))).toMatchObject({ text: '12.00', mark: { icon: '↻' } });
  const refused = answered(packed(waiting, 'k'), [
    { ...key, saved: false, refusal: { code: 'CELL_CLOSED', messageTh: 'ปิด', messageEn: 'Closed' } },
  ]);
  expect(shown({}, refused)).toMatchObject({ text: '12.00', mark: { icon: '⊘' }, message: { tone: 'bad', text: 'Closed' } });
});

it.each([
  ['abc', 'abc', 'bad', 'Not a number: write digits, such as 1,407.52'],
  ['120', '120', 'bad', 'This percentage cannot be over 100 (120.00)'],
  ['60', '60.00', 'warn', 'Far from the past (usually 70.00 to 80.00): explain it before submitting'],
])('typing %s shows %s and a %s message', (value, text, tone, message) => {
  const outbox = typed(emptyOutbox, key, { value });
  expect(shown({ pastRange: { low: '70', high: '80' } }, outbox)).toMatchObject({ text, message: { tone, text: message } });
});

it('an explanation answers the question for one', () => {
  const outbox = typed(emptyOutbox, key, { value: '60', explanationTh: 'น้ำท่วม' });
  expect(shown({ pastRange: { low: '70', high: '80' } }, outbox).message).toBeUndefined();
});

it('a running total that falls below the quarter before is warned of', () => {
  const row = sheetRow({ cumulation: 'RUNNING_TOTAL' }, { result: '70', state: 'DRAFT' });
  expect(resultCell(row, last(row), emptyOutbox, words).message?.text).toContain('A running total that falls (75.50 → 70.00)');
});

it.each<[Show, Partial<SheetCell>, boolean]>([
  ['all', { state: 'SIGNED' }, true],
  ['todo', { state: 'EMPTY' }, true],
  ['todo', { state: 'SUBMITTED' }, false],
  ['todo', { state: 'EMPTY', isOpen: false }, false],
  ['returned', { state: 'RETURNED' }, true],
  ['returned', { state: 'DRAFT' }, false],
  ['attention', { state: 'DRAFT', result: '60', pastRange: { low: '70', high: '80' } }, true],
  ['attention', { state: 'DRAFT', result: '75', pastRange: { low: '70', high: '80' } }, false],
])('of what is shown as %s, a cell %j belongs: %s', (show, cell, expected) => {
  expect(isShown(sheetRow({}, cell), 4, show, emptyOutbox, words)).toBe(expected);
});

it.each([
  ['k-1', true],
  ['เรื่องร้องเรียน', true],
  ['SOLVED', true],
  ['น้ำ', false],
])('looking for %s finds the row: %s', (search, expected) => {
  expect(isNamed(sheetRow(), search)).toBe(expected);
});
