import type { Direction } from '@nakhon/core/attainment';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResultState } from './result-state.js';
import { computeCell, shownDecimal, type CellFacts, type ResultFact, type TargetFact } from './result.rules.js';

const DUE_ON = '2026-04-15';
const ON_TIME = '2026-04-10T03:00:00Z';
/** The last instant of the due day in Bangkok, and the first after it. */
const LAST_INSTANT = '2026-04-15T16:59:59.999Z';
const DUE_END = '2026-04-15T17:00:00.000Z';
const AFTER = '2026-04-20T03:00:00Z';
const LATER = new Date('2026-06-30T03:00:00Z');

function aTarget(value = '100', given: Partial<TargetFact> = {}): TargetFact {
  return { version: 1, value, recordedAt: new Date('2025-09-15T03:00:00Z'), source: 'hub', ...given };
}

function aVersion(version: number, state: ResultState, at: string, given: Partial<ResultFact> = {}): ResultFact {
  const value = state === 'EMPTY' || state === 'NOT_APPLICABLE' ? null : '90';
  return { version, state, value, noteTh: null, recordedAt: new Date(at), source: 'hub', ...given };
}

function aCell(versions: ResultFact[], given: Partial<CellFacts> = {}): CellFacts {
  return { dueOn: DUE_ON, targets: [aTarget()], versions, ...given };
}

describe('A cell past its due day', () => {
  test.each<[ResultState, { due: boolean; reported: boolean; verified: boolean; missing: boolean; attained: number | null }]>([
    ['EMPTY', { due: true, reported: false, verified: false, missing: true, attained: null }],
    ['NOT_APPLICABLE', { due: false, reported: false, verified: false, missing: false, attained: null }],
    ['DRAFT', { due: true, reported: false, verified: false, missing: true, attained: null }],
    ['SUBMITTED', { due: true, reported: true, verified: false, missing: false, attained: 90 }],
    ['RETURNED', { due: true, reported: false, verified: false, missing: true, attained: null }],
    ['VERIFIED', { due: true, reported: true, verified: true, missing: false, attained: 90 }],
    ['SIGNED', { due: true, reported: true, verified: true, missing: false, attained: 90 }],
  ])('in state %s counts as %o', (state, expected) => {
    const { due, reported, verified, missing, attainmentPercent } = computeCell(
      aCell([aVersion(1, state, ON_TIME)]),
      'MORE_IS_BETTER',
      LATER,
    );
    expect({ due, reported, verified, missing, attained: attainmentPercent }).toEqual(expected);
  });

  test('without any version is empty and missing', () => {
    expect(computeCell(aCell([]), 'MORE_IS_BETTER', LATER)).toMatchObject({ state: 'EMPTY', latest: null, missing: true });
  });

  test('without a target is neither due nor reported, though its result can be read', () => {
    const cell = computeCell(aCell([aVersion(1, 'SIGNED', AFTER)], { targets: [] }), 'MORE_IS_BETTER', LATER);
    expect(cell).toMatchObject({
      state: 'SIGNED',
      counts: false,
      due: false,
      reported: false,
      late: false,
      missing: false,
      attainmentPercent: null,
    });
    expect(cell.latest?.value).toBe('90');
  });
});

describe('Late', () => {
  test.each([
    ['in the last instant of the due day is not late', [aVersion(1, 'SUBMITTED', LAST_INSTANT)], false],
    ['in the first instant after the due day is late', [aVersion(1, 'SUBMITTED', DUE_END)], true],
    ['that was drafted on time but submitted afterwards is late', [aVersion(1, 'DRAFT', ON_TIME), aVersion(2, 'SUBMITTED', AFTER)], true],
    [
      'submitted on time, returned and submitted again afterwards is not late',
      [aVersion(1, 'SUBMITTED', ON_TIME), aVersion(2, 'RETURNED', AFTER), aVersion(3, 'SUBMITTED', AFTER)],
      false,
    ],
    ['submitted late and verified stays late', [aVersion(1, 'SUBMITTED', AFTER), aVersion(2, 'VERIFIED', AFTER)], true],
    ['submitted late and returned is missing, not late', [aVersion(1, 'SUBMITTED', AFTER), aVersion(2, 'RETURNED', AFTER)], false],
    ['signed at once, as an import may bring it, goes by that time', [aVersion(1, 'SIGNED', AFTER)], true],
  ])('A result %s', (_, versions, late) => {
    expect(computeCell(aCell(versions), 'MORE_IS_BETTER', LATER).late).toBe(late);
  });

  test('Without a reporting period nothing is due, late or missing', () => {
    const cell = computeCell(aCell([aVersion(1, 'SUBMITTED', AFTER)], { dueOn: null }), 'MORE_IS_BETTER', LATER);
    expect(cell).toMatchObject({ due: false, late: false, missing: false, reported: true });
  });
});

