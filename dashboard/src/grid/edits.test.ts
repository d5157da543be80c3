import { expect, it } from 'vitest';
import { clearing, pasting } from './edits.js';

const bounds = { rows: 5, columns: 3 };
const block = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const short = (edits: { row: number; column: number; text: string }[]) => edits.map(({ row, column, text }) => `${row},${column}=${text}`);

it.each([
  [
    'at one cell, the table lies from there on',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    block(1, 1, 1, 1),
    ['1,1=a', '1,2=b', '2,1=c', '2,2=d'],
  ],
  ['one value fills the block that is selected', [['x']], block(0, 0, 1, 1), ['0,0=x', '0,1=x', '1,0=x', '1,1=x']],
  ['a row is repeated over as many rows as are selected', [['a', 'b']], block(0, 0, 1, 1), ['0,0=a', '0,1=b', '1,0=a', '1,1=b']],
  ['a block that is no multiple is written once', [['a'], ['b']], block(0, 0, 2, 0), ['0,0=a', '1,0=b']],
  [
    'what reaches over the edge is left out',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    block(4, 2, 4, 2),
    ['4,2=a'],
  ],
  ['rows of unequal length leave cells alone', [['a'], ['b', 'c']], block(0, 0, 0, 0), ['0,0=a', '1,0=b', '1,1=c']],
  ['an empty table writes nothing', [], block(0, 0, 2, 2), []],
])('pasting: %s', (_, table, into, expected) => {
  expect(short(pasting(table, into, bounds).edits)).toEqual(expected);
});

it('clearing empties every cell of the block', () => {
  expect(short(clearing(block(1, 0, 2, 1)))).toEqual(['1,0=', '1,1=', '2,0=', '2,1=']);
});

it.each([
  ['one that fits', block(0, 0, 0, 0), 0],
  ['one that reaches over the right edge', block(0, 2, 0, 2), 2],
  ['one that reaches over the lower edge', block(4, 0, 4, 0), 2],
  ['one that reaches over both', block(4, 2, 4, 2), 3],
])('of a table, the cells beyond the edge are counted: %s', (_, into, beyond) => {
  const table = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  expect(pasting(table, into, bounds).beyond).toBe(beyond);
});
