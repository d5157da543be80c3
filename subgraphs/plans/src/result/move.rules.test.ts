import { describe, expect, test } from 'vitest';
import { CELL_ACTS, CELL_MOVES, decideCellMove, statesFor, type CellAct, type MoveFacts, type MoveNeed } from './move.rules.js';
import { ResultState } from './result-state.js';

const STATES = Object.values(ResultState);
const ALL_MET: Omit<MoveFacts, 'state'> = {
  isOpen: true,
  hasValue: true,
  isOdd: false,
  hasExplanation: true,
  evidenceRequired: false,
  hasEvidence: true,
  hasReason: true,
  hasDueDate: true,
  hasExpiry: true,
  enteredBy: ['planner'],
  actingAccount: 'other',
};

/** Written apart from the rules: a row per act, a column per state, `-` where it may not be made. */
const TABLE = `
           EMPTY           NOT_APPLICABLE  DRAFT           SUBMITTED  RETURNED        VERIFIED  SIGNED
SAVE       DRAFT           DRAFT           DRAFT           -          DRAFT           -         -
WAIVE      NOT_APPLICABLE  NOT_APPLICABLE  NOT_APPLICABLE  -          NOT_APPLICABLE  -         -
CLEAR      EMPTY           EMPTY           EMPTY           -          EMPTY           -         -
SUBMIT     -               -               SUBMITTED       -          SUBMITTED       -         -
WITHDRAW   -               -               -               DRAFT      -               -         -
VERIFY     -               -               -               VERIFIED   -               -         -
RETURN     -               RETURNED        -               RETURNED   -               RETURNED  -
SIGN       -               -               -               -          -               SIGNED    -
REOPEN     EMPTY           NOT_APPLICABLE  DRAFT           -          RETURNED        RETURNED  RETURNED
`;
const [columns, ...lines] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const pairs = lines.flatMap(([act, ...leads]) => leads.map((to, index) => [act as CellAct, columns![index] as ResultState, to!] as const));

test('The table below names every pair of act and state', () => {
  expect(pairs).toHaveLength(CELL_ACTS.length * STATES.length);
  expect(new Set(pairs.map(([act, state]) => `${act} ${state}`)).size).toBe(pairs.length);
});

test.each(pairs)('%s of a cell that is %s leads to %s', (act, state, to) => {
  expect(decideCellMove(act, { ...ALL_MET, state })).toEqual(to === '-' ? { lacks: 'STATE' } : { to });
});

describe('What each act needs', () => {
  const broken: Record<MoveNeed, Partial<MoveFacts>> = {
    OPEN: { isOpen: false },
    VALUE: { hasValue: false },
    EXPLANATION_WHEN_ODD: { isOdd: true, hasExplanation: false },
    EVIDENCE_WHEN_REQUIRED: { evidenceRequired: true, hasEvidence: false },
    REASON: { hasReason: false },
    DUE_DATE: { hasDueDate: false },
    EXPIRY: { hasExpiry: false },
    NOT_BY_WHO_ENTERED: { actingAccount: 'planner' },
  };
  const needs: Record<CellAct, MoveNeed[]> = {
    SAVE: ['OPEN', 'VALUE'],
    WAIVE: ['OPEN', 'REASON'],
    CLEAR: ['OPEN'],
    SUBMIT: ['OPEN', 'VALUE', 'EXPLANATION_WHEN_ODD', 'EVIDENCE_WHEN_REQUIRED'],
    WITHDRAW: ['OPEN'],
    VERIFY: ['NOT_BY_WHO_ENTERED'],
    RETURN: ['REASON', 'DUE_DATE'],
    SIGN: [],
    REOPEN: ['REASON', 'EXPIRY'],
  };
  const cases = CELL_ACTS.flatMap((act) =>
    (Object.keys(broken) as MoveNeed[]).map((need) => [act, need, needs[act].includes(need) ? 'is refused' : 'goes through'] as const),
  );

  test.each(cases)('%s without %s %s', (act, need, outcome) => {
    const decision = decideCellMove(act, { ...ALL_MET, ...broken[need], state: statesFor(act)[0]! });
    if (outcome === 'is refused') expect(decision).toEqual({ lacks: need });
    else expect(decision).toHaveProperty('to');
  });

  test('a value that is not odd needs no explanation, and one whose evidence is there no other', () => {
    expect(decideCellMove('SUBMIT', { ...ALL_MET, state: 'DRAFT', hasExplanation: false })).toEqual({ to: 'SUBMITTED' });
    expect(decideCellMove('SUBMIT', { ...ALL_MET, state: 'DRAFT', evidenceRequired: true })).toEqual({ to: 'SUBMITTED' });
  });

  test('a viewer without an account verifies nothing', () => {
    expect(decideCellMove('VERIFY', { ...ALL_MET, state: 'SUBMITTED', actingAccount: null })).toEqual({ lacks: 'NOT_BY_WHO_ENTERED' });
  });
});

test.each([
  ['PLANNER', ['SAVE', 'WAIVE', 'CLEAR', 'SUBMIT', 'WITHDRAW']],
  ['VERIFIER', ['VERIFY', 'RETURN']],
  ['HEAD', ['SIGN']],
  ['PLANADMIN', ['REOPEN']],
])('The acts of a %s are %j', (role, acts) => {
  expect(CELL_ACTS.filter((act) => CELL_MOVES[act].role === role)).toEqual(acts);
});