describe('As of an earlier time', () => {
  const versions = [
    aVersion(1, 'SUBMITTED', ON_TIME, { value: '70' }),
    aVersion(2, 'RETURNED', AFTER, { value: '70' }),
    aVersion(3, 'SIGNED', '2026-05-01T03:00:00Z'),
  ];

  test.each([
    ['2026-04-10T02:59:59Z', 'EMPTY', false, null],
    [ON_TIME, 'SUBMITTED', false, 70],
    [LAST_INSTANT, 'SUBMITTED', false, 70],
    [AFTER, 'RETURNED', true, null],
    ['2026-05-01T03:00:00Z', 'SIGNED', true, 90],
  ])('%s the cell is %s, due: %s, attained: %s', (asOf, state, due, attained) => {
    expect(computeCell(aCell(versions), 'MORE_IS_BETTER', new Date(asOf))).toMatchObject({ state, due, attainmentPercent: attained });
  });

  test('A restated target counts from when it was recorded', () => {
    const targets = [aTarget('100'), aTarget('60', { version: 2, recordedAt: new Date('2026-05-10T03:00:00Z') })];
    const attainedAt = (asOf: string) => computeCell(aCell(versions, { targets }), 'MORE_IS_BETTER', new Date(asOf)).attainmentPercent;
    expect([attainedAt('2026-05-02T03:00:00Z'), attainedAt('2026-05-10T03:00:00Z')]).toEqual([90, 150]);
  });
});

test('Asked for one source, only its targets and versions count', () => {
  const facts = aCell([aVersion(1, 'SUBMITTED', ON_TIME), aVersion(2, 'SIGNED', AFTER, { source: 'import:plan' })]);
  expect(computeCell(facts, 'MORE_IS_BETTER', LATER, 'hub').state).toBe('SUBMITTED');
  expect(computeCell(facts, 'MORE_IS_BETTER', LATER, 'import:plan')).toMatchObject({ state: 'SIGNED', target: null, counts: false });
});

test.each<[string, string, Direction, number | null, string | null]>([
  ['90', '100', 'MORE_IS_BETTER', 90, 'NEAR_TARGET'],
  ['120', '100', 'MORE_IS_BETTER', 120, 'ON_TARGET'],
  ['79.994', '100', 'MORE_IS_BETTER', 79.99, 'BELOW_TARGET'],
  ['79.995', '100', 'MORE_IS_BETTER', 80, 'NEAR_TARGET'],
  ['8', '6', 'LESS_IS_BETTER', 75, 'BELOW_TARGET'],
  ['3', '6', 'LESS_IS_BETTER', 200, 'ON_TARGET'],
  ['0', '6', 'LESS_IS_BETTER', 100, 'ON_TARGET'],
  ['0', '0', 'LESS_IS_BETTER', 100, 'ON_TARGET'],
  ['2', '0', 'LESS_IS_BETTER', null, null],
  ['2', '0', 'MORE_IS_BETTER', null, null],
])('A result of %s against %s where %s attains %s: %s', (value, target, direction, attainmentPercent, band) => {
  const facts = aCell([aVersion(1, 'SUBMITTED', ON_TIME, { value })], { targets: [aTarget(target)] });
  expect(computeCell(facts, direction, LATER)).toMatchObject({ attainmentPercent, band, reported: true });
});

