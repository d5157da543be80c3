import { expect, test } from 'vitest';
import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { MoveNeed } from './move.enums.js';
import { lackOf, mayFollow, movesOf, needsOfMove, type MoveFacts } from './move.rules.js';

/**
 * The moves of [001] 1.1 as a drawing: a row is the state, a column where it goes. W officers of the section, B also the asking agency,
 * . nobody. WAITING_AGENCY here began in DIAGNOSING.
 */
const STATES = Object.values(RepairEventName).slice(0, 13);
const DRAWING = `
                 REC TRI DIA MEN WPA WAG QUA REA NOT HAN CLO CAN BEY
  RECEIVED        .   W   .   .   .   .   .   .   .   .   W   B   .
  TRIAGED         .   .   W   .   .   W   .   .   .   .   W   B   .
  DIAGNOSING      .   .   .   W   W   W   .   .   .   .   .   W   W
  MENDING         .   .   W   .   W   W   W   .   .   .   .   W   W
  WAITING_PART    .   .   W   W   .   W   .   .   .   .   .   W   W
  WAITING_AGENCY  .   .   B   .   .   .   .   .   .   .   .   W   .
  QUALITY_CHECK   .   .   .   W   .   .   .   W   .   .   .   .   .
  READY           .   .   .   W   .   .   .   .   W   .   .   .   .
  NOTIFIED        .   .   .   W   .   .   .   .   .   W   .   .   .
  HANDED_OVER     .   .   .   .   .   .   .   .   .   .   W   .   .
  CLOSED          .   .   .   .   .   .   .   .   .   .   .   .   .
  CANCELLED       .   .   .   .   .   .   .   .   .   .   .   .   .
  BEYOND_REPAIR   .   .   .   .   .   .   .   .   .   .   .   .   .`;
const CELLS = new Map(
  DRAWING.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .map(([state, ...cells]) => [state, cells]),
);

const factsOf = (state: RepairEventName, given: Partial<MoveFacts> = {}): MoveFacts => ({
  kind: RepairKind.HARDWARE,
  state,
  waitedFrom: state === RepairEventName.WAITING_AGENCY ? RepairEventName.DIAGNOSING : null,
  hasPlace: false,
  hasCause: false,
  hasRemedy: false,
  isLadderAnswered: false,
  ...given,
});

// The states exist three ways: in the enum, as rows and as columns.
test('the drawing has a row for every state and a column for every row', () => {
  expect([...CELLS.keys()]).toEqual(STATES);
  expect([...CELLS.values()].every((cells) => cells.length === STATES.length)).toBe(true);
});

const PAIRS = STATES.flatMap((from) => STATES.map((to, column) => [from, to, CELLS.get(from)![column]!] as const));

test.each(PAIRS)('from %s to %s: %s', (from, to, who) => {
  const facts = factsOf(from);
  expect({ WORKER: needsOfMove(facts, to, 'WORKER') !== null, REQUESTER: needsOfMove(facts, to, 'REQUESTER') !== null }).toEqual({
    WORKER: who !== '.',
    REQUESTER: who === 'B',
  });
  expect(movesOf(facts, 'WORKER').some((move) => move.to === to)).toBe(who !== '.');
  expect(mayFollow(from, to, facts.waitedFrom)).toBe(who !== '.');
});

test.each(['ASSIGNED', 'CHECKED', 'NOTED', 'CORRECTED'] as const)('%s is no state to move to', (name) => {
  expect(STATES.map((from) => needsOfMove(factsOf(from), RepairEventName[name], 'WORKER'))).toEqual(STATES.map(() => null));
});

const { PLACE, REASON, CAUSE, REMEDY, CHECKLIST, RECEIVED_BY, NOTE } = MoveNeed;
const { HARDWARE, SOFTWARE } = RepairKind;
test.each<[keyof typeof RepairEventName, keyof typeof RepairEventName, Partial<MoveFacts>, MoveNeed[]]>([
  ['RECEIVED', 'TRIAGED', {}, [PLACE]],
  ['RECEIVED', 'TRIAGED', { hasPlace: true }, []],
  ['RECEIVED', 'CLOSED', {}, [REMEDY]],
  ['RECEIVED', 'CANCELLED', {}, [REASON]],
  ['TRIAGED', 'WAITING_AGENCY', {}, [REASON]],
  ['DIAGNOSING', 'MENDING', {}, [CAUSE]],
  ['DIAGNOSING', 'WAITING_PART', { hasCause: true }, []],
  ['DIAGNOSING', 'BEYOND_REPAIR', {}, [CAUSE, REASON]],
  ['MENDING', 'QUALITY_CHECK', { kind: HARDWARE }, [REMEDY]],
  ['MENDING', 'QUALITY_CHECK', { kind: SOFTWARE }, [REMEDY, CHECKLIST]],
  ['MENDING', 'QUALITY_CHECK', { kind: SOFTWARE, isLadderAnswered: true, hasRemedy: true }, []],
  ['QUALITY_CHECK', 'MENDING', {}, [REASON]],
  ['QUALITY_CHECK', 'READY', {}, []],
  ['NOTIFIED', 'HANDED_OVER', {}, [RECEIVED_BY]],
  ['WAITING_AGENCY', 'DIAGNOSING', {}, []],
])('an officer who takes it from %s to %s (%j) brings %j', (from, to, given, needs) => {
  expect(needsOfMove(factsOf(RepairEventName[from], given), RepairEventName[to], 'WORKER')).toEqual(needs);
});

test('the agency that is waited for answers with words', () => {
  expect(movesOf(factsOf(RepairEventName.WAITING_AGENCY), 'REQUESTER')).toEqual([{ to: 'DIAGNOSING', needs: [NOTE] }]);
});

test.each(['TRIAGED', 'DIAGNOSING', 'MENDING', 'WAITING_PART'] as const)(
  'a wait for the agency that began in %s ends there alone',
  (name) => {
    const origin = RepairEventName[name];
    const moves = movesOf(factsOf(RepairEventName.WAITING_AGENCY, { waitedFrom: origin }), 'WORKER');
    expect(moves.map(({ to }) => to)).toEqual([origin, 'CANCELLED']);
  },
);

test.each([
  [[REASON], { reasonTh: 'x' }, null],
  [[REASON], { reasonTh: null }, REASON],
  [[CAUSE, REASON], { reasonTh: 'x' }, CAUSE],
  [[CHECKLIST], { reasonTh: 'x', remedyTh: 'x' }, CHECKLIST],
  [[], {}, null],
])('of %j a request with %j lacks %s', (needs, given, lack) => {
  expect(lackOf(needs, given)).toBe(lack);
});
