import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';
import { whileClearing } from '@nakhon/kit/clearing';
import { textArray } from '@nakhon/kit/sql';

/** What a removal took away. */
export interface Removed {
  items: number;
  vouchers: number;
}

/** Ids of items upon which somebody entered or imported something. */
const WITH_HUB_FACTS = `
  select item_id from voucher where id in (select voucher_id from voucher_state where source <> 'generated')
  union select item_id from allotment where source <> 'generated'
  union select item_id from budget_change where source <> 'generated'`;

/**
 * Removes generated budget items with everything on them, in one transaction. An item upon which people entered something stays as it
 * is, with its generated facts: nothing entered is ever lost.
 */
export function clearGenerated(em: EntityManager): Promise<Removed> {
  return em.transactional(async (inner) => {
    const rows: { id: string }[] = await inner.execute(
      `select id from budget_item where source = 'generated' and id not in (${WITH_HUB_FACTS})`,
    );
    return removeItems(inner, rows);
  });
}

/**
 * Removes the items of a fiscal year (พ.ศ.) and source with their generated facts, inside the running transaction. Refuses
 * YEAR_HAS_HUB_FACTS when people entered something upon any of them.
 */
export async function removeYear(em: EntityManager, fiscalYear: number, source: string): Promise<Removed> {
  const rows: { id: string; entered: boolean }[] = await em.execute(
    `select id, id in (${WITH_HUB_FACTS}) as entered from budget_item where fiscal_year = ? and source = ?`,
    [fiscalYear, source],
  );
  const kept = rows.filter((row) => row.entered);
  if (kept.length > 0) throw hasHubFacts(fiscalYear, kept.length);
  return removeItems(em, rows);
}

async function removeItems(em: EntityManager, items: readonly { id: string }[]): Promise<Removed> {
  const ids = textArray(items.map((item) => item.id));
  const removed = async (table: string, condition: string) => {
    const [row]: { n: number }[] = await em.execute(
      `with gone as (delete from ${table} where ${condition} returning 1) select count(*)::int as n from gone`,
      [ids],
    );
    return row?.n ?? 0;
  };
  return whileClearing(em, async () => {
    await removed('voucher_state', 'voucher_id in (select voucher.id from voucher where item_id = any(?::uuid[]))');
    const vouchers = await removed('voucher', 'item_id = any(?::uuid[])');
    await removed('allotment', 'item_id = any(?::uuid[])');
    await removed('budget_change', 'item_id = any(?::uuid[])');
    return { items: await removed('budget_item', 'id = any(?::uuid[])'), vouchers };
  });
}

function hasHubFacts(fiscalYear: number, items: number): Refusal {
  const messages = {
    th: `มีการบันทึกฎีกาหรือเงินประจำงวดจริงบนรายการของปี ${fiscalYear} จำนวน ${items} รายการ จึงไม่แทนที่`,
    en: `People entered vouchers or allotments upon ${items} budget items of fiscal year ${fiscalYear}; they are not replaced`,
  };
  return new Refusal('YEAR_HAS_HUB_FACTS', messages, { fiscalYear, items });
}

/** Whether there are any budget items, of whatever source. */
export async function hasFacts(em: EntityManager): Promise<boolean> {
  const [row]: { found: boolean }[] = await em.execute('select exists (select 1 from budget_item) as found');
  return row?.found ?? false;
}
