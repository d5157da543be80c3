import { describe, expect, test } from 'vitest';
import { WithdrawalMove, WithdrawalState } from './withdrawal.enums.js';
import { decideLines, decideMove, openMoves, type Party } from './withdrawal.rules.js';

const STATES = Object.values(WithdrawalState);
const MOVES = Object.values(WithdrawalMove);
const EVERYBODY: Party[] = ['KEEPER', 'AGENCY', 'TECHNICIAN'];

/** Written apart from the table of the rules: state → move → what it leads to. */
const ALLOWED: Partial<Record<`${WithdrawalState} ${WithdrawalMove}`, WithdrawalState>> = {
  'REQUESTED APPROVE': WithdrawalState.APPROVED,
  'REQUESTED REFUSE': WithdrawalState.REFUSED,
  'REQUESTED CANCEL': WithdrawalState.CANCELLED,
  'APPROVED HAND_OUT': WithdrawalState.HANDED_OUT,
  'APPROVED CANCEL': WithdrawalState.CANCELLED,
  'HANDED_OUT SIGN': WithdrawalState.SIGNED,
};

describe('every move from every state', () => {
  test.each(STATES.flatMap((state) => MOVES.map((move) => [state, move] as const)))('%s and %s: as the manual has it', (state, move) => {
    const to = ALLOWED[`${state} ${move}`];
    expect(decideMove(state, move, EVERYBODY)).toEqual(to ? { to } : { lacks: 'STATE' });
  });
});

describe('every move by every party', () => {
  const own: Record<Party, WithdrawalMove[]> = {
    KEEPER: MOVES,
    AGENCY: [WithdrawalMove.SIGN, WithdrawalMove.CANCEL],
    TECHNICIAN: [WithdrawalMove.SIGN, WithdrawalMove.CANCEL],
  };
  test.each(EVERYBODY.flatMap((party) => MOVES.map((move) => [party, move] as const)))('%s and %s', (party, move) => {
    const answers = STATES.map((state) => decideMove(state, move, [party]));
    expect(answers.some((answer) => 'to' in answer)).toBe(own[party].includes(move));
  });

  test('who is no party may do nothing', () => {
    expect(STATES.flatMap((state) => openMoves(state, []))).toEqual([]);
  });

  test('what is open to a keeper follows the state', () => {
    expect(STATES.map((state) => openMoves(state, ['KEEPER']))).toEqual([
      [WithdrawalMove.APPROVE, WithdrawalMove.REFUSE, WithdrawalMove.CANCEL],
      [WithdrawalMove.HAND_OUT, WithdrawalMove.CANCEL],
      [WithdrawalMove.SIGN],
      [],
      [],
      [],
    ]);
  });
});

describe('what is allowed of the lines', () => {
  const lines = [
    { materialId: 'a', asked: 5 },
    { materialId: 'b', asked: 2 },
  ];
  test('is what was asked for when nothing else is said', () => {
    expect(decideLines(lines, [])).toEqual({
      lines: [
        { materialId: 'a', asked: 5, approved: 5, cutReasonTh: null },
        { materialId: 'b', asked: 2, approved: 2, cutReasonTh: null },
      ],
    });
  });

  test('is less where the keeper cuts with a reason, down to nothing of one line', () => {
    const decided = decideLines(lines, [
      { materialId: 'a', quantity: 3, reasonTh: ' ของเหลือน้อย ' },
      { materialId: 'b', quantity: 0, reasonTh: 'หมด' },
    ]);
    expect(decided).toMatchObject({
      lines: [
        { approved: 3, cutReasonTh: 'ของเหลือน้อย' },
        { approved: 0, cutReasonTh: 'หมด' },
      ],
    });
  });

  test.each([
    ['more than was asked for', [{ materialId: 'a', quantity: 6 }], 'MORE_THAN_ASKED'],
    ['a cut without a reason', [{ materialId: 'a', quantity: 4, reasonTh: ' ' }], 'CUT_REASON_MISSING'],
    ['a material that is not on the slip', [{ materialId: 'c', quantity: 1 }], 'NOT_ON_SLIP'],
    [
      'nothing at all',
      [
        { materialId: 'a', quantity: 0, reasonTh: 'หมด' },
        { materialId: 'b', quantity: 0, reasonTh: 'หมด' },
      ],
      'NOTHING_APPROVED',
    ],
  ])('cannot be %s', (_, decisions, code) => {
    expect(decideLines(lines, decisions)).toMatchObject({ fault: { code } });
  });
});
