import { expect, it } from 'vitest';
import { exactMeasured, roundedValue } from './measure.js';
import { formatsIn } from './useFormat.js';

it.each([
  ['1407.5', 2, '1,407.50'],
  ['1407.505000', 2, '1,407.505'],
  ['0', 0, '0'],
])('%s of an indicator with %i decimals is written without rounding: %s', (value, decimals, expected) => {
  expect(exactMeasured(value, { unitTh: 'จุด', unitEn: 'spots', decimals }, formatsIn('th'))).toBe(`${expected} จุด`);
});

it('a reckoned value is rounded to the decimals of the indicator', () => {
  expect([roundedValue('-24.275', { decimals: 2 }, formatsIn('th')), roundedValue(null, { decimals: 2 }, formatsIn('th'))]).toEqual([
    '-24.28',
    null,
  ]);
});

it.each([
  [1, '1 kB'],
  [999_999, '1,000 kB'],
  [1_284_000, '1.3 MB'],
])('a file of %i bytes is told as %s', (bytes, expected) => {
  expect(formatsIn('th').fileSize(bytes)).toBe(expected);
});

it('a percentage carries its sign, and a missing value stays missing', () => {
  const measure = { unitTh: 'ร้อยละ', unitEn: 'percent', decimals: 1 };
  expect([exactMeasured('87.4', measure, formatsIn('en')), exactMeasured(null, measure, formatsIn('en'))]).toEqual(['87.4%', null]);
});