describe('By which version a figure is reckoned', () => {
  const signedThenOpen = [
    aVersion(1, 'SUBMITTED', ON_TIME, { value: '80' }),
    aVersion(2, 'VERIFIED', AFTER, { value: '80' }),
    aVersion(3, 'SIGNED', AFTER, { value: '80' }),
    aVersion(4, 'RETURNED', AFTER, { value: '80' }),
    aVersion(5, 'SUBMITTED', AFTER, { value: '95' }),
  ];
  test.each<[string, ResultFact[], (string | null)[], ResultState[]]>([
    ['signed, opened again and submitted anew', signedThenOpen, ['95', '80', '80'], ['SUBMITTED', 'SIGNED', 'SIGNED']],
    [
      'verified anew',
      [...signedThenOpen, aVersion(6, 'VERIFIED', AFTER, { value: '95' })],
      ['95', '95', '80'],
      ['VERIFIED', 'VERIFIED', 'SIGNED'],
    ],
    ['submitted only', signedThenOpen.slice(0, 1), ['80', null, null], ['SUBMITTED', 'EMPTY', 'EMPTY']],
    ['waived', [aVersion(1, 'NOT_APPLICABLE', ON_TIME)], [null, null, null], ['NOT_APPLICABLE', 'NOT_APPLICABLE', 'NOT_APPLICABLE']],
    [
      'signed, then waived',
      [...signedThenOpen, aVersion(6, 'NOT_APPLICABLE', AFTER)],
      [null, '80', '80'],
      ['NOT_APPLICABLE', 'SIGNED', 'SIGNED'],
    ],
  ])('a result that was %s', (_, versions, values, states) => {
    const cells = (['ENTERED', 'VERIFIED', 'OFFICIAL'] as const).map((state) =>
      computeCell(aCell(versions), 'MORE_IS_BETTER', LATER, null, state),
    );
    expect(cells.map(({ latest }) => latest?.value ?? null)).toEqual(values);
    expect(cells.map(({ state }) => state)).toEqual(states);
  });

  test('a due result that is not signed is missing from the official figures', () => {
    const facts = aCell(signedThenOpen.slice(0, 2));
    expect(computeCell(facts, 'MORE_IS_BETTER', LATER, null, 'OFFICIAL')).toMatchObject({ due: true, reported: false, missing: true });
    expect(computeCell(facts, 'MORE_IS_BETTER', LATER, null, 'VERIFIED')).toMatchObject({ reported: true, verified: true, missing: false });
  });

  test('what was signed under an old definition keeps its direction, whatever came after', () => {
    const oldDefinitions = [{ revision: 1, direction: 'LESS_IS_BETTER' as const, weight: '2', decimals: 0 }];
    const versions = [
      aVersion(1, 'SIGNED', ON_TIME, { value: '200', revision: 1 }),
      aVersion(2, 'SUBMITTED', AFTER, { value: '200', revision: 2 }),
    ];
    const facts = aCell(versions, { oldDefinitions });
    expect(computeCell(facts, 'MORE_IS_BETTER', LATER, null, 'OFFICIAL')).toMatchObject({
      attainmentPercent: 50,
      madeUnder: oldDefinitions[0],
    });
    expect(computeCell(facts, 'MORE_IS_BETTER', LATER)).toMatchObject({ attainmentPercent: 200, madeUnder: null });
  });

  test('a target restated after the signature counts for what is entered, and never for what was signed', () => {
    const targets = [aTarget(), aTarget('45', { version: 2, recordedAt: new Date('2026-05-20T03:00:00Z') })];
    const facts = aCell([aVersion(1, 'SUBMITTED', ON_TIME), aVersion(2, 'SIGNED', AFTER)], { targets });
    expect(computeCell(facts, 'MORE_IS_BETTER', LATER, null, 'OFFICIAL').attainmentPercent).toBe(90);
    expect(computeCell(facts, 'MORE_IS_BETTER', LATER).attainmentPercent).toBe(200);
  });
});

test.each([
  ['85.000000', 1, '85.0'],
  ['85.250000', 1, '85.25'],
  ['85.000000', 0, '85'],
  ['-0.500000', 2, '-0.50'],
  ['7', 2, '7.00'],
])('The value %s of an indicator with %i decimals is shown as %s', (value, decimals, shown) => {
  expect(shownDecimal(value, decimals)).toBe(shown);
});

test('Whatever was recorded, a due cell is either reported or missing, and only a reported one is verified, late or attained', () => {
  const instant = fc.date({ min: new Date('2026-03-01T00:00:00Z'), max: new Date('2026-07-01T00:00:00Z'), noInvalidDate: true });
  const states = fc.array(fc.tuple(fc.constantFrom(...Object.values(ResultState)), instant), { maxLength: 6 });
  fc.assert(
    fc.property(states, fc.boolean(), instant, (acts, hasTarget, asOf) => {
      const versions = acts.map(([state, at], index) => aVersion(index + 1, state, at.toISOString()));
      const cell = computeCell(aCell(versions, hasTarget ? {} : { targets: [] }), 'MORE_IS_BETTER', asOf);
      expect(cell.missing).toBe(cell.due && !cell.reported);
      if (!cell.reported) expect([cell.verified, cell.late, cell.attainmentPercent, cell.band]).toEqual([false, false, null, null]);
      if (!cell.counts) expect([cell.due, cell.reported]).toEqual([false, false]);
      expect(cell.versions.every((version) => version.recordedAt <= asOf)).toBe(true);
    }),
  );
});
