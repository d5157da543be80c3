import type { PermissionTable } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';

/** Who may open single procurements, each within their subtrees. */
export const ROW_ROLES = [Role.EXECUTIVE, Role.HEAD, Role.SUPPLY, Role.FINANCE, Role.PLANNER, Role.EVALUATOR, Role.ADMIN] as const;

export const permissions: PermissionTable = {
  'Query.procurementSummary': 'signed-in',
  'Query.procurementTrend': 'signed-in',
  'Query.procurementSources': 'signed-in',
  'Query.procurements': ROW_ROLES,
  'Query.procurement': ROW_ROLES,
  'District.procurementSummary': 'signed-in',
  'Agency.procurementSummary': 'signed-in',
  Procurement: ROW_ROLES,
};
