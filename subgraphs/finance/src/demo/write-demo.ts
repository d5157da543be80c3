import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditRow } from '@nakhon/kit/audit';
import { insertRows } from '@nakhon/kit/bulk-insert';
import { ALLOTMENT_TABLE, BUDGET_CHANGE_TABLE, BUDGET_ITEM_TABLE, VOUCHER_STATE_TABLE, VOUCHER_TABLE } from '../finance-tables.js';
import type { DemoOptions } from './demo-budget.js';
import { generateDemo } from './generate-demo.js';

export { clearGenerated, hasFacts } from '../budget-item/generated-items.service.js';

/** How much was written. */
export interface DemoWritten {
  items: number;
  vouchers: number;
}

/**
 * Writes the demonstration budgets up to `asOf` with one audit row, in one transaction. A fiscal year that was imported is left alone,
 * and so is an item that is there already.
 */
export function writeDemo(em: EntityManager, options: DemoOptions, newId: () => string = randomUUIDv7): Promise<DemoWritten> {
  return em.transactional(async (inner) => {
    const facts = generateDemo({ ...options, isTaken: await takenItems(inner) });
    const written = { items: facts.items.length, vouchers: facts.vouchers.length };
    await insertRows(inner, BUDGET_ITEM_TABLE, facts.items);
    await insertRows(inner, BUDGET_CHANGE_TABLE, facts.changes);
    await insertRows(inner, ALLOTMENT_TABLE, facts.allotments);
    await insertRows(inner, VOUCHER_TABLE, facts.vouchers);
    await insertRows(inner, VOUCHER_STATE_TABLE, facts.states);
    // Without statistics of the new rows, clearing them again has been seen to take minutes instead of seconds.
    await inner.execute('analyze budget_item, budget_change, allotment, voucher, voucher_state, item_balance');
    // The planner must know of a whole year's rows before the first board asks for them.
    await inner.execute('analyze budget_item, item_balance, allotment, voucher, voucher_state');
    inner.persist(
      inner.create(AuditRow, {
        id: newId(),
        occurredAt: options.asOf,
        accountId: null,
        actor: 'hub:demo',
        action: 'budget.generate',
        subject: 'source:generated',
        facts: {
          seed: options.seed,
          asOf: options.asOf.toISOString(),
          ...written,
          allotments: facts.allotments.length,
          states: facts.states.length,
        },
        requestId: null,
      }),
    );
    return written;
  });
}

async function takenItems(em: EntityManager): Promise<(fiscalYear: number, code: string) => boolean> {
  const rows: { fiscal_year: number; code: string; source: string }[] = await em.execute(
    'select fiscal_year, code, source from budget_item',
  );
  const codes = new Set(rows.map((row) => `${row.fiscal_year} ${row.code}`));
  const importedYears = new Set(rows.filter((row) => row.source.startsWith('import:')).map((row) => row.fiscal_year));
  return (fiscalYear, code) => importedYears.has(fiscalYear) || codes.has(`${fiscalYear} ${code}`);
}
