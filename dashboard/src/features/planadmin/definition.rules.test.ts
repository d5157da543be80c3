import { expect, it } from 'vitest';
import { changesOf, type Definition, formOf } from './definition.rules.js';

const definition: Definition = {
  nameTh: 'พื้นที่สีเขียว',
  nameEn: 'Green area',
  unitTh: 'ไร่',
  unitEn: 'rai',
  definitionTh: 'สวนสาธารณะทุกประเภท',
  measuringTh: null,
  direction: 'MORE_IS_BETTER',
  cumulation: 'LATEST',
  decimals: 2,
  lowerBound: '0',
  upperBound: null,
  weight: '1.000',
  evidenceRequired: false,
};

it('an untouched form changes nothing', () => {
  expect(changesOf(definition, formOf(definition))).toEqual({});
});

it.each([
  ['a text, without blanks around it', { nameTh: ' พื้นที่สีเขียวสาธารณะ ' }, { nameTh: 'พื้นที่สีเขียวสาธารณะ' }],
  ['an optional text that is emptied becomes null', { definitionTh: ' ', lowerBound: '' }, { definitionTh: null, lowerBound: null }],
  ['a text that only gained blanks is no change', { unitTh: 'ไร่ ' }, {}],
  [
    'choices and numbers',
    { cumulation: 'AVERAGE' as const, decimals: 0, evidenceRequired: true },
    { cumulation: 'AVERAGE', decimals: 0, evidenceRequired: true },
  ],
])('%s', (_title, change, expected) => {
  expect(changesOf(definition, { ...formOf(definition), ...change })).toEqual(expected);
});
