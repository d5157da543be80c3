import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import { rowsCondition } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { containing } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { BudgetItemOrder, type BudgetItemArguments } from './budget-item-arguments.js';
import { ITEM_COLUMNS, itemOfRow, type ItemRow } from './budget-item.rows.js';
import type { BudgetItem } from './budget-item.js';

/** What a cursor may hold of each type: more digits would not fit it. */
const CURSOR_TEXT = { text: /^[^]*$/, bigint: /^-?\d{1,18}$/, numeric: /^-?\d{1,40}(\.\d{1,40})?$/ };

/** What each order sorts by, as text in cursors and with its type in SQL. Every order ends with the id, so that no two rows tie. */
const SORT: Record<BudgetItemOrder, { sql: string; type: keyof typeof CURSOR_TEXT }> = {
  CODE: { sql: 'item.code', type: 'text' },
  APPROPRIATED: { sql: 'balance.appropriated_satang', type: 'bigint' },
  DISBURSED: { sql: 'balance.paid_satang', type: 'bigint' },
  RATE: { sql: 'coalesce(balance.paid_satang::numeric / nullif(balance.appropriated_satang, 0), -1)', type: 'numeric' },
};

interface Condition {
  sql: string;
  parameters: unknown[];
}

/** A page of the items inside the viewer's `subtrees`: two SQL statements. Refuses FISCAL_YEAR_OUT_OF_RANGE, PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID. */
export async function budgetItemPage(
  em: EntityManager,
  args: BudgetItemArguments,
  subtrees: readonly string[],
): Promise<Connection<BudgetItem>> {
  assertFiscalYear(args.fiscalYear);
  const size = pageSize(args.first);
  const sort = SORT[args.orderBy];
  const filter = filterOf(args, subtrees);
  const cursor = cursorOf(args, sort);
  const direction = args.descending ? 'desc' : 'asc';
  const from = 'from budget_item item join item_balance balance on balance.item_id = item.id';
  const rows: (ItemRow & { sort_value: string })[] = await em.execute(
    `select ${ITEM_COLUMNS}, (${sort.sql})::text as sort_value ${from} where ${filter.sql} and ${cursor.sql}
     order by ${sort.sql} ${direction}, item.id ${direction} limit ?`,
    [...filter.parameters, ...cursor.parameters, size + 1],
  );
  const [count]: { total: number }[] = await em.execute(
    `select count(*)::int as total from budget_item item where ${filter.sql}`,
    filter.parameters,
  );
  const nodes = rows.map((row) => ({ ...itemOfRow(row), sortValue: row.sort_value }));
  return toConnection(nodes, size, count?.total ?? 0, (node) => [node.sortValue, node.id]);
}

function filterOf(args: BudgetItemArguments, subtrees: readonly string[]): Condition {
  const rows = rowsCondition('item.agency_code', args.scope, subtrees);
  const conditions: Condition[] = [{ sql: 'item.fiscal_year = ?', parameters: [args.fiscalYear] }, rows];
  if (args.category) conditions.push({ sql: 'item.category = ?', parameters: [args.category] });
  if (args.source) conditions.push({ sql: 'item.source = ?', parameters: [args.source] });
  const text = args.search?.trim();
  if (text) conditions.push({ sql: '(item.name_th ilike ? or item.code ilike ?)', parameters: [containing(text), containing(text)] });
  return { sql: conditions.map((each) => each.sql).join(' and '), parameters: conditions.flatMap((each) => each.parameters) };
}

function cursorOf(args: BudgetItemArguments, sort: { sql: string; type: keyof typeof CURSOR_TEXT }): Condition {
  const values = decodeCursor(args.after, 2)?.map(String);
  if (!values) return { sql: 'true', parameters: [] };
  const [value, id] = values as [string, string];
  if (!isUuid(id) || !CURSOR_TEXT[sort.type].test(value)) throw cursorInvalid();
  return { sql: `(${sort.sql}, item.id) ${args.descending ? '<' : '>'} (?::${sort.type}, ?::uuid)`, parameters: values };
}
