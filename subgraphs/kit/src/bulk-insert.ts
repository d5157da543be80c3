import type { EntityManager } from '@mikro-orm/postgresql';
import { jsonLiteral } from './json-literal.js';

const ROWS_PER_STATEMENT = 5_000;

/** A table with its columns and their PostgreSQL types. */
export interface BulkTable<Row> {
  table: string;
  columns: { readonly [Column in keyof Row]: string };
}

/** Fields of a row with their columns and PostgreSQL types. */
export type BulkFields<Row> = { readonly [Field in keyof Required<Row>]: readonly [column: string, type: string] };

interface BulkColumn {
  field: string;
  column: string;
  type: string;
}

/** Inserts rows (keys = columns; bigint allowed; dates as ISO text), thousands a statement, inside the running transaction of `em`. */
export function insertRows<Row extends object>(em: EntityManager, { table, columns }: BulkTable<Row>, rows: readonly Row[]): Promise<void> {
  const named = Object.entries<string>(columns).map(([column, type]) => ({ field: column, column, type }));
  return insertAll(em, table, named, rows);
}

/** The same for rows whose keys are fields, each with a column of its own name. */
export function insertFields<Row extends object>(
  em: EntityManager,
  table: string,
  fields: BulkFields<Row>,
  rows: readonly Row[],
): Promise<void> {
  const named = Object.entries<readonly [string, string]>(fields).map(([field, [column, type]]) => ({ field, column, type }));
  return insertAll(em, table, named, rows);
}

async function insertAll(em: EntityManager, table: string, columns: readonly BulkColumn[], rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await insertOnce(em, table, columns, rows.slice(start, start + ROWS_PER_STATEMENT));
  }
}

/** What is the same in all rows is sent once: time, actor and source of a batch. */
async function insertOnce(em: EntityManager, table: string, columns: readonly BulkColumn[], rows: readonly object[]): Promise<void> {
  // The first column, which is a key, keeps its own values: rows must come of something.
  const shared = new Set(columns.slice(1).filter(({ field }) => isShared(rows, field)));
  const own = columns.filter((each) => !shared.has(each));
  const chosen = columns.map((each) => (shared.has(each) ? `?::${each.type}` : each.column));
  const given = own.map(({ column, type }) => `${column} ${type}`);
  await em.execute(
    `insert into ${table} (${columns.map(({ column }) => column).join(', ')}) select ${chosen.join(', ')} from jsonb_to_recordset(?::jsonb) as given(${given.join(', ')})`,
    [...[...shared].map(({ field }) => plainOf(rows[0]!, field)), jsonLiteral(rows.map((row) => asJson(row, own)))],
  );
}

function isShared(rows: readonly object[], field: string): boolean {
  if (rows.length < 2) return false;
  const raw = rawOf(rows[0]!, field);
  const first = plainOf(rows[0]!, field);
  if (typeof first === 'object' && first !== null) return false;
  return rows.every((row) => rawOf(row, field) === raw || plainOf(row, field) === first);
}

function rawOf(row: object, field: string): unknown {
  return row[field as keyof typeof row] ?? null;
}

/** JSON knows no bigint, and times are compared as text; PostgreSQL reads both just so. */
function plainOf(row: object, field: string): unknown {
  const value = rawOf(row, field);
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Date ? value.toISOString() : value;
}

/** A key that is left out is null: shorter to send and to read. */
function asJson(row: object, columns: readonly BulkColumn[]): object {
  const given: Record<string, unknown> = {};
  for (const { field, column } of columns) {
    const value = plainOf(row, field);
    if (value !== null) given[column] = value;
  }
  return given;
}
