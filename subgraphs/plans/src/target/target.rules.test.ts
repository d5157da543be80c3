import { expect, test } from 'vitest';
import { decideTarget, type TargetFacts, type TargetRow } from './target.rules.js';

const FACTS: TargetFacts = { code: 'T1', active: true, decimals: 1, lowerBound: '0', upperBound: '100', newest: null };
const STANDING: TargetFacts = { ...FACTS, newest: { version: 2, value: '50.000000' } };
const ROW: TargetRow = { fiscalYear: 2571, quarter: 4, seenVersion: 0, value: '60' };
const RESTATED: TargetRow = { ...ROW, seenVersion: 2, reasonTh: ' ปรับตามงบ ' };

test.each<[string, TargetFacts, TargetRow, unknown]>([
  ['a first target of a future quarter', FACTS, ROW, { version: 1, value: '60.000000', reason: null }],
  ['Thai digits', FACTS, { ...ROW, value: '๖๐.๕' }, { version: 1, value: '60.500000', reason: null }],
  ['zero, which is a target', FACTS, { ...ROW, value: '0' }, { version: 1, value: '0.000000', reason: null }],
  ['a restatement with a reason', STANDING, RESTATED, { version: 3, value: '60.000000', reason: 'ปรับตามงบ' }],
  ['what stands already', STANDING, { ...RESTATED, value: '50.0', reasonTh: null }, { version: 2, value: null, reason: null }],
  ['the bound itself', FACTS, { ...ROW, value: '100' }, { version: 1, value: '100.000000', reason: null }],
])('%s is taken', (_, facts, row, expected) => {
  expect(decideTarget(facts, row)).toEqual(expected);
});

test.each<[string, TargetFacts, TargetRow, string]>([
  ['a restatement without a reason', STANDING, { ...RESTATED, reasonTh: '  ' }, 'REASON_MISSING'],
  ['a row that saw no target where one stands', STANDING, { ...RESTATED, seenVersion: 0 }, 'STALE_VERSION'],
  ['a row that saw one where none stands', FACTS, { ...ROW, seenVersion: 1 }, 'STALE_VERSION'],
  ['text', FACTS, { ...ROW, value: 'หกสิบ' }, 'NUMBER_INVALID'],
  ['nothing', FACTS, { ...ROW, value: '' }, 'NUMBER_INVALID'],
  ['more decimals than the indicator has', FACTS, { ...ROW, value: '60.05' }, 'TOO_MANY_DECIMALS'],
  ['a value above the bound', FACTS, { ...ROW, value: '100.1' }, 'TARGET_OUT_OF_BOUNDS'],
  ['a value below the bound', FACTS, { ...ROW, value: '-0.1' }, 'TARGET_OUT_OF_BOUNDS'],
  ['a retired indicator', { ...FACTS, active: false }, ROW, 'INDICATOR_RETIRED'],
  ['a fifth quarter', FACTS, { ...ROW, quarter: 5 }, 'QUARTER_OUT_OF_RANGE'],
  ['a year of the common era', FACTS, { ...ROW, fiscalYear: 2026 }, 'FISCAL_YEAR_OUT_OF_RANGE'],
])('%s is refused', (_, facts, row, code) => {
  expect(() => decideTarget(facts, row)).toThrow(expect.objectContaining({ code }));
});
