import { describe, expect, it } from 'vitest';
import { axisFromZero, axisWithoutFar } from './axis.js';
import { bandIndex, divergingBands, roundEdges, sequentialBands } from './bands.js';
import { tileStep } from './tileStep.js';

describe('bands', () => {
  it.each([
    [1.9, 0],
    [2, 1],
    [4.9, 1],
    [5, 2],
  ])('a value on an edge belongs to the band above it: %s is in band %s', (value, band) => {
    expect(bandIndex(value, [2, 5])).toBe(band);
  });
  it('round edges cut the values into five groups', () => {
    expect(roundEdges(Array.from({ length: 50 }, (_, index) => 8 + index))).toEqual([18, 30, 35, 45]);
  });
  it('values that are all the same make one band', () => {
    expect(sequentialBands(roundEdges([7, 7, 7]), String)).toHaveLength(1);
  });
  it('no values make no edges', () => {
    expect(roundEdges([])).toEqual([]);
  });
  it('every diverging band has a sign beside its colour', () => {
    expect(divergingBands([-10, -5, 0, 5], String).map((band) => band.sign)).toEqual(['▼▼', '▼', '●', '▲', '▲▲']);
  });
  it('the legend says where a band begins and ends', () => {
    expect(sequentialBands([2, 5], (edge) => `${edge} h`).map((band) => band.label)).toEqual(['< 2 h', '2 h – < 5 h', '≥ 5 h']);
  });
});

describe('axis', () => {
  it.each([
    [46, 50, 6],
    [0.9, 1, 6],
    [100, 100, 6],
    [0, 1, 2],
  ])('the axis for %s ends at %s with %s ticks', (highest, max, ticks) => {
    const axis = axisFromZero(highest);
    expect([axis.max, axis.ticks.length]).toEqual([max, ticks]);
  });
});

describe('arrow keys on the tile map', () => {
  const tiles = [
    { code: 'a', row: 0, column: 0 },
    { code: 'b', row: 0, column: 3 },
    { code: 'c', row: 2, column: 0 },
    { code: 'd', row: 1, column: 1 },
  ];
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['d', 'ArrowUp', 'a'],
    ['a', 'ArrowLeft', undefined],
    ['a', 'Tab', undefined],
  ])('from %s, %s leads to %s', (from, key, expected) => {
    const start = tiles.find((tile) => tile.code === from);
    expect(start && tileStep(tiles, start, key)?.code).toBe(expected);
  });
});

describe('an axis without the far values', () => {
  it.each([
    [
      'covers every low value and three in four high ones when a few lie far off',
      [10, 20, 30, 40],
      [50, 60, 70, 900],
      { max: 80, isCut: true },
    ],
    ['covers all of them when none lies far off', [10, 20, 30, 40], [50, 60, 70, 90], { max: 100, isCut: false }],
    ['never cuts a low value off', [10, 20, 30, 400], [50, 60, 70, 2000], { max: 400, isCut: true }],
    ['stands where there is nothing to show', [], [], { max: 1, isCut: false }],
  ])('%s', (_title, lows, highs, expected) => {
    expect(axisWithoutFar(lows, highs)).toMatchObject(expected);
  });
});
