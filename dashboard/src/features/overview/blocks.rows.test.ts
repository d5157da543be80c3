import { describe, expect, it } from 'vitest';
import { formatsIn } from '../../format/useFormat.js';
import { type Blocks, changeWords, exactFigure, figuresOf, sharedAsOf, targetWords, writeFigure } from './blocks.rows.js';

const format = formatsIn('th');
const say = (key: string, values?: Record<string, string | number>) => [key, ...Object.values(values ?? {})].join(' ');
const none: Blocks = { indicators: null, disbursement: null, turnaround: null, procurement: null, staffing: null };
const [rate, disbursed = rate] = figuresOf.disbursement;
const [median] = figuresOf.turnaround;

describe('figures of a block', () => {
  it('a block that did not come has missing figures only', () => {
    const values = Object.values(figuresOf).flatMap((figures) =>
      figures.map((figure) => writeFigure(figure.unit, figure.of(none), format)),
    );
    expect(new Set(values)).toEqual(new Set([null]));
  });

  it('a zero is written as zero', () => {
    const blocks = { ...none, procurement: { asOf: '', sources: [], late: 0, open: null, contracts: null, contractedBaht: null } };
    expect(writeFigure('procurements', figuresOf.procurement[0].of(blocks), format)).toBe('0');
  });

  it.each([
    ['percent', 78.5, '78.50%'],
    ['share', 82, '82.0%'],
    ['hours', 27.4, '27.4 ชม.'],
    ['days', 41, '41 วัน'],
    ['tickets', 1284, '1,284'],
    ['baht', '18500986331.00', '18,500.99 ล้านบาท'],
  ] as const)('%s are written in their unit', (unit, value, text) => {
    expect(writeFigure(unit, value, format)).toBe(text);
  });

  it('only a shortened amount has an exact text beside it', () => {
    expect([exactFigure('baht', '18500986331.00', format), exactFigure('hours', 3, format)]).toEqual(['18,500,986,331.00 บาท', null]);
  });
});

describe('comparison with the quarter before', () => {
  it.each([
    ['an hour more is up', median, 12.5, 11.5, 2, '▲ change.up 1.0 ชม.'],
    ['a percentage moves in points', rate, 40, 43.2, 2, '▼ change.down change.points 3.20'],
    ['an amount of baht is subtracted exactly', disbursed, '2000000.10', '1999999.90', 3, '▲ change.up 0.20 บาท'],
    ['the same figure is the same', median, 12.5, 12.5, 2, '= change.same 0.0 ชม.'],
  ] as const)('%s', (_title, figure, now, before, quarter, expected) => {
    const words = changeWords(figure, now, before, quarter, format, say);
    expect(`${words?.sign} ${words?.text}`).toBe(expected);
  });

  it('what is counted from 1 October is not compared across the new fiscal year', () => {
    expect(changeWords(rate, 4.1, 92.3, 1, format, say)).toBeNull();
  });

  it('a missing figure on either side is not compared', () => {
    expect([changeWords(median, null, 3, 2, format, say), changeWords(median, 3, undefined, 2, format, say)]).toEqual([null, null]);
  });
});

describe('rate against target', () => {
  it.each([
    ['below', 18.8, 22, 'overview.belowTarget change.points 3.20'],
    ['above', 24, 22, 'overview.aboveTarget change.points 2.00'],
    ['on it', 22, 22, 'overview.onTarget'],
    ['unknown without a target', 22, null, null],
  ])('a rate %s is said in words', (_title, ratePercent, targetPercent, expected) => {
    expect(targetWords(ratePercent, targetPercent, format, say)).toBe(expected);
  });
});

describe('as of', () => {
  it('blocks hold together as of the earliest cut-off, with every source once', () => {
    const early = { asOf: '2026-10-31T17:00:00Z', sources: ['generated'] };
    const late = { asOf: '2026-11-21T05:00:00Z', sources: ['hub', 'generated'] };
    expect(sharedAsOf([late, null, early])).toEqual({ asOf: early.asOf, sources: ['hub', 'generated'] });
  });

  it('without any block there is no such time', () => {
    expect(sharedAsOf([null, null])).toBeNull();
  });
});
