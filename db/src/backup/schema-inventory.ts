import type { Client } from 'pg';
import type { ArchivedSubgraph } from './archive-manifest.js';
import { loadOrder } from './load-order.rules.js';

/** Where the migrations that ran are noted: the schema's version, not its data. */
export const MIGRATION_TABLE = 'migration';

export interface SchemaTable {
  name: string;
  /** Without generated columns. */
  columns: string[];
  /** Other tables of the schema that its foreign keys point to. */
  needs: string[];
  /** Bytes on disk. */
  size: number;
}

/** The tables with rows of their own, a table after those it points to. */
export async function schemaTables(client: Client, schema: string): Promise<SchemaTable[]> {
  const { rows } = await client.query<SchemaTable>(
    `select c.relname as name, pg_table_size(c.oid)::float8 as size,
       array(select attname::text from pg_attribute
             where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
       array(select distinct o.relname::text from pg_constraint join pg_class o on o.oid = confrelid
             where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where nspname = $1 and relkind = 'r' and relname <> $2`,
    [schema, MIGRATION_TABLE],
  );
  return loadOrder(rows);
}

/** Names of the migrations that have run, in their order; null when the schema has never been migrated. */
export async function schemaMigrations(client: Client, schema: string): Promise<string[] | null> {
  const table = qualified(client, schema, MIGRATION_TABLE);
  const { rowCount } = await client.query('select 1 from pg_tables where schemaname = $1 and tablename = $2', [schema, MIGRATION_TABLE]);
  if (!rowCount) return null;
  const { rows } = await client.query<{ name: string }>(`select name from ${table} order by id`);
  return rows.map((row) => row.name);
}

/** Sequences with the number given last, but that of the list of migrations. */
export async function schemaSequences(client: Client, schema: string): Promise<ArchivedSubgraph['sequences']> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select sequencename as name, last_value::text as value from pg_sequences
     where schemaname = $1 and sequencename not like $2 || '\\_%' order by sequencename`,
    [schema, MIGRATION_TABLE],
  );
  return rows;
}

/** `"hr"."account"` */
export function qualified(client: Client, schema: string, table: string): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)}`;
}

/** `"hr"."account" ("id", "username")`, as COPY wants it. */
export function copyTarget(client: Client, schema: string, table: { name: string; columns: readonly string[] }): string {
  return `${qualified(client, schema, table.name)} (${table.columns.map((column) => client.escapeIdentifier(column)).join(', ')})`;
}
