import type { PermissionTable } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';

/** Who sees single tickets, each within the subtrees of the roles held; summaries are for everyone who is signed in. */
export const TICKET_ROLES: readonly Role[] = [Role.EXECUTIVE, Role.HEAD, Role.REQUESTER, Role.TECHNICIAN, Role.STOCK, Role.ADMIN];

export const ictPermissions: PermissionTable = {
  'Query.repairTurnaround': 'signed-in',
  'Query.repairTrend': 'signed-in',
  'Query.ictSources': 'signed-in',
  'Query.serviceStandards': 'signed-in',
  'Query.repairTickets': TICKET_ROLES,
  'Query.repairTicket': TICKET_ROLES,
  'District.repairTurnaround': 'signed-in',
  'Agency.repairTurnaround': 'signed-in',
  RepairTicket: TICKET_ROLES,
};
