import { expect, it } from 'vitest';
import { geometryOf, rowsInView, scrolledTo } from './geometry.js';

const column = (key: string) => ({ key, label: key, width: 100 });
const geometry = geometryOf([{ width: 200 }, { width: 50 }], ['a', 'b', 'c', 'd'].map(column), 40);
const view = { top: 400, left: 100, width: 550, height: 452 };

it('columns stand beside one another, after those that stay', () => {
  expect(geometry).toMatchObject({ template: '200px 50px 100px 100px 100px 100px', width: 650, headWidth: 250, headLefts: [0, 200] });
  expect(geometry.columns[2]).toEqual({ left: 450, width: 100 });
});

it.each([
  ['a place in view', { row: 12, column: 2 }, { top: 400, left: 100 }],
  ['a row above', { row: 3, column: 2 }, { top: 120, left: 100 }],
  ['a row below', { row: 25, column: 2 }, { top: 640, left: 100 }],
  ['a column behind those that stay', { row: 12, column: 0 }, { top: 400, left: 0 }],
])('scrolls no further than needed for %s', (_, place, expected) => {
  expect(scrolledTo(place, geometry, view)).toEqual(expected);
});

it.each([
  ['at the top', 0, { first: 0, last: 20 }],
  ['a little further', 100, { first: 0, last: 22 }],
  ['in the middle', 4000, { first: 92, last: 120 }],
  ['at the end', 12_000, { first: 292, last: 300 }],
])('draws the rows in view and a few beyond %s', (_, top, expected) => {
  expect(rowsInView(top, 400, 40, 300)).toEqual(expected);
});
