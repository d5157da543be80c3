import { describe, expect, test } from 'vitest';
import * as rules from './progress.rules.js';
import type { MonthFacts, ProgressAct } from './progress.rules.js';
import { ProgressState } from './progress-state.js';

const NOW = new Date('2026-11-05T03:00:00Z');
const FACTS: MonthFacts = {
  fiscalYear: 2570,
  month: 1,
  startsOn: '2026-10-01',
  activities: [{ number: 1, nameTh: 'ก', weight: '100', plannedFrom: '2026-10-01', plannedTo: '2026-12-31' }],
  period: { opensOn: '2026-11-01', dueOn: '2026-11-10', closesOn: '2026-11-30' },
  newest: null,
  percentBefore: null,
  enteredBy: ['planner'],
};
const CONTENT = {
  plannedPercent: '33.70',
  actualPercent: '40.00',
  status: 'ON_PLAN',
  doneTh: 'ทำแล้ว',
  problemsTh: null,
  nextTh: null,
  spentProposedSatang: null,
  spentSatang: null,
} as const;

function standing(state: Exclude<ProgressState, 'EMPTY'>, given: object = {}): MonthFacts {
  return { ...FACTS, newest: { ...CONTENT, version: 3, state, returnDueOn: null, ...given } };
}

const ACTS: Record<ProgressAct, (facts: MonthFacts, seen: number) => { state: string; version: number }> = {
  SAVE: (facts, seen) => rules.decideSave(facts, seen, { actualPercent: '40' }, NOW),
  SUBMIT: (facts, seen) => rules.decideSubmit(facts, seen, NOW),
  WITHDRAW: (facts, seen) => rules.decideWithdraw(facts, seen, NOW),
  VERIFY: (facts, seen) => rules.decideVerify(facts, seen, 'verifier'),
  RETURN: (facts, seen) => rules.decideReturn(facts, seen, 'แก้ไข', '2026-11-20', NOW),
};
const acts = Object.keys(ACTS) as ProgressAct[];
const pairs = acts.flatMap((act) => Object.values(ProgressState).map((state) => [act, state] as const));

describe('The moves', () => {
  test.each(pairs)('%s of a month that is %s goes exactly as the table says', (act, state) => {
    const facts = state === 'EMPTY' ? FACTS : standing(state);
    const attempt = () => ACTS[act](facts, facts.newest?.version ?? 0);
    const { from, to } = rules.PROGRESS_MOVES[act];
    if (from.includes(state)) expect(attempt()).toMatchObject({ state: to, version: (facts.newest?.version ?? 0) + 1 });
    else expect(attempt).toThrow(expect.objectContaining({ code: 'PROGRESS_MOVE_NOT_ALLOWED' }));
  });

  test.each(acts)('%s upon an older version is refused with the newest', (act) => {
    expect(() => ACTS[act](standing('DRAFT'), 2)).toThrow(
      expect.objectContaining({ code: 'STALE_VERSION', facts: { seenVersion: 2, version: 3 } }),
    );
  });
});

describe('An entry', () => {
  test('is read with its plan by the month’s end, its status and spending', () => {
    const entered = { actualPercent: '๒๐.๕', doneTh: ' ทำแล้ว ', problemsTh: '', spentProposedSatang: 100n, spentSatang: 90n };
    expect(rules.decideSave(FACTS, 0, entered, NOW)).toEqual({
      version: 1,
      state: 'DRAFT',
      plannedPercent: '33.70',
      actualPercent: '20.50',
      status: 'LATE',
      doneTh: 'ทำแล้ว',
      problemsTh: null,
      nextTh: null,
      spentProposedSatang: 100n,
      spentSatang: 90n,
      returnReasonTh: null,
      returnDueOn: null,
    });
  });

  test('may say that the project is stopped', () => {
    expect(rules.decideSave(FACTS, 0, { actualPercent: '40', status: 'STOPPED' }, NOW).status).toBe('STOPPED');
  });

  test.each([
    [{ actualPercent: '101' }, 'PERCENT_OUT_OF_RANGE'],
    [{ actualPercent: '-1' }, 'PERCENT_OUT_OF_RANGE'],
    [{ actualPercent: '1.234' }, 'PERCENT_OUT_OF_RANGE'],
    [{ actualPercent: '' }, 'PERCENT_OUT_OF_RANGE'],
    [{ actualPercent: '40', status: 'DONE' as const }, 'STATUS_CONTRADICTS'],
    [{ actualPercent: '20', status: 'ON_PLAN' as const }, 'STATUS_CONTRADICTS'],
    [{ actualPercent: '100', status: 'STOPPED' as const }, 'STATUS_CONTRADICTS'],
    [{ actualPercent: '40', spentSatang: -1n }, 'SPENDING_NEGATIVE'],
    [{ actualPercent: '40', spentProposedSatang: -1n }, 'SPENDING_NEGATIVE'],
  ])('of %o is refused with %s', (entered, code) => {
    expect(() => rules.decideSave(FACTS, 0, entered, NOW)).toThrow(expect.objectContaining({ code }));
  });

  test('for a month before the project is refused', () => {
    expect(() => rules.decideSave({ ...FACTS, startsOn: '2026-11-01' }, 0, { actualPercent: '0' }, NOW)).toThrow(
      expect.objectContaining({ code: 'MONTH_BEFORE_PROJECT' }),
    );
  });
});

