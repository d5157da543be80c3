import { describe, expect, it } from 'vitest';
import { columnLetters, columnOf, storedNumberText } from './cell-address.rules.js';

describe('an address', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s, both ways', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOf(`${letters}7`)).toBe(column);
  });

  it.each(['', 'A', '1', 'A0', 'a1', 'ABCD1', 'A1:B2'])('%j is none', (address) => {
    expect(columnOf(address)).toBeNull();
  });
});

describe('a stored number', () => {
  it.each([
    ['12', '12'],
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['-1234.5', '-1234.5'],
    ['1E-3', '0.001'],
    ['1.5E-10', '0.00000000015'],
    ['-2.5e-8', '-0.000000025'],
    ['1E+21', '1000000000000000000000'],
    ['123456789012', '123456789012'],
    ['0', '0'],
    ['NaN', null],
    ['Infinity', null],
    ['1e999', null],
    ['0x10', null],
    ['', null],
    ['1,000', null],
  ])('%s is read as %s', (stored, text) => {
    expect(storedNumberText(stored)).toBe(text);
  });
});
