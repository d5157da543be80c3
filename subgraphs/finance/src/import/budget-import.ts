import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { formatBaht, sumSatang } from '@nakhon/core/money';
import { AuditRow } from '@nakhon/kit/audit';
import type { ImportOutcome } from '@nakhon/kit/import/import-outcome';
import { insertRows } from '@nakhon/kit/bulk-insert';
import { BUDGET_ITEM_TABLE } from '../finance-tables.js';
import { removeYear } from '../budget-item/generated-items.service.js';
import { readBudgetFile, type BudgetFile, type BudgetFileOptions } from './budget-file.js';
import type { CodedItem } from './budget-row.rules.js';
import { decideYear } from './budget-year.rules.js';
import { heldItems } from './held-items.view.js';

export interface BudgetImportOptions extends BudgetFileOptions {
  orm: MikroORM;
  /** Generated rows, and an earlier import, of the file's years give way. */
  replace: boolean;
  /** Everything is tried, nothing is kept. */
  dryRun: boolean;
  now: Date;
  newId: () => string;
}

/**
 * Imports a budget ordinance: the whole file in one transaction, sub-items left out, every holder placed by name.
 * Totals: `amountBaht` over all placed or unchanged rows, `holders`, and `amountBaht:<agency code>` per holder.
 * Refuses as `openCsv`, `mappingFor`, `decideYear`, and YEAR_HAS_HUB_FACTS.
 */
export async function importBudget(options: BudgetImportOptions): Promise<ImportOutcome> {
  const file = await readBudgetFile(options);
  try {
    const placed = await placedIn(options, file);
    const { read, leftOut, rejected } = file;
    const rejectsFile = await file.rejects.close();
    return { read, placed, unchanged: file.items.length - placed, rejected, leftOut, totals: totalsOf(file.items), rejectsFile };
  } catch (error) {
    await file.rejects.discard();
    throw error;
  }
}

async function placedIn(options: BudgetImportOptions, file: BudgetFile): Promise<number> {
  const em = options.orm.em.fork();
  await em.begin();
  try {
    const placed = await placeYears(em, file, options);
    if (options.dryRun) await em.rollback();
    else await em.commit();
    return placed;
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

async function placeYears(em: EntityManager, file: BudgetFile, options: BudgetImportOptions): Promise<number> {
  // One import at a time: two of the same year would both find it empty.
  await em.execute("select pg_advisory_xact_lock(hashtext('finance.budget-import'))");
  let placed = 0;
  for (const [fiscalYear, items] of Map.groupBy(file.items, (item) => item.fiscalYear)) {
    const plan = decideYear(fiscalYear, items, await heldItems(em, fiscalYear), file.source, options.replace);
    if (plan.action === 'KEEP') continue;
    const removed = await removeSources(em, fiscalYear, plan.removes);
    await insertRows(
      em,
      BUDGET_ITEM_TABLE,
      items.map((item) => recordOf(item, file.source, options.newId())),
    );
    auditImport(em, options, fiscalYear, { source: file.source, items: items.length, rejected: file.rejected, ...removed });
    placed += items.length;
  }
  return placed;
}

async function removeSources(
  em: EntityManager,
  fiscalYear: number,
  sources: readonly string[],
): Promise<{ removedItems: number; removedVouchers: number }> {
  const total = { removedItems: 0, removedVouchers: 0 };
  for (const source of sources) {
    const removed = await removeYear(em, fiscalYear, source);
    total.removedItems += removed.items;
    total.removedVouchers += removed.vouchers;
  }
  return total;
}

function recordOf(item: CodedItem, source: string, id: string) {
  return {
    id,
    code: item.code,
    fiscal_year: item.fiscalYear,
    agency_code: item.agencyCode,
    mission: item.mission,
    item_no: item.itemNo,
    name_th: item.nameTh,
    category: item.category,
    appropriated_satang: item.appropriatedSatang,
    source,
    import_line: item.line,
  };
}

function auditImport(em: EntityManager, options: BudgetImportOptions, fiscalYear: number, facts: Record<string, unknown>): void {
  em.persist(
    em.create(AuditRow, {
      id: options.newId(),
      occurredAt: options.now,
      accountId: null,
      actor: 'hub:import',
      action: 'budget.import',
      subject: `fiscal-year:${fiscalYear}`,
      facts,
      requestId: null,
    }),
  );
}

function totalsOf(items: readonly CodedItem[]): Record<string, string> {
  const byHolder = Map.groupBy(items, (item) => item.agencyCode);
  const sum = (list: readonly CodedItem[]) => formatBaht(sumSatang(list.map((item) => item.appropriatedSatang)));
  return {
    amountBaht: sum(items),
    holders: String(byHolder.size),
    ...Object.fromEntries([...byHolder].map(([code, list]) => [`amountBaht:${code}`, sum(list)])),
  };
}
