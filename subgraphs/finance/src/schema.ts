import { buildGuardedSchema, type SubgraphSchema } from '@nakhon/kit/schema';
import { budgetItemById } from './budget-item/budget-item.loader.js';
import { BudgetItemResolver } from './budget-item/budget-item.resolver.js';
import { DisbursementResolver } from './disbursement/disbursement.resolver.js';
import { Agency } from './foreign/agency/agency.js';
import { AgencyResolver } from './foreign/agency/agency.resolver.js';
import { District } from './foreign/district/district.js';
import { DistrictResolver } from './foreign/district/district.resolver.js';
import { financePermissions } from './permissions.js';
import { QuarterTargetResolver } from './quarter-target/quarter-target.resolver.js';
import { VoucherResolver } from './voucher/voucher.resolver.js';

/** Entities of hr that finance adds to. */
export const FINANCE_FOREIGN = ['District', 'Agency'] as const;

export function buildFinanceSchema(): Promise<SubgraphSchema> {
  return buildGuardedSchema({
    resolvers: [DisbursementResolver, QuarterTargetResolver, BudgetItemResolver, VoucherResolver, DistrictResolver, AgencyResolver],
    orphanedTypes: [District, Agency],
    references: {
      District: (reference) => reference,
      Agency: (reference) => reference,
      BudgetItem: ({ id }: { id: string }, context) => budgetItemById(context).load(id),
    },
    foreign: FINANCE_FOREIGN,
    permissions: financePermissions,
  });
}
