import { expect, test } from 'vitest';
import { computeCell, type ResultFact, type TargetFact } from '../result/result.rules.js';
import type { ResultState } from '../result/result-state.js';
import { computeSummary, tallyOf, type CountedCell } from './indicator.rules.js';

const AS_OF = new Date('2026-06-30T03:00:00Z');
const ONE = 1_000_000n;

function counted(
  state: ResultState,
  value: string | null,
  { target = '100', weight = ONE, ownerActive = true, dueOn = '2026-04-15' } = {},
): CountedCell {
  const targets: TargetFact[] = [{ version: 1, value: target, recordedAt: new Date('2025-09-15T03:00:00Z'), source: 'hub' }];
  const version: ResultFact = { version: 1, state, value, noteTh: null, recordedAt: new Date('2026-04-20T03:00:00Z'), source: 'hub' };
  return { cell: computeCell({ dueOn, targets, versions: [version] }, 'MORE_IS_BETTER', AS_OF), weight, ownerActive };
}

const summaryOf = (...cells: CountedCell[]) => computeSummary(tallyOf(cells));

test('Without any target every figure is null', () => {
  expect(new Set(Object.values(summaryOf()))).toEqual(new Set([null]));
  expect(new Set(Object.values(computeSummary(null)))).toEqual(new Set([null]));
});

test('A quarter past its due day counts what is reported, verified, late and missing', () => {
  const cells = [
    counted('SIGNED', '100'),
    counted('SUBMITTED', '85'),
    counted('RETURNED', '90'),
    counted('EMPTY', null),
    counted('NOT_APPLICABLE', null),
  ];
  expect(summaryOf(...cells)).toEqual({
    due: 4,
    reported: 2,
    verified: 1,
    late: 2,
    missing: 2,
    onTarget: 1,
    nearTarget: 1,
    belowTarget: 0,
    attainmentPercent: 92.5,
    withoutOwner: 0,
  });
});

test('Before the due day results may be reported while nothing is due or missing', () => {
  expect(summaryOf(counted('SUBMITTED', '90', { dueOn: '2026-07-15' }), counted('EMPTY', null, { dueOn: '2026-07-15' }))).toMatchObject({
    due: 0,
    reported: 1,
    missing: 0,
    late: 0,
    attainmentPercent: 90,
  });
});

test('When nothing applies the figures are zero and the attainment is none', () => {
  expect(summaryOf(counted('NOT_APPLICABLE', null))).toMatchObject({
    due: 0,
    reported: 0,
    missing: 0,
    attainmentPercent: null,
    withoutOwner: 0,
  });
});

test('An excess is capped at 100 and weights count in proportion', () => {
  expect(summaryOf(counted('SIGNED', '250', { weight: 3n * ONE }), counted('SIGNED', '60')).attainmentPercent).toBe(90);
});

test('A target of 0 is reported but has neither band nor weight in the attainment', () => {
  expect(summaryOf(counted('SIGNED', '5', { target: '0' }), counted('SIGNED', '80'))).toMatchObject({
    reported: 2,
    onTarget: 0,
    nearTarget: 1,
    belowTarget: 0,
    attainmentPercent: 80,
  });
});

test('Indicators without an active owner are counted, except where they do not apply', () => {
  expect(
    summaryOf(counted('EMPTY', null, { ownerActive: false }), counted('NOT_APPLICABLE', null, { ownerActive: false })).withoutOwner,
  ).toBe(1);
});
