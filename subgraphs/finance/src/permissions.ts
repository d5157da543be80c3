import type { PermissionTable } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { ROW_READERS } from './budget-item/budget-item.readers.js';

/** Who may resolve what; rows are cut to the viewer's subtrees where they are read. */
export const financePermissions: PermissionTable = {
  'Query.disbursement': 'signed-in',
  'Query.disbursementTrend': 'signed-in',
  'Query.disbursementTargets': 'signed-in',
  'Query.financeSources': 'signed-in',
  'Query.budgetItems': ROW_READERS,
  'Query.budgetItem': ROW_READERS,
  'Mutation.submitVoucher': [Role.FINANCE],
  'Mutation.approveVoucher': [Role.HEAD],
  'Mutation.payVoucher': [Role.FINANCE],
  'Mutation.cancelVoucher': [Role.FINANCE],
  'District.disbursement': 'signed-in',
  'Agency.disbursement': 'signed-in',
  'Project.id': 'signed-in',
  'Project.budgetItemId': 'signed-in',
  'Project.spentBaht': 'signed-in',
  'Project.budgetItem': 'signed-in',
  BudgetItem: ROW_READERS,
};
