import { describe, expect, test } from 'vitest';
import { anIndicator } from '../plans.fixture.js';
import { checkBounds, decideChange, DEFINING_FIELDS, readDefinition } from './indicator-definition.rules.js';

const NOW = anIndicator(1, { lowerBound: '0.000000', upperBound: '100.000000', weight: '1.000' });

describe('What is given is read', () => {
  test.each([
    [{ nameTh: ' ก ' }, { nameTh: 'ก' }],
    [{ weight: '๒.๕' }, { weight: '2.5' }],
    [{ lowerBound: '1,000.50' }, { lowerBound: '1000.5' }],
    [{ lowerBound: '-0.000001' }, { lowerBound: '-0.000001' }],
    [{ upperBound: null }, { upperBound: null }],
    [{ definitionTh: '  ' }, { definitionTh: null }],
    [{ decimals: 0 }, { decimals: 0 }],
  ])('%j as %j', (given, expected) => {
    expect(readDefinition(given)).toEqual(expected);
  });

  test.each([
    [{ nameTh: ' ' }, 'TEXT_MISSING'],
    [{ unitEn: '' }, 'TEXT_MISSING'],
    [{ weight: 'abc' }, 'NUMBER_INVALID'],
    [{ weight: '-1' }, 'WEIGHT_NEGATIVE'],
    [{ weight: '0.0001' }, 'NUMBER_TOO_LONG'],
    [{ weight: '1000000' }, 'NUMBER_TOO_LONG'],
    [{ decimals: 7 }, 'DECIMALS_OUT_OF_RANGE'],
    [{ decimals: -1 }, 'DECIMALS_OUT_OF_RANGE'],
    [{ decimals: 1.5 }, 'DECIMALS_OUT_OF_RANGE'],
    [{ upperBound: '1e3' }, 'NUMBER_INVALID'],
  ])('%j is refused with %s at its field', (given, code) => {
    expect(() => readDefinition(given)).toThrow(expect.objectContaining({ code, field: Object.keys(given)[0] }));
  });
});

describe('A change', () => {
  const defining = {
    nameTh: 'อื่น',
    nameEn: 'Other',
    unitTh: 'คน',
    unitEn: 'people',
    direction: 'LESS_IS_BETTER',
    cumulation: 'LATEST',
    decimals: 3,
    lowerBound: '1',
    upperBound: '99',
    weight: '2',
    kind: 'STRATEGIC',
  } as const;

  test.each(DEFINING_FIELDS)('of %s is a new revision', (field) => {
    expect(decideChange(NOW, { [field]: defining[field] })).toEqual({ changed: { [field]: defining[field] }, isNewRevision: true });
  });

  test.each([
    ['definitionTh', 'นิยาม'],
    ['scopeTh', 'ขอบเขต'],
    ['measuringTh', 'วิธี'],
    ['dataSourceTh', 'แหล่ง'],
    ['goalCode', '1.1.1'],
    ['strategicIssueCode', '2'],
    ['evidenceRequired', true],
    ['hasRatio', true],
  ])('of %s is made in place', (field, value) => {
    expect(decideChange(NOW, { [field]: value })).toEqual({ changed: { [field]: value }, isNewRevision: false });
  });

  test.each([[{}], [{ weight: '1' }], [{ upperBound: '100.0' }], [{ nameTh: ` ${NOW.nameTh} ` }], [{ definitionTh: '' }]])(
    'to what already stands, %j, is refused',
    (changes) => {
      expect(() => decideChange(NOW, changes)).toThrow(expect.objectContaining({ code: 'NOTHING_CHANGED' }));
    },
  );

  test('of one bound beyond the other that stays is refused', () => {
    expect(() => decideChange(NOW, { lowerBound: '101' })).toThrow(expect.objectContaining({ code: 'BOUNDS_CROSSED' }));
  });
});

test('Bounds may be equal, or open', () => {
  for (const bounds of [{ lowerBound: '1', upperBound: '1' }, { lowerBound: null, upperBound: '-5' }, {}])
    expect(() => checkBounds(bounds)).not.toThrow();
});
