import type { EntityManager } from '@mikro-orm/postgresql';
import { jsonLiteral } from './json-literal.js';

const ROWS_PER_STATEMENT = 5_000;

/** A table with its columns and their PostgreSQL types. */
export interface BulkTable<Row> {
  table: string;
  columns: { readonly [Column in keyof Row]: string };
}

/** Inserts rows (keys = columns; bigint allowed; dates as ISO text), thousands a statement, inside the running transaction of `em`. */
export async function insertRows<Row extends object>(
  em: EntityManager,
  { table, columns }: BulkTable<Row>,
  rows: readonly Row[],
): Promise<void> {
  const names = Object.keys(columns).join(', ');
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${String(type)}`);
  const sql = `insert into ${table} (${names}) select ${names} from jsonb_to_recordset(?::jsonb) as given(${typed.join(', ')})`;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await em.execute(sql, [jsonLiteral(rows.slice(start, start + ROWS_PER_STATEMENT).map(asJson))]);
  }
}

/** JSON knows no bigint; PostgreSQL reads the text just so. A key that is left out is null: shorter to send and to read. */
function asJson(row: object): object {
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row) as [string, unknown][]) {
    if (value !== null && value !== undefined) given[key] = typeof value === 'bigint' ? value.toString() : value;
  }
  return given;
}
