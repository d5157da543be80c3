import { Refusal } from '@nakhon/core/refusal';
import { describe, expect, test } from 'vitest';
import { actFacts, indicatorWith, NOW, pastYear } from './act-facts.fixture.js';
import type { CellContent, DecidedAct } from './act.rules.js';
import { decideReopen, decideReturn, decideSign, decideSubmit, decideVerify, decideWithdraw } from './move-cell.rules.js';

const ACTING = { accountId: 'somebody', now: NOW };
const VALUE = { value: '85.000000', numerator: '17.000000', denominator: '20.000000', noteTh: 'ตามจริง', explanationTh: 'น้ำท่วม' };

function outcomeOf(decide: () => DecidedAct): Partial<CellContent> | string | null {
  try {
    return decide().content;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('Submitting', () => {
  const far = { past: pastYear(20, 21, 22, 23) };
  test.each<[string, Parameters<typeof actFacts>, Partial<CellContent> | string]>([
    ['a draft', [VALUE], { ...VALUE, state: 'SUBMITTED', odd: false }],
    ['a returned one as it is', [{ ...VALUE, state: 'RETURNED', noteTh: 'แก้' }], { state: 'SUBMITTED', value: VALUE.value, noteTh: null }],
    ['a value far from the past, explained', [VALUE, far], { state: 'SUBMITTED', odd: true }],
    ['a value far from the past, unexplained', [{ ...VALUE, explanationTh: null }, far], 'EXPLANATION_MISSING'],
    ['a value far from the past, explained by blanks', [{ ...VALUE, explanationTh: ' ' }, far], 'EXPLANATION_MISSING'],
    ['without the evidence it needs', [VALUE, indicatorWith({ evidenceRequired: true })], 'EVIDENCE_MISSING'],
    ['with the evidence it needs', [VALUE, { ...indicatorWith({ evidenceRequired: true }), hasEvidence: true }], { state: 'SUBMITTED' }],
    ['a returned one without a value', [{ state: 'RETURNED' }], 'VALUE_MISSING'],
    ['a waiver', [{ state: 'NOT_APPLICABLE' }], 'MOVE_NOT_ALLOWED'],
    ['nothing', [null], 'MOVE_NOT_ALLOWED'],
  ])('%s', (_, facts, expected) => {
    const outcome = outcomeOf(() => decideSubmit(actFacts(...facts), ACTING));
    if (typeof expected === 'string') expect(outcome).toBe(expected);
    else expect(outcome).toMatchObject(expected);
  });
});

test('Whatever the act, the value is carried along with numerator, denominator and explanation', () => {
  const carried = { value: VALUE.value, numerator: VALUE.numerator, denominator: VALUE.denominator, explanationTh: VALUE.explanationTh };
  const inState = (state: CellContent['state']) => actFacts({ ...VALUE, state, returnDueOn: '2026-04-20', odd: true });
  expect(decideWithdraw(inState('SUBMITTED'), ACTING).content).toEqual({
    ...carried,
    state: 'DRAFT',
    noteTh: 'ตามจริง',
    returnDueOn: '2026-04-20',
    odd: true,
  });
  expect(decideVerify(inState('SUBMITTED'), ACTING).content).toEqual({
    ...carried,
    state: 'VERIFIED',
    noteTh: 'ตามจริง',
    returnDueOn: null,
    odd: true,
  });
  expect(decideSign(inState('VERIFIED'), ACTING).content).toEqual({
    ...carried,
    state: 'SIGNED',
    noteTh: 'ตามจริง',
    returnDueOn: null,
    odd: true,
  });
  expect(decideReturn(inState('VERIFIED'), ACTING, ' แก้ ', '2026-04-10').content).toEqual({
    ...carried,
    state: 'RETURNED',
    noteTh: 'แก้',
    returnDueOn: '2026-04-10',
    odd: true,
  });
  expect(decideReopen(inState('SIGNED'), ACTING, ' ทักท้วง ', new Date('2026-04-11')).content).toEqual({
    ...carried,
    state: 'RETURNED',
    noteTh: 'ทักท้วง',
    returnDueOn: null,
    odd: true,
  });
});

test.each(['EMPTY', 'DRAFT', 'RETURNED', 'NOT_APPLICABLE'] as const)(
  'Opening a cell again that is %s lengthens its time and writes no version',
  (state) => {
    expect(decideReopen(actFacts({ state }), ACTING, 'เหตุผล', new Date('2026-06-01')).content).toBeNull();
  },
);

test.each<[string, () => DecidedAct, string]>([
  [
    'verifying one’s own',
    () => decideVerify(actFacts({ ...VALUE, state: 'SUBMITTED' }, { enteredBy: ['other', 'somebody'] }), ACTING),
    'OWN_VERIFICATION',
  ],
  [
    'verifying without an account',
    () => decideVerify(actFacts({ ...VALUE, state: 'SUBMITTED' }), { ...ACTING, accountId: null }),
    'OWN_VERIFICATION',
  ],
  ['returning without a reason', () => decideReturn(actFacts({ state: 'SUBMITTED' }), ACTING, ' ', '2026-04-20'), 'REASON_MISSING'],
  ['returning by yesterday', () => decideReturn(actFacts({ state: 'SUBMITTED' }), ACTING, 'x', '2026-04-09'), 'DUE_DATE_IN_PAST'],
  ['returning by a day in ten years', () => decideReturn(actFacts({ state: 'SUBMITTED' }), ACTING, 'x', '2036-04-09'), 'OPEN_TOO_LONG'],
  [
    'opening again for a century',
    () => decideReopen(actFacts({ state: 'SIGNED' }), ACTING, 'x', new Date('2126-01-01T00:00:00Z')),
    'OPEN_TOO_LONG',
  ],
  [
    'opening a quarter that has not begun',
    () => decideReopen(actFacts(null, { quarter: 4 }), ACTING, 'x', new Date('2026-05-01T00:00:00Z')),
    'CELL_CLOSED',
  ],
  ['opening again until now', () => decideReopen(actFacts({ state: 'SIGNED' }), ACTING, 'x', NOW), 'EXPIRY_IN_PAST'],
  [
    'opening again what is submitted',
    () => decideReopen(actFacts({ state: 'SUBMITTED' }), ACTING, 'x', new Date('2027-01-01')),
    'MOVE_NOT_ALLOWED',
  ],
  ['signing what is not verified', () => decideSign(actFacts({ state: 'SUBMITTED' }), ACTING), 'MOVE_NOT_ALLOWED'],
])('Refused: %s', (_, decide, code) => {
  expect(outcomeOf(decide)).toBe(code);
});
