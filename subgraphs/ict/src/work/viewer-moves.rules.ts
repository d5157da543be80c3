import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import type { MoveFacts } from './move.rules.js';
import { movesOf, type ActorKind, type Move } from './move.rules.js';
import { MoveNeed } from './move.enums.js';

const { ASSIGNED, CHECKED, NOTED, CORRECTED, DIAGNOSING, MENDING, WAITING_AGENCY } = RepairEventName;

/** What decides which acts beside the state are open. */
export interface ActFacts extends MoveFacts {
  hasEnded: boolean;
  hasOfficer: boolean;
  leads: boolean;
}

/** All that the actor may do now: moves first, then what leaves the state as it is. */
export function actsOf(facts: ActFacts, actor: ActorKind): Move[] {
  const acts: Move[] = movesOf(facts, actor);
  if (actor === 'REQUESTER') return facts.state === WAITING_AGENCY ? [...acts, { to: NOTED, needs: [MoveNeed.NOTE] }] : acts;
  if (!facts.hasEnded && (facts.leads || !facts.hasOfficer)) acts.push({ to: ASSIGNED, needs: [] });
  if (!facts.hasEnded) acts.push({ to: NOTED, needs: [] });
  const isAtWork = facts.state === DIAGNOSING || facts.state === MENDING;
  if (facts.kind === RepairKind.SOFTWARE && isAtWork && !facts.isLadderAnswered) acts.push({ to: CHECKED, needs: [] });
  return [...acts, { to: CORRECTED, needs: [MoveNeed.REASON] }];
}
