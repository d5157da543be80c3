import { buildGuardedSchema, type SubgraphSchema } from '@nakhon/kit/schema';
import { budgetItemById } from './budget-item/budget-item.loader.js';
import { BudgetItemResolver } from './budget-item/budget-item.resolver.js';
import { DisbursementResolver } from './disbursement/disbursement.resolver.js';
import { Agency } from './foreign/agency/agency.js';
import { AgencyResolver } from './foreign/agency/agency.resolver.js';
import { District } from './foreign/district/district.js';
import { DistrictResolver } from './foreign/district/district.resolver.js';
import { Project } from './foreign/project/project.js';
import { ProjectResolver } from './foreign/project/project.resolver.js';
import { financePermissions } from './permissions.js';
import { QuarterTargetResolver } from './quarter-target/quarter-target.resolver.js';
import { VoucherResolver } from './voucher/voucher.resolver.js';

/** Entities of hr and plans that finance adds to. */
export const FINANCE_FOREIGN = ['District', 'Agency', 'Project'] as const;

export function buildFinanceSchema(): Promise<SubgraphSchema> {
  return buildGuardedSchema({
    resolvers: [
      DisbursementResolver,
      QuarterTargetResolver,
      BudgetItemResolver,
      VoucherResolver,
      DistrictResolver,
      AgencyResolver,
      ProjectResolver,
    ],
    orphanedTypes: [District, Agency, Project],
    references: {
      District: (reference) => reference,
      Agency: (reference) => reference,
      Project: (reference) => reference,
      BudgetItem: ({ id }: { id: string }, context) => budgetItemById(context).load(id),
    },
    foreign: FINANCE_FOREIGN,
    permissions: financePermissions,
  });
}
