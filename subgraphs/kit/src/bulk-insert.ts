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
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await insertOnce(em, table, columns, rows.slice(start, start + ROWS_PER_STATEMENT));
  }
}

/** What is the same in all rows is sent once: time, actor and source of a batch. */
async function insertOnce(
  em: EntityManager,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly object[],
): Promise<void> {
  const names = Object.keys(columns);
  // The first column, which is a key, keeps its own values: rows must come of something.
  const [, ...others] = names;
  const shared = new Map(others.filter((name) => isShared(rows, name)).map((name) => [name, plainOf(rows[0]!, name)]));
  const own = names.filter((name) => !shared.has(name));
  const chosen = names.map((name) => (shared.has(name) ? `?::${columns[name]}` : name));
  await em.execute(
    `insert into ${table} (${names.join(', ')}) select ${chosen.join(', ')} from jsonb_to_recordset(?::jsonb) as given(${own.map((name) => `${name} ${columns[name]}`).join(', ')})`,
    [...shared.values(), jsonLiteral(rows.map((row) => asJson(row, own)))],
  );
}

function isShared(rows: readonly object[], name: string): boolean {
  const first = plainOf(rows[0]!, name);
  if (typeof first === 'object' && first !== null) return false;
  return rows.length > 1 && rows.every((row) => plainOf(row, name) === first);
}

/** JSON knows no bigint, and times are compared as text; PostgreSQL reads both just so. */
function plainOf(row: object, name: string): unknown {
  const value: unknown = row[name as keyof typeof row] ?? null;
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Date ? value.toISOString() : value;
}

/** A key that is left out is null: shorter to send and to read. */
function asJson(row: object, names: readonly string[]): object {
  const given: Record<string, unknown> = {};
  for (const name of names) {
    const value = plainOf(row, name);
    if (value !== null) given[name] = value;
  }
  return given;
}
