import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';

/** Sources of items, changes, allotments and vouchers of a fiscal year (พ.ศ.), sorted. Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export async function financeSources(em: EntityManager, fiscalYear: number): Promise<string[]> {
  assertFiscalYear(fiscalYear);
  const rows: { source: string }[] = await em.execute(
    `with item as (select id, source from budget_item where fiscal_year = ?)
     select source from item union select c.source from budget_change c join item on item.id = c.item_id
     union select a.source from allotment a join item on item.id = a.item_id
     union select s.source from voucher v join item on item.id = v.item_id join voucher_state s on s.voucher_id = v.id order by source`,
    [fiscalYear],
  );
  return rows.map((row) => row.source);
}
