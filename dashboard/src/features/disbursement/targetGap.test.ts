import { describe, expect, it } from 'vitest';
import { formatsIn } from '../../format/useFormat.js';
import { gapBand, gapBands, gapSigned, gapTone, gapWords } from './targetGap.js';

const format = formatsIn('th');
const say = (key: string, values?: Record<string, string | number>) => [key, ...Object.values(values ?? {})].join(' ');

describe('gap between rate and target', () => {
  it.each([
    [-5.01, 0],
    [-5, 1],
    [-1.01, 1],
    [-1, 2],
    [0, 2],
    [0.99, 2],
    [1, 3],
    [5, 4],
    [null, null],
  ])('a gap of %s points falls in band %s', (gap, band) => {
    expect(gapBand(gap)).toBe(band);
  });

  it('each band says its range in words and has a sign of its own', () => {
    const bands = gapBands(say);
    expect(bands[0]?.label).toBe('disbursement.band.farBelow 1 5');
    expect(new Set(bands.map((band) => band.sign)).size).toBe(5);
  });

  it.each([
    [0, 'line-1'],
    [-0.01, 'line-4'],
    [-1, 'line-4'],
    [-1.01, 'line-2'],
    [null, undefined],
  ])('a gap of %s points gives the bar the tone %s', (gap, tone) => {
    expect(gapTone(gap)).toBe(tone);
  });

  it.each([
    [-3.2, 'disbursement.gapBelow 3.20', '−3.20'],
    [3.2, 'disbursement.gapAbove 3.20', '+3.20'],
    [0, 'disbursement.gapNone 0.00', '0.00'],
    [null, null, null],
  ])('a gap of %s points is said as %s and signed as %s', (gap, words, signed) => {
    expect([gapWords(gap, format, say), gapSigned(gap)]).toEqual([words, signed]);
  });
});
