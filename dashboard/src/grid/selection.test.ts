import { expect, it } from 'vitest';
import { at, blockOf, everything, moved, nextWritable, type Step } from './selection.js';

const bounds = { rows: 10, columns: 4 };
const place = (row: number, column: number) => ({ row, column });

it.each<[Step, [number, number]]>([
  ['up', [4, 2]],
  ['down', [6, 2]],
  ['left', [5, 1]],
  ['right', [5, 3]],
  ['pageUp', [2, 2]],
  ['pageDown', [8, 2]],
  ['top', [0, 2]],
  ['bottom', [9, 2]],
  ['rowStart', [5, 0]],
  ['rowEnd', [5, 3]],
  ['gridStart', [0, 0]],
  ['gridEnd', [9, 3]],
])('from row 5, column 2 the step %s leads to %j', (step, [row, column]) => {
  expect(moved(at(place(5, 2)), step, false, bounds, 3)).toEqual(at(place(row, column)));
});

it.each<[Step, [number, number]]>([
  ['up', [0, 0]],
  ['left', [0, 0]],
  ['pageUp', [0, 0]],
])('the step %s stops at the first cell', (step, [row, column]) => {
  expect(moved(at(place(0, 0)), step, false, bounds, 3).head).toEqual(place(row, column));
});

it('extending leaves the anchor, and the block holds both ends whichever way it grew', () => {
  const grown = moved(moved(at(place(5, 2)), 'up', true, bounds, 3), 'left', true, bounds, 3);
  expect(grown).toEqual({ anchor: place(5, 2), head: place(4, 1) });
  expect(blockOf(grown)).toEqual({ top: 4, left: 1, bottom: 5, right: 2 });
});

it('everything is one block from the first cell to the last', () => {
  expect(blockOf(everything(bounds))).toEqual({ top: 0, left: 0, bottom: 9, right: 3 });
});

it.each([
  ['forwards skips cells that are read-only', place(0, 1), false, place(0, 3)],
  ['forwards goes on in the next row', place(0, 3), false, place(1, 1)],
  ['backwards goes on in the row before', place(1, 1), true, place(0, 3)],
  ['forwards from the last one finds none', place(9, 3), false, null],
  ['backwards from the first one finds none', place(0, 1), true, null],
] as const)('the next cell to write to: %s', (_, from, backwards, expected) => {
  expect(nextWritable(from, backwards, bounds, ({ column }) => column % 2 === 1)).toEqual(expected);
});
