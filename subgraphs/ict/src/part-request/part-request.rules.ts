import type { LocalDate } from '@nakhon/core/bangkok-time';
import { PartRequestState } from './part-request.enums.js';

/** What a viewer is to a part request: who buys, or a technician of the repair's section. */
export type PartParty = 'PURCHASING' | 'TECHNICIAN';

interface PartRule {
  from: readonly PartRequestState[];
  by: readonly PartParty[];
  needs: readonly ('REASON' | 'EXPECTED_ON')[];
}

const { ASKED, APPROVED, ORDERED, ARRIVED } = PartRequestState;

/** The only table of moves of a part request, by the state that they lead to. Ordering again tells a new date. */
export const PART_MOVES: Record<PartRequestState, PartRule> = {
  ASKED: { from: [], by: [], needs: [] },
  APPROVED: { from: [ASKED], by: ['PURCHASING'], needs: [] },
  REFUSED: { from: [ASKED, APPROVED], by: ['PURCHASING'], needs: ['REASON'] },
  ORDERED: { from: [APPROVED, ORDERED], by: ['PURCHASING'], needs: ['EXPECTED_ON'] },
  ARRIVED: { from: [ORDERED], by: ['PURCHASING'], needs: [] },
  FITTED: { from: [ARRIVED], by: ['TECHNICIAN'], needs: [] },
  CANCELLED: { from: [ASKED, APPROVED, ORDERED], by: ['PURCHASING', 'TECHNICIAN'], needs: ['REASON'] },
};

export interface PartAnswer {
  reason: string | null;
  expectedOn: LocalDate | null;
}

export type PartFault = 'STATE' | 'PARTY' | 'REASON' | 'EXPECTED_ON' | 'EXPECTED_IN_PAST';

/** What stands in the way of a move on the day `today`; null = nothing. */
export function partMoveFault(
  state: PartRequestState,
  to: PartRequestState,
  parties: readonly PartParty[],
  answer: PartAnswer,
  today: LocalDate,
): PartFault | null {
  const rule = PART_MOVES[to];
  if (rule.by.length > 0 && !rule.by.some((party) => parties.includes(party))) return 'PARTY';
  if (!rule.from.includes(state)) return 'STATE';
  if (rule.needs.includes('REASON') && answer.reason === null) return 'REASON';
  if (!rule.needs.includes('EXPECTED_ON')) return null;
  if (answer.expectedOn === null) return 'EXPECTED_ON';
  return answer.expectedOn < today ? 'EXPECTED_IN_PAST' : null;
}

/** States that these parties may move a request to now. */
export function openPartMoves(state: PartRequestState, parties: readonly PartParty[]): PartRequestState[] {
  return Object.values(PartRequestState).filter((to) => {
    const { from, by } = PART_MOVES[to];
    return from.includes(state) && by.some((party) => parties.includes(party));
  });
}
