import type { EntityManager } from '@mikro-orm/postgresql';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { storedLogs } from '../repair-ticket/repair-ticket.bulk-sql.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import type { TicketWithLog } from './said-event.js';

/** A ticket that nobody else writes until the transaction ends, with its log. */
export interface LockedTicket extends TicketWithLog {
  agencyPath: string;
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
