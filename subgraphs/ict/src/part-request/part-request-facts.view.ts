import type { EntityManager } from '@mikro-orm/postgresql';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import type { Viewer } from '@nakhon/kit/viewer';
import { buysParts } from '../material/store.rules.js';
import type { PartRequestState } from './part-request.enums.js';
import { partRequestNotFound } from './part-request.refusals.js';
import type { PartParty } from './part-request.rules.js';

/** What the rules must know of a part request. */
export interface PartRequestFacts {
  number: string;
  state: PartRequestState;
  version: number;
  events: number;
  parties: PartParty[];
}

interface FactsRow {
  number: string;
  state: PartRequestState;
  version: number;
  events: number;
  path: string;
  section: string | null;
  officer_section: string | null;
}

const FACTS = `select request.number, request.state, request.version, path, ticket.section,
    (select count(*)::int from part_request_event where request_id = request.id) as events,
    (select section from service_officer where username = ? and active) as officer_section
  from part_request request join repair_ticket ticket on ticket.id = ticket_id join agency_ref on agency_ref.code = ticket.agency_code
  where request.id = ?`;

/** Locks a part request until the transaction ends and gives it as it is under the lock. Refuses PART_REQUEST_NOT_FOUND. */
export async function lockedPartRequest(em: EntityManager, viewer: Viewer, id: string): Promise<PartRequestFacts> {
  if (!isUuid(id)) throw partRequestNotFound(id);
  await em.execute('select 1 from part_request where id = ? for no key update', [id]);
  // A statement of its own: it sees what was committed while the lock was waited for.
  const [row]: FactsRow[] = await em.execute(FACTS, [viewer.username ?? null, id]);
  if (!row || !isSeen(viewer, row.path)) throw partRequestNotFound(id);
  const { number, state, version, events } = row;
  return { number, state, version, events, parties: partiesOf(viewer, row) };
}

function isSeen(viewer: Viewer, path: string): boolean {
  return buysParts(viewer) || subtreesOf(viewer, [Role.TECHNICIAN]).some((subtree) => path.startsWith(subtree));
}

/** Who the viewer is to the part request of a repair. `officer_section`: the section in which the roster has the viewer. */
export function partiesOf(viewer: Viewer, ticket: { path: string; section: string | null; officer_section: string | null }): PartParty[] {
  const parties: PartParty[] = [];
  if (buysParts(viewer)) parties.push('PURCHASING');
  const covered = subtreesOf(viewer, [Role.TECHNICIAN]).some((subtree) => ticket.path.startsWith(subtree));
  if (covered && ticket.officer_section !== null && ticket.officer_section === ticket.section) parties.push('TECHNICIAN');
  return parties;
}
