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
/** Who writes on tickets: the asking agency and the officers; as whom on which ticket is decided by `acting.rules.ts`. */
const TICKET_WRITERS: readonly Role[] = [Role.REQUESTER, Role.TECHNICIAN];
/** Who sees what lies in the store. */
const MATERIAL_ROLES: readonly Role[] = [Role.REQUESTER, Role.TECHNICIAN, Role.STOCK, Role.SUPPLY, Role.EXECUTIVE, Role.ADMIN];
/** Who sees the ledgers, with the agencies that drew. */
export const LEDGER_ROLES: readonly Role[] = [Role.TECHNICIAN, Role.STOCK, Role.SUPPLY, Role.EXECUTIVE, Role.ADMIN];
/** Who sees requests for parts; supply officers only those that they answer. */
export const PART_ROLES: readonly Role[] = [Role.TECHNICIAN, Role.STOCK, Role.SUPPLY, Role.EXECUTIVE, Role.ADMIN];
/** Roles whose subtrees hold the parts that they see. */
export const PART_LIST_ROLES: readonly Role[] = [Role.TECHNICIAN, Role.STOCK, Role.EXECUTIVE, Role.ADMIN];
/** Who sees what agencies used, each within their subtrees. */
export const USE_ROLES: readonly Role[] = [Role.REQUESTER, Role.HEAD, Role.STOCK, Role.EXECUTIVE, Role.ADMIN];

export const ictPermissions: PermissionTable = {
  'Query.repairTurnaround': 'signed-in',
  'Query.repairTrend': 'signed-in',
  'Query.ictSources': 'signed-in',
  'Query.repairMeasures': 'signed-in',
  'Query.repairMeasuresBy': 'signed-in',
  'Query.failingModels': 'signed-in',
  'Query.officerMeasures': [Role.EXECUTIVE, Role.HEAD, Role.TECHNICIAN],
  'Query.serviceStandards': 'signed-in',
  'Query.repairTickets': TICKET_ROLES,
  'Query.repairTicket': TICKET_ROLES,
  'Query.repairQueue': TICKET_ROLES,
  'Query.repairProblems': 'signed-in',
  'Query.serviceOfficers': TICKET_ROLES,
  'Query.replayStandard': 'signed-in',
  'Mutation.openRepair': TICKET_WRITERS,
  'Mutation.moveRepair': TICKET_WRITERS,
  'Mutation.noteRepair': TICKET_WRITERS,
  'Mutation.assignRepairs': [Role.TECHNICIAN],
  'Mutation.answerChecklist': [Role.TECHNICIAN],
  'Mutation.correctRepairEvent': [Role.TECHNICIAN],
  'Mutation.saveServiceOfficer': [Role.ADMIN, Role.TECHNICIAN],
  'District.repairTurnaround': 'signed-in',
  'Agency.repairTurnaround': 'signed-in',
  RepairTicket: TICKET_ROLES,
  'Query.devices': TICKET_ROLES,
  'Query.device': TICKET_ROLES,
  'Mutation.saveDevice': DEVICE_WRITERS,
  'Query.tracked': TICKET_ROLES,
  'Mutation.issueTrackCodes': LABEL_PRINTERS,
  'Mutation.withdrawTrackCode': LABEL_PRINTERS,
  'Mutation.answerSatisfaction': SURVEYED,
  'Query.materials': MATERIAL_ROLES,
  'Query.material': MATERIAL_ROLES,
  'Query.materialUse': USE_ROLES,
  'Query.withdrawals': TICKET_ROLES,
  'Query.withdrawal': TICKET_ROLES,
  'Query.stockCounts': [Role.STOCK, Role.EXECUTIVE, Role.ADMIN],
  'Query.stockCount': [Role.STOCK, Role.EXECUTIVE, Role.ADMIN],
  'Query.partRequests': PART_ROLES,
  'Query.partRequest': PART_ROLES,
  'Mutation.saveMaterial': [Role.STOCK],
  'Mutation.receiveMaterial': [Role.STOCK],
  'Mutation.requestWithdrawal': [Role.REQUESTER, Role.TECHNICIAN],
  'Mutation.decideWithdrawal': [Role.STOCK],
  'Mutation.handOutWithdrawal': [Role.STOCK],
  'Mutation.signWithdrawal': [Role.STOCK, Role.REQUESTER, Role.TECHNICIAN],
  'Mutation.cancelWithdrawal': [Role.STOCK, Role.REQUESTER, Role.TECHNICIAN],
  'Mutation.returnMaterial': [Role.STOCK],
  'Mutation.startStockCount': [Role.STOCK],
  'Mutation.recordStockCount': [Role.STOCK],
  'Mutation.closeStockCount': [Role.STOCK],
  'Mutation.requestPart': [Role.TECHNICIAN],
  'Mutation.answerPartRequest': [Role.STOCK, Role.SUPPLY, Role.TECHNICIAN],
};
