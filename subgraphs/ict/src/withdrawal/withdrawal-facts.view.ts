import type { EntityManager } from '@mikro-orm/postgresql';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import type { Viewer } from '@nakhon/kit/viewer';
import { keepsStore } from '../material/store.rules.js';
import { TICKET_ROLES } from '../permissions.js';
import type { WithdrawalState } from './withdrawal.enums.js';
import { withdrawalNotFound } from './withdrawal.refusals.js';
import type { AskedLine, Party } from './withdrawal.rules.js';

/** What the rules must know of a withdrawal. */
export interface WithdrawalFacts {
  id: string;
  number: string;
  state: WithdrawalState;
  version: number;
  agencyCode: string;
  agencyPath: string;
  ticketId: string | null;
  /** Account that asked. */
  askedBy: string | null;
  events: number;
  lines: (AskedLine & { approved: number | null; returned: number })[];
}

/** Who the viewer is to a withdrawal of the agency at `agencyPath`. */
export function partiesOf(viewer: Viewer, { agencyPath, ticketId }: { agencyPath: string; ticketId: string | null }): Party[] {
  const holds = (role: Role) => subtreesOf(viewer, [role]).some((subtree) => agencyPath.startsWith(subtree));
  const parties: Party[] = [];
  if (keepsStore(viewer)) parties.push('KEEPER');
  if (holds(Role.REQUESTER)) parties.push('AGENCY');
  if (ticketId !== null && holds(Role.TECHNICIAN)) parties.push('TECHNICIAN');
  return parties;
}

interface WithdrawalRow {
  number: string;
  state: WithdrawalState;
  version: number;
  agency_code: string;
  path: string;
  ticket_id: string | null;
  asked_by: string | null;
  events: number;
}

const FACTS = `select number, state, version, withdrawal.agency_code, path, ticket_id,
    (select account_id from withdrawal_event where withdrawal_id = withdrawal.id and seq = 1) as asked_by,
    (select count(*)::int from withdrawal_event where withdrawal_id = withdrawal.id) as events
  from withdrawal join agency_ref on agency_ref.code = withdrawal.agency_code where withdrawal.id = ?`;

/** Locks a withdrawal until the transaction ends and gives it as it is under the lock; one of another agency is not there. */
export async function lockedWithdrawal(em: EntityManager, viewer: Viewer, id: string): Promise<WithdrawalFacts> {
  if (!isUuid(id)) throw withdrawalNotFound(id);
  await em.execute('select 1 from withdrawal where id = ? for no key update', [id]);
  // A statement of its own: it sees what was committed while the lock was waited for.
  const [row]: WithdrawalRow[] = await em.execute(FACTS, [id]);
  if (!row || !isSeen(viewer, row.path)) throw withdrawalNotFound(id);
  const lines: { material_id: string; asked: number; approved: number | null; returned: number }[] = await em.execute(
    'select material_id, asked, approved, returned from withdrawal_line where withdrawal_id = ? order by line',
    [id],
  );
  return {
    id,
    number: row.number,
    state: row.state,
    version: row.version,
    agencyCode: row.agency_code,
    agencyPath: row.path,
    ticketId: row.ticket_id,
    askedBy: row.asked_by,
    events: row.events,
    lines: lines.map(({ material_id, ...line }) => ({ ...line, materialId: material_id })),
  };
}

function isSeen(viewer: Viewer, path: string): boolean {
  return keepsStore(viewer) || subtreesOf(viewer, TICKET_ROLES).some((subtree) => path.startsWith(subtree));
}
