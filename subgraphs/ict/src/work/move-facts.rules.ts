import { effectiveLog, stepsOf, type EffectiveEvent } from '../repair-ticket/effective-log.rules.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import type { RepairTicket } from '../repair-ticket/repair-ticket.js';
import type { TicketEvent } from '../repair-ticket/ticket-event.js';
import { ladderOf } from './ladder.rules.js';
import type { MoveFacts } from './move.rules.js';

/** What the table of moves has to know, from the ticket and its effective log. */
export function moveFactsOf(ticket: RepairTicket, log: readonly TicketEvent[]): MoveFacts {
  const events = effectiveLog(log);
  return {
    kind: ticket.kind,
    state: ticket.state,
    waitedFrom: waitedFrom(stepsOf(events)),
    hasPlace: ticket.place !== null,
    hasCause: ticket.causeTh !== null,
    hasRemedy: ticket.remedyTh !== null,
    isLadderAnswered: ladderOf(events).next === null,
  };
}

/** The state before the wait for the agency in which the ticket is; null when it does not wait. */
function waitedFrom(steps: readonly EffectiveEvent[]): RepairEventName | null {
  if (steps.at(-1)?.name !== RepairEventName.WAITING_AGENCY) return null;
  return steps.findLast(({ name }) => name !== RepairEventName.WAITING_AGENCY)?.name ?? null;
}
