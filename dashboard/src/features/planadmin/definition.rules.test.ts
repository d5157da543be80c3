import { expect, it } from 'vitest';
import { changesOf, type Definition, emptyForm, formOf, inputOf, isComplete, rebased } from './definition.rules.js';

const definition: Definition = {
  nameTh: 'พื้นที่สีเขียว',
  nameEn: 'Green area',
  unitTh: 'ไร่',
  unitEn: 'rai',
  definitionTh: 'สวนสาธารณะทุกประเภท',
  measuringTh: null,
  direction: 'MORE_IS_BETTER',
  cumulation: 'LATEST',
  kind: 'STRATEGIC',
  decimals: 2,
  lowerBound: '0',
  upperBound: null,
  weight: '1.000',
  goalCode: '1.1.1',
  evidenceRequired: false,
  hasRatio: false,
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
    { cumulation: 'AVERAGE' as const, decimals: 0, evidenceRequired: true, hasRatio: true, kind: 'PROCESS' as const },
    { cumulation: 'AVERAGE', decimals: 0, evidenceRequired: true, hasRatio: true, kind: 'PROCESS' },
  ],
  ['a place in the plan that is taken away', { goalCode: '' }, { goalCode: null }],
])('%s', (_title, change, expected) => {
  expect(changesOf(definition, { ...formOf(definition), ...change })).toEqual(expected);
});

it('a new indicator is given whole, with null for what was left empty', () => {
  const form = { ...emptyForm, nameTh: ' ก ', nameEn: 'A', unitTh: 'คน', unitEn: 'people' };
  expect([isComplete(emptyForm), isComplete(form)]).toEqual([false, true]);
  expect(inputOf(form)).toMatchObject({ nameTh: 'ก', definitionTh: null, goalCode: null, weight: '1', decimals: 2, hasRatio: false });
});

it('what somebody else changed meanwhile is taken in, what the person changed stays, and what both changed is named', () => {
  const form = { ...formOf(definition), nameTh: 'ของฉัน', decimals: 0 };
  const now = { ...definition, nameTh: 'ของคนอื่น', unitTh: 'ตร.ว.' };
  expect(rebased(definition, now, form)).toEqual({ form: { ...form, unitTh: 'ตร.ว.' }, both: ['nameTh'] });
});