test.each<[string, MonthFacts, string, string | null]>([
  ['before it opens', FACTS, '2026-10-31T16:59:59.999Z', 'NOT_YET_OPEN'],
  ['on its first day', FACTS, '2026-10-31T17:00:00Z', null],
  ['after it is due', FACTS, '2026-11-20T03:00:00Z', null],
  ['on its last day', FACTS, '2026-11-30T16:59:59.999Z', null],
  ['after its last day', FACTS, '2026-11-30T17:00:00Z', 'CLOSED'],
  ['without a calendar', { ...FACTS, period: null }, '2026-11-20T03:00:00Z', 'NO_PERIOD'],
  ['after its last day when returned until later', standing('RETURNED', { returnDueOn: '2026-12-05' }), '2026-12-05T16:59:59Z', null],
  ['after its last day while it is being corrected', standing('DRAFT', { returnDueOn: '2026-12-05' }), '2026-12-05T16:59:59Z', null],
  ['after the day set for the correction', standing('RETURNED', { returnDueOn: '2026-12-05' }), '2026-12-05T17:00:00Z', 'CLOSED'],
])('A month %s is closed because: %4$s', (_, facts, now, because) => {
  expect(rules.closedBecause(facts, new Date(now))).toBe(because);
});

describe('Handing in', () => {
  test.each<[string, MonthFacts, string]>([
    ['without what was done', standing('DRAFT', { doneTh: null }), 'DONE_MISSING'],
    ['late without the problems', standing('DRAFT', { status: 'LATE' }), 'PROBLEMS_MISSING'],
    ['stopped without the problems', standing('DRAFT', { status: 'STOPPED' }), 'PROBLEMS_MISSING'],
    ['less than the month before without the problems', { ...standing('DRAFT'), percentBefore: '41' }, 'PROBLEMS_MISSING'],
    [
      'after closing',
      { ...standing('DRAFT'), period: { opensOn: '2026-11-01', dueOn: '2026-11-02', closesOn: '2026-11-04' } },
      'MONTH_CLOSED',
    ],
  ])('%s is refused', (_, facts, code) => {
    expect(() => rules.decideSubmit(facts, 3, NOW)).toThrow(expect.objectContaining({ code }));
  });

  test('nothing done yet on plan needs no words, and what fell with its problems goes', () => {
    const idle = standing('DRAFT', { actualPercent: '0.00', status: 'NOT_STARTED', doneTh: null });
    expect(rules.decideSubmit(idle, 3, NOW).state).toBe('SUBMITTED');
    expect(rules.decideSubmit({ ...standing('DRAFT', { problemsTh: 'ฝนตก' }), percentBefore: '50' }, 3, NOW).state).toBe('SUBMITTED');
  });
});

test('Nobody verifies what they entered, nor does one without an account', () => {
  for (const account of ['planner', null]) {
    expect(() => rules.decideVerify(standing('SUBMITTED'), 3, account)).toThrow(expect.objectContaining({ code: 'OWN_VERIFICATION' }));
  }
});

test.each([
  ['', '2026-11-20', 'REASON_MISSING'],
  ['แก้ไข', '2026-11-04', 'DUE_IN_PAST'],
])('A return with reason %j by %s is refused with %s', (reason, dueOn, code) => {
  expect(() => rules.decideReturn(standing('SUBMITTED'), 3, reason, dueOn, NOW)).toThrow(expect.objectContaining({ code }));
});
