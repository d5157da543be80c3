import type { Voucher } from './voucher.js';
import type { VoucherKind } from './voucher-kind.js';
import type { VoucherState } from './voucher-state.js';

/** A row of `select voucher.*`. */
export interface VoucherRow extends Record<string, unknown> {
  id: string;
  number: string;
  item_id: string;
  kind: VoucherKind;
  description_th: string;
  amount_satang: string;
  state: VoucherState;
  paid_at: string | Date | null;
  source: string;
  created_at: string | Date;
}

export function voucherOfRow(row: VoucherRow): Voucher {
  return {
    id: row.id,
    number: row.number,
    itemId: row.item_id,
    kind: row.kind,
    descriptionTh: row.description_th,
    amountSatang: BigInt(row.amount_satang),
    state: row.state,
    paidAt: row.paid_at === null ? null : new Date(row.paid_at),
    source: row.source,
    createdAt: new Date(row.created_at),
  };
}
