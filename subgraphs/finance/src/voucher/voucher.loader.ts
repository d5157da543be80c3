import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import type { Voucher } from './voucher.js';
import { VoucherStateChange } from './voucher-state-change.js';
import { voucherOfRow, type VoucherRow } from './voucher.rows.js';

/** Vouchers by id, read afresh (not from the unit of work: a trigger moves their state). */
export const voucherById = defineLoader<string, Voucher>(
  (id) => id,
  async (ids, { em }) => {
    const rows: VoucherRow[] = await em.execute('select * from voucher where id = any(?::uuid[])', [textArray(ids)]);
    return new Map(rows.map((row) => [row.id, voucherOfRow(row)]));
  },
);

/** The history of vouchers, oldest first. */
export const statesOfVoucher = defineLoader<string, VoucherStateChange[]>(
  (voucherId) => voucherId,
  async (voucherIds, { em }) => {
    const rows = await em.find(
      VoucherStateChange,
      { voucherId: { $in: [...voucherIds] } },
      { orderBy: { seq: 'asc' }, disableIdentityMap: true },
    );
    return Map.groupBy(rows, (row) => row.voucherId);
  },
);
