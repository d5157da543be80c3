import { expect, it, vi } from 'vitest';
import type { CellEdit, GridRow } from './cell.js';
import { createGridStore } from './store.js';

const rowsOf = (...rows: string[][]): GridRow[] =>
  rows.map((cells, index) => ({
    key: String(index),
    heads: ['h'],
    cells: cells.map((text, column) => ({ text, readOnly: column === 0 })),
  }));
const edit = (row: number, column: number, text: string): CellEdit => ({ row, column, text });

function storeOf(...rows: string[][]) {
  const edited = vi.fn<(edits: readonly CellEdit[]) => void>();
  const store = createGridStore(rowsOf(...rows), { change: ({ text }, before) => ({ ...before, text: text.trim() }), edited });
  const texts = () => rows.map((_, index) => store.row(index).cells.map(({ text }) => text));
  return { store, texts, edited };
}

it('an edit changes its row alone, tells that row’s listeners once, and counts the cells that took it', () => {
  const { store, texts } = storeOf(['t', '1', '2'], ['t', '3', '4']);
  const first = vi.fn<() => void>();
  const second = vi.fn<() => void>();
  store.subscribe(0, first);
  const leave = store.subscribe(1, second);
  const untouched = store.row(1);
  expect(store.edit([edit(0, 1, ' 9 '), edit(0, 2, '8')])).toBe(2);
  expect(texts()[0]).toEqual(['t', '9', '8']);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
  expect(store.row(1)).toBe(untouched);
  leave();
  store.edit([edit(1, 1, '7')]);
  expect(second).not.toHaveBeenCalled();
});

it('cells that are read-only or absent, and text that is there already, take nothing', () => {
  const { store, edited } = storeOf(['t', '1']);
  expect(store.edit([edit(0, 0, 'x'), edit(0, 9, 'x'), edit(7, 0, 'x'), edit(0, 1, '1')])).toBe(0);
  expect(edited).not.toHaveBeenCalled();
  expect(store.undo()).toBeNull();
});

it('undo takes one whole step back and redo does it again; both are told like edits', () => {
  const { store, texts, edited } = storeOf(['t', '1', '2']);
  store.edit([edit(0, 1, '5'), edit(0, 2, '6')]);
  store.edit([edit(0, 1, '7')]);
  expect(store.undo()).toMatchObject({ row: 0, column: 1 });
  expect(texts()[0]).toEqual(['t', '5', '6']);
  store.undo();
  expect(texts()[0]).toEqual(['t', '1', '2']);
  expect(store.undo()).toBeNull();
  store.redo();
  store.redo();
  expect(texts()[0]).toEqual(['t', '7', '6']);
  expect(store.redo()).toBeNull();
  expect(edited.mock.lastCall?.[0]).toEqual([edit(0, 1, '7')]);
});

it('a new edit after an undo forgets what was taken back', () => {
  const { store, texts } = storeOf(['t', '1']);
  store.edit([edit(0, 1, '2')]);
  store.undo();
  store.edit([edit(0, 1, '3')]);
  expect(store.redo()).toBeNull();
  expect(texts()[0]).toEqual(['t', '3']);
});

it('a row that came from elsewhere is shown and is no step to take back', () => {
  const { store, texts } = storeOf(['t', '1']);
  const listener = vi.fn<() => void>();
  store.subscribe(0, listener);
  store.replace(0, { ...store.row(0), cells: [{ text: 't' }, { text: '44' }] });
  expect(texts()[0]).toEqual(['t', '44']);
  expect(listener).toHaveBeenCalledOnce();
  expect(store.undo()).toBeNull();
});
