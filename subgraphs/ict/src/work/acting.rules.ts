import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import type { Viewer } from '@nakhon/kit/viewer';
import type { ServiceOfficer } from '../officer/service-officer.js';
import type { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import type { ActorKind } from './move.rules.js';

/** As what the viewer acts on a ticket. `NONE`: sees it perhaps, and does nothing. */
export type Standing = ActorKind | 'OTHER_SECTION' | 'NOT_AN_OFFICER' | 'NONE';

/** The ticket as far as it decides who acts on it. */
export interface ActedOn {
  section: ServiceSection | null;
  agencyPath: string;
}

/**
 * As what a viewer acts on a ticket: a technician as an officer at work of its section, otherwise the agency that asked as requester.
 * Both only within the subtrees of their grants. A citizens' report has no section, and so nobody works on it.
 */
export function standingOn(viewer: Viewer, officer: ServiceOfficer | null, ticket: ActedOn): Standing {
  if (ticket.section === null) return 'NONE';
  const covers = (role: Role) => subtreesOf(viewer, [role]).some((path) => ticket.agencyPath.startsWith(path));
  const isTechnician = covers(Role.TECHNICIAN);
  if (isTechnician && officer?.section === ticket.section) return 'WORKER';
  if (covers(Role.REQUESTER)) return 'REQUESTER';
  if (!isTechnician) return 'NONE';
  return officer ? 'OTHER_SECTION' : 'NOT_AN_OFFICER';
}
