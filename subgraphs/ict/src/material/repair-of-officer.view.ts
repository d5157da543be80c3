import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { notOfTheSection, repairHasEnded, ticketNotFound } from './stock.refusals.js';

/** A repair that materials or parts are asked for. */
export interface RepairInHand {
  id: string;
  code: string;
  agencyCode: string;
}

interface TicketRow {
  id: string;
  code: string;
  agency_code: string;
  path: string;
  section: string | null;
  ended_at: string | null;
  officer_section: string | null;
}

/**
 * The repair, held against deletion, when the viewer is a technician on the roster of its section and it has not ended. Refuses
 * REPAIR_NOT_FOUND (also outside the viewer's subtrees), NOT_IN_SECTION, REPAIR_HAS_ENDED.
 */
export async function repairInHand(em: EntityManager, { viewer }: SubgraphContext, ticketId: string): Promise<RepairInHand> {
  if (!isUuid(ticketId)) throw ticketNotFound(ticketId);
  const [row]: TicketRow[] = await em.execute(
    `select ticket.id, ticket.code, ticket.agency_code, path, ticket.section, ticket.ended_at,
       (select section from service_officer where username = ? and active) as officer_section
     from repair_ticket ticket join agency_ref on agency_ref.code = ticket.agency_code where ticket.id = ? for key share of ticket`,
    [viewer.username ?? null, ticketId],
  );
  const seen = row && subtreesOf(viewer, [Role.TECHNICIAN]).some((subtree) => row.path.startsWith(subtree));
  if (!row || !seen) throw ticketNotFound(ticketId);
  if (row.officer_section === null || row.officer_section !== row.section) throw notOfTheSection(row.code);
  if (row.ended_at !== null) throw repairHasEnded(row.code);
  return { id: row.id, code: row.code, agencyCode: row.agency_code };
}
