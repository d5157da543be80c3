import 'reflect-metadata';
import { AgencyRef, loadAgencyRefs } from '@nakhon/kit/agency-ref';
import { AuditRow } from '@nakhon/kit/audit';
import type { SubgraphDefinition } from '@nakhon/kit/subgraph';
import { Allotment } from './allotment/allotment.js';
import { BudgetChange } from './budget-change/budget-change.js';
import { BudgetItem } from './budget-item/budget-item.js';
import { ItemBalance } from './budget-item/item-balance.js';
import { IdempotencyKey } from './idempotency/idempotency-key.js';
import { loadQuarterTargets, QuarterTarget } from './quarter-target/quarter-target.js';
import { buildFinanceSchema } from './schema.js';
import { VoucherStateChange } from './voucher/voucher-state-change.js';
import { Voucher } from './voucher/voucher.js';

/** Budget items, allotments, vouchers and the disbursement figures. */
export const financeDefinition: SubgraphDefinition = {
  name: 'finance',
  entities: [
    AgencyRef,
    AuditRow,
    BudgetItem,
    ItemBalance,
    BudgetChange,
    Allotment,
    Voucher,
    VoucherStateChange,
    QuarterTarget,
    IdempotencyKey,
  ],
  buildSchema: buildFinanceSchema,
  async loadReference(em) {
    await loadAgencyRefs(em);
    await loadQuarterTargets(em);
  },
};
