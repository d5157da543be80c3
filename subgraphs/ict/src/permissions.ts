import type { PermissionTable } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';

/** Who sees single tickets, each within the subtrees of the roles held; summaries are for everyone who is signed in. */
export const TICKET_ROLES: readonly Role[] = [Role.EXECUTIVE, Role.HEAD, Role.REQUESTER, Role.TECHNICIAN, Role.STOCK, Role.ADMIN];

/** Who registers devices, each within the subtrees of these roles. */
export const DEVICE_WRITERS: readonly Role[] = [Role.REQUESTER, Role.TECHNICIAN, Role.ADMIN];
/** Who has codes issued and prints labels. */
export const LABEL_PRINTERS: readonly Role[] = [Role.REQUESTER, Role.TECHNICIAN, Role.ADMIN];
/** Who answers for the asking agency. */
export const SURVEYED: readonly Role[] = [Role.REQUESTER, Role.HEAD];

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
  'Query.devices': TICKET_ROLES,
  'Query.device': TICKET_ROLES,
  'Mutation.saveDevice': DEVICE_WRITERS,
  'Mutation.issueTrackCodes': LABEL_PRINTERS,
  'Mutation.withdrawTrackCode': LABEL_PRINTERS,
  'Mutation.answerSatisfaction': SURVEYED,
};
