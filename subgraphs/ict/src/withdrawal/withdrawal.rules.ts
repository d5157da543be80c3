import { WithdrawalMove, WithdrawalState } from './withdrawal.enums.js';

/** What a viewer is to a withdrawal: keeper of the store, asker of its agency, technician of its repair. */
export type Party = 'KEEPER' | 'AGENCY' | 'TECHNICIAN';

interface MoveRule {
  from: readonly WithdrawalState[];
  to: WithdrawalState;
  by: readonly Party[];
}

/** The only table of what may be done to a withdrawal, from where, by whom. */
export const WITHDRAWAL_MOVES: Record<WithdrawalMove, MoveRule> = {
  APPROVE: { from: [WithdrawalState.REQUESTED], to: WithdrawalState.APPROVED, by: ['KEEPER'] },
  REFUSE: { from: [WithdrawalState.REQUESTED], to: WithdrawalState.REFUSED, by: ['KEEPER'] },
  HAND_OUT: { from: [WithdrawalState.APPROVED], to: WithdrawalState.HANDED_OUT, by: ['KEEPER'] },
  SIGN: { from: [WithdrawalState.HANDED_OUT], to: WithdrawalState.SIGNED, by: ['KEEPER', 'AGENCY', 'TECHNICIAN'] },
  CANCEL: {
    from: [WithdrawalState.REQUESTED, WithdrawalState.APPROVED],
    to: WithdrawalState.CANCELLED,
    by: ['KEEPER', 'AGENCY', 'TECHNICIAN'],
  },
};

export type MoveDecision = { to: WithdrawalState } | { lacks: 'STATE' | 'PARTY' };

/** Whether one who is `parties` to a withdrawal in `state` may make the move, and what it then is. */
export function decideMove(state: WithdrawalState, move: WithdrawalMove, parties: readonly Party[]): MoveDecision {
  const rule = WITHDRAWAL_MOVES[move];
  if (!rule.by.some((party) => parties.includes(party))) return { lacks: 'PARTY' };
  if (!rule.from.includes(state)) return { lacks: 'STATE' };
  return { to: rule.to };
}

/** The moves that are open to these parties in this state. */
export function openMoves(state: WithdrawalState, parties: readonly Party[]): WithdrawalMove[] {
  return Object.values(WithdrawalMove).filter((move) => 'to' in decideMove(state, move, parties));
}

export interface AskedLine {
  materialId: string;
  asked: number;
}

/** What the keeper allows of one line; a line not spoken of is allowed as asked. */
export interface LineDecision {
  materialId: string;
  quantity: number;
  reasonTh?: string | null | undefined;
}

export interface ApprovedLine extends AskedLine {
  approved: number;
  cutReasonTh: string | null;
}

export type ApprovalFault =
  | { code: 'NOT_ON_SLIP'; materialId: string }
  | { code: 'MORE_THAN_ASKED' | 'CUT_REASON_MISSING'; materialId: string; asked: number; quantity: number }
  | { code: 'NOTHING_APPROVED' };

/** The lines as the keeper allows them, or what is wrong with the decision: a cut needs its reason, and something must remain. */
export function decideLines(
  lines: readonly AskedLine[],
  decisions: readonly LineDecision[],
): { lines: ApprovedLine[] } | { fault: ApprovalFault } {
  const stray = decisions.find(({ materialId }) => !lines.some((line) => line.materialId === materialId));
  if (stray) return { fault: { code: 'NOT_ON_SLIP', materialId: stray.materialId } };
  const approved: ApprovedLine[] = [];
  for (const line of lines) {
    const decision = decisions.find(({ materialId }) => materialId === line.materialId);
    const quantity = decision?.quantity ?? line.asked;
    const reason = decision?.reasonTh?.trim() || null;
    const facts = { materialId: line.materialId, asked: line.asked, quantity };
    if (quantity > line.asked) return { fault: { code: 'MORE_THAN_ASKED', ...facts } };
    if (quantity < line.asked && reason === null) return { fault: { code: 'CUT_REASON_MISSING', ...facts } };
    approved.push({ ...line, approved: quantity, cutReasonTh: quantity < line.asked ? reason : null });
  }
  if (approved.every((line) => line.approved === 0)) return { fault: { code: 'NOTHING_APPROVED' } };
  return { lines: approved };
}
