import { describe, expect, it } from 'vitest';
import { LABEL_SHEETS, LABEL_SIZES, labelSizeOf, sheetsOf, skippedOf } from './labelSheet.rules.js';

const sheet = LABEL_SHEETS['105x74'];

it.each(LABEL_SIZES)('a sheet of %s lies within A4', (size) => {
  const { columns, rows, width, height, left, top, gap } = LABEL_SHEETS[size];
  expect(left + columns * width + (columns - 1) * gap).toBeLessThanOrEqual(210);
  expect(top + rows * height).toBeLessThanOrEqual(297);
});

describe('labels on sheets', () => {
  it('begin after those that were used', () => {
    expect(sheetsOf(['a', 'b'], 3, sheet)).toEqual([[null, null, null, 'a', 'b']]);
  });
  it('go on with a new sheet when one is full', () => {
    expect(sheetsOf(['a', 'b', 'c'], 7, sheet)).toEqual([
      [null, null, null, null, null, null, null, 'a'],
      ['b', 'c'],
    ]);
  });
  it('are none for none', () => {
    expect(sheetsOf([], 0, sheet)).toEqual([]);
  });
});

it.each([
  ['3', 3],
  ['8', 7],
  ['-1', 0],
  ['x', 0],
  [undefined, 0],
  ['1.5', 0],
])('%s used labels are %d', (given, expected) => {
  expect(skippedOf(given, sheet)).toBe(expected);
});

it('an unknown size is the most usual one', () => {
  expect(labelSizeOf('9x9')).toBe('70x37');
  expect(labelSizeOf('52x30')).toBe('52x30');
});
