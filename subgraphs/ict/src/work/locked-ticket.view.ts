import type { EntityManager } from '@mikro-orm/postgresql';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { effectiveLog, stepsOf, type EffectiveEvent } from '../repair-ticket/effective-log.rules.js';
import { storedLogs } from '../repair-ticket/repair-ticket.bulk-sql.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import type { TicketEvent } from '../repair-ticket/repair-ticket.rules.js';
import { ladderOf } from './ladder.rules.js';
import type { MoveFacts } from './move.rules.js';

/** A ticket that nobody else writes until the transaction ends, with its log. */
export interface LockedTicket {
  ticket: RepairTicket;
  agencyPath: string;
  log: readonly TicketEvent[];
}

/** Tickets by id, locked in the order of their ids, so that two who lock several wait for each other instead of blocking each other. */
export async function lockedTickets(em: EntityManager, ids: readonly string[]): Promise<Map<string, LockedTicket>> {
  const possible = [...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))];
  if (possible.length === 0) return new Map();
  const rows: { id: string; agency_path: string }[] = await em.execute(
    `select ticket.*, agency.path as agency_path from repair_ticket ticket join agency_ref agency on agency.code = ticket.agency_code
     where ticket.id = any(?::uuid[]) order by ticket.id for update of ticket`,
    [textArray(possible)],
  );
  const logs = await storedLogs(em, possible);
  return new Map(
    rows.map(({ agency_path: agencyPath, ...row }) => [
      row.id,
      { ticket: em.map(RepairTicket, row), agencyPath, log: logs.get(row.id) ?? [] },
    ]),
  );
}

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
export function waitedFrom(steps: readonly EffectiveEvent[]): RepairEventName | null {
  if (steps.at(-1)?.name !== RepairEventName.WAITING_AGENCY) return null;
  return steps.findLast(({ name }) => name !== RepairEventName.WAITING_AGENCY)?.name ?? null;
}
