import { expect, it, vi } from 'vitest';
import type { GridRow } from './cell.js';
import { createGridStore } from './store.js';
import { viewOf } from './view.js';

const rows: GridRow[] = ['a', 'b', 'c'].map((key) => ({ key, heads: [key], cells: [{ text: '' }] }));
const bench = () => {
  const base = createGridStore(rows, { change: ({ text }, before) => ({ ...before, text }), edited: () => undefined });
  const hidden = vi.fn<(index: number) => void>();
  return { base, hidden, texts: () => rows.map((_, row) => base.row(row).cells[0]?.text) };
};

it('shows the rows in its order, writes through, and hears what is written beside it', () => {
  const { base, hidden, texts } = bench();
  const view = viewOf(base, [2, 0], hidden);
  const listener = vi.fn<() => void>();
  view.subscribe(1, listener);
  expect([view.rowCount, view.row(0).key, view.row(1).key]).toEqual([2, 'c', 'a']);
  expect(view.edit([{ row: 0, column: 0, text: '3' }])).toBe(1);
  base.edit([{ row: 0, column: 0, text: '1' }]);
  expect([texts(), view.cell({ row: 1, column: 0 })?.text]).toEqual([['1', '', '3'], '1']);
  expect(listener).toHaveBeenCalledTimes(1);
  expect([view.edit([{ row: 9, column: 0, text: 'x' }]), view.cell({ row: 9, column: 0 })]).toEqual([0, undefined]);
});

it('takes back what was written when other rows were shown, and tells of rows that are not shown now', () => {
  const { base, hidden, texts } = bench();
  viewOf(base, [0, 1, 2], hidden).edit([{ row: 1, column: 0, text: 'x' }]);
  viewOf(base, [2, 1], hidden).edit([{ row: 0, column: 0, text: 'y' }]);
  const later = viewOf(base, [2], hidden);
  expect([later.undo(), texts()]).toEqual([{ row: 0, column: 0 }, ['', 'x', '']]);
  expect([later.undo(), texts(), hidden.mock.calls]).toEqual([null, ['', '', ''], [[1]]]);
  expect([later.redo(), texts()[1], later.redo(), texts()[2]]).toEqual([null, 'x', { row: 0, column: 0 }, 'y']);
});
