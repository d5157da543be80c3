import { describe, expect, it } from 'vitest';
import { formatsIn } from '../../format/useFormat.js';
import {
  bulletOf,
  historyEnd,
  measured,
  type MeasuredCell,
  ownerWords,
  plainDecimal,
  poorStretch,
  resultPoints,
} from './indicator.rows.js';

const format = formatsIn('th');
const say = (key: string, values?: Record<string, string | number>) => [key, ...Object.values(values ?? {})].join(' ');
const spots = { unitTh: 'จุด', unitEn: 'spots', decimals: 0 };
const percent = { unitTh: 'ร้อยละ', unitEn: 'percent', decimals: 2 };

describe('values of an indicator', () => {
  it.each([
    ['1407.520000', percent, '1,407.52%'],
    ['18.225', percent, '18.23%'],
    ['1380.000000', spots, '1,380 จุด'],
    ['0.000000', spots, '0 จุด'],
    ['-0.5', { ...spots, decimals: 1 }, '-0.5 จุด'],
  ])('%s is written with the decimals and the unit of its indicator', (value, measure, written) => {
    expect(measured(value, measure, format)).toBe(written);
  });

  it('a missing value stays missing', () => {
    expect(measured(null, spots, format)).toBeNull();
  });

  it('the unit follows the language', () => {
    expect([measured('7', spots, formatsIn('en')), measured('7', percent, formatsIn('en'))]).toEqual(['7 spots', '7.00%']);
  });

  it.each([
    ['2.000', '2'],
    ['1.500', '1.5'],
    ['10', '10'],
  ])('a weight of %s is written %s', (weight, written) => {
    expect(plainDecimal(weight, format)).toBe(written);
  });
});

describe('an indicator as a bullet', () => {
  const cell: MeasuredCell['quarter'] = { target: '90', result: '87.4', attainmentPercent: 97.11, band: 'NEAR_TARGET', state: 'SIGNED' };
  const indicator = (change: Partial<MeasuredCell['quarter']>): MeasuredCell => ({
    id: 'k',
    direction: 'MORE_IS_BETTER',
    ...percent,
    quarter: { ...cell, ...change },
  });
  const unjudged = { attainmentPercent: null, band: null };

  it('says target, attainment and band in words', () => {
    expect(bulletOf(indicator({}), format, say)).toMatchObject({
      valueText: '87.40%',
      note: 'indicator.targetIs 90.00% · 97.11% · indicator.band.NEAR_TARGET',
      tone: 'near',
    });
  });

  it('keeps missing, not applicable and zero apart', () => {
    const results = [
      indicator({ result: null, state: 'EMPTY', ...unjudged }),
      indicator({ result: null, state: 'NOT_APPLICABLE', ...unjudged }),
      indicator({ result: '0', state: 'SIGNED', attainmentPercent: 0, band: 'BELOW_TARGET' }),
    ].map((one) => bulletOf(one, format, say));
    expect(results.map(({ value, valueText }) => [value, valueText])).toEqual([
      [null, null],
      [null, 'indicator.notApplicable'],
      [0, '0.00%'],
    ]);
  });

  it('a draft has a bar but no judgement', () => {
    const draft = bulletOf(indicator({ state: 'DRAFT', ...unjudged }), format, say);
    expect([draft.value, draft.tone, draft.note]).toEqual([87.4, 'none', 'indicator.targetIs 90.00%']);
  });

  it('a reported result against a target of zero says that no percentage can be made of it', () => {
    expect(bulletOf(indicator({ target: '0', ...unjudged }), format, say).note).toBe('indicator.targetIs 0.00% · indicator.noAttainment');
  });

  it('says when there is no target', () => {
    expect(bulletOf(indicator({ target: null, ...unjudged }), format, say).note).toBe('indicator.noTarget');
  });

  it.each([
    ['MORE_IS_BETTER', 100, { from: 0, to: 80 }],
    ['LESS_IS_BETTER', 100, { from: 125, to: null }],
    ['MORE_IS_BETTER', 0, null],
    ['LESS_IS_BETTER', null, null],
  ] as const)('%s with a target of %s is poor on the right stretch', (direction, target, stretch) => {
    expect(poorStretch(direction, target)).toEqual(stretch);
  });
});

describe('the history of an indicator', () => {
  it('a draft is no point of the chart, and a quarter without a target is a gap', () => {
    const points = resultPoints(
      [
        { fiscalYear: 2569, quarter: 3, target: null, result: null, state: 'EMPTY' },
        { fiscalYear: 2569, quarter: 4, target: '8', result: '7.5', state: 'SUBMITTED' },
        { fiscalYear: 2570, quarter: 1, target: '8', result: '7.9', state: 'DRAFT' },
      ],
      format,
    );
    expect(points.map((point) => point.values)).toEqual([
      { target: null, result: null },
      { target: 8, result: 7.5 },
      { target: 8, result: null },
    ]);
  });

  const current = { fiscalYear: 2570, quarter: 1 };
  it.each([
    [{ fiscalYear: 2569, quarter: 4 }, current],
    [{ fiscalYear: 2568, quarter: 2 }, current],
    [
      { fiscalYear: 2568, quarter: 1 },
      { fiscalYear: 2568, quarter: 1 },
    ],
    [
      { fiscalYear: 2570, quarter: 3 },
      { fiscalYear: 2570, quarter: 3 },
    ],
  ])('with %o chosen, eight quarters end at %o', (chosen, end) => {
    expect(historyEnd(chosen, current, 8)).toEqual(end);
  });
});

it.each([
  [
    { ownerName: 'สมชาย', ownerActive: true },
    { text: 'สมชาย', isActive: true },
  ],
  [
    { ownerName: null, ownerActive: true },
    { text: 'indicator.ownerHidden', isActive: true },
  ],
  [
    { ownerName: null, ownerActive: false },
    { text: 'indicator.noOwner', isActive: false },
  ],
  [
    { ownerName: 'สมชาย', ownerActive: false },
    { text: 'indicator.ownerGone สมชาย', isActive: false },
  ],
])('an owner given as %o is told apart from nobody', (owner, words) => {
  expect(ownerWords(owner, say)).toEqual(words);
});
