import { endOfLocalDay, startOfLocalDay } from '@nakhon/core/bangkok-time';
import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import type { Satang } from '@nakhon/core/money';
import type { SubgraphContext } from '@nakhon/kit/context';
import { rowsCondition } from '@nakhon/kit/figure-scope';
import { defineLoader } from '@nakhon/kit/loader';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { ROW_READERS } from '../../budget-item/budget-item.readers.js';

/** Those who read budget items, and those who check and keep projects. */
const SPENDING_READERS = [...ROW_READERS, Role.VERIFIER, Role.PLANADMIN];

const NO_ID = '00000000-0000-0000-0000-000000000000';

interface SpendingKey {
  /** Id of an item, or `year/code`. */
  item: string;
  fiscalYear: number;
  /** End of the month, itself outside. */
  until: Date;
}

const keyText = ({ item, fiscalYear, until }: SpendingKey) => `${item}|${fiscalYear}|${until.toISOString()}`;

const spending = defineLoader<SpendingKey, Satang>(keyText, async (keys, { em, viewer }) => {
  const seen = rowsCondition('item.agency_code', null, subtreesOf(viewer, SPENDING_READERS));
  const rows: { n: number; satang: string | null }[] = await em.execute(
    `select asked.n::int as n, sum(voucher.amount_satang) as satang
     from unnest(?::uuid[], ?::text[], ?::int[], ?::timestamptz[]) with ordinality as asked (id, code, fiscal_year, until, n)
     join lateral (
       select id, agency_code from budget_item each where each.id = asked.id and each.fiscal_year = asked.fiscal_year
       union all select id, agency_code from budget_item each where each.fiscal_year = asked.fiscal_year and each.code = asked.code) item on true
     join voucher on voucher.item_id = item.id and voucher.paid_at < asked.until where ${seen.sql} group by asked.n`,
    [
      textArray(keys.map(({ item }) => (isUuid(item) ? item : NO_ID))),
      textArray(keys.map(({ item, fiscalYear }) => (item.startsWith(`${fiscalYear}/`) ? item.slice(`${fiscalYear}/`.length) : ''))),
      `{${keys.map((key) => key.fiscalYear).join(',')}}`,
      textArray(keys.map((key) => key.until.toISOString())),
      ...seen.parameters,
    ],
  );
  return new Map(rows.flatMap(({ n, satang }) => (satang === null ? [] : [[keyText(keys[n - 1]!), BigInt(satang)] as const])));
});

/**
 * Satang of the vouchers paid from a budget item by the end of a month; null when there are none, the month has not begun, the
 * item is of another year, or the viewer may not read it. Refuses years and months out of range.
 */
export async function spentByMonth(context: SubgraphContext, item: string, fiscalYear: number, month: number): Promise<Satang | null> {
  const { start, end } = fiscalMonthRange(fiscalYear, month);
  if (startOfLocalDay(start) > context.now) return null;
  return spending(context).load({ item: item.trim(), fiscalYear, until: endOfLocalDay(end) });
}
