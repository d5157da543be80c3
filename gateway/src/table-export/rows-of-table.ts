import { PAGE_ROWS } from '../list-sizes.js';
import type { Ask } from './question.js';
import { exportTooLarge, MOST_ROWS } from './table-export.refusals.js';
import type { AllPlaces, Row, Scope, Table } from './table.js';

/** All rows of a table, a list page by page. Refuses EXPORT_TOO_LARGE as soon as it is known, and what the API refuses: never a part of it. */
export async function rowsOfTable(
  table: Table,
  asked: Readonly<Record<string, unknown>>,
  places: { scope: Scope | null; all: AllPlaces },
  ask: Ask,
  mostRows = MOST_ROWS,
): Promise<readonly Row[]> {
  const variables = table.variables(asked, places.scope, places.all);
  if (table.rows) return table.rows(await ask(table.document, variables), asked);
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page = table.page!(await ask(table.document, { ...variables, first: table.pageRows ?? PAGE_ROWS.most, after }), asked);
    if (!page) return rows;
    rows.push(...page.rows);
    if (Math.max(page.total, rows.length) > mostRows) throw exportTooLarge(page.total);
    if (page.next === null) return rows;
    after = page.next;
  }
}
