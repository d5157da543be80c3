import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { decodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '@nakhon/kit/paging';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { VoucherState } from './voucher-state.js';
import type { Voucher } from './voucher.js';
import { voucherOfRow, type VoucherRow } from './voucher.rows.js';

interface VoucherPageKey {
  itemId: string;
  /** One row more than the page, to know whether more follows. */
  limit: number;
  afterId: string;
  state: VoucherState | null;
}

interface VoucherPage {
  vouchers: Voucher[];
  totalCount: number;
}

const LOWEST_FIRST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const pages = defineLoader<VoucherPageKey, VoucherPage>(
  (key) => JSON.stringify(key),
  async (keys, { em }) => {
    const list = (values: readonly unknown[]) => textArray(values.map(String));
    // Ids are uuidv7: their order is the order in time.
    const rows: (VoucherRow & { n: number; total: number })[] = await em.execute(
      `select asked.n, voucher.*, (select count(*)::int from voucher counted where counted.item_id = asked.item_id and asked.state in ('', counted.state)) as total
       from unnest(?::int[], ?::uuid[], ?::int[], ?::uuid[], ?::text[]) as asked(n, item_id, size, after_id, state)
       left join lateral (
         select * from voucher where voucher.item_id = asked.item_id and asked.state in ('', voucher.state) and voucher.id < asked.after_id
         order by voucher.id desc limit asked.size
       ) voucher on true order by asked.n, voucher.id desc`,
      [
        list(keys.map((_, index) => index)),
        list(keys.map((key) => key.itemId)),
        list(keys.map((key) => key.limit)),
        list(keys.map((key) => key.afterId)),
        list(keys.map((key) => key.state ?? '')),
      ],
    );
    const byKey = Map.groupBy(rows, (row) => row.n);
    return new Map(
      [...byKey].map(([n, group]) => [
        JSON.stringify(keys[n]),
        { vouchers: group.filter((row) => row.id !== null).map(voucherOfRow), totalCount: group[0]!.total },
      ]),
    );
  },
);

/** A page of an item's vouchers, newest first; the pages of all items of a request are one SQL statement. */
export async function vouchersOfItem(
  context: SubgraphContext,
  itemId: string,
  page: PageArguments,
  state: VoucherState | null,
): Promise<Connection<Voucher>> {
  const size = pageSize(page.first);
  const cursor = decodeCursor(page.after, 1);
  // A foreign cursor that looks like one finds nothing, as an id below all others does.
  const afterId =
    cursor === null ? LOWEST_FIRST_ID : isUuid(String(cursor[0])) ? String(cursor[0]) : '00000000-0000-0000-0000-000000000000';
  const found = await pages(context).load({ itemId, limit: size + 1, afterId, state });
  return toConnection(found?.vouchers ?? [], size, found?.totalCount ?? 0, (voucher) => [voucher.id]);
}
