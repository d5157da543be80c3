import type { Client } from 'pg';

/** Thai search needs trigrams; mixed indexes of words and keys need btree_gin. Both are trusted: the database's owner may install them. */
const EXTENSIONS = ['pg_trgm', 'btree_gin'];
const EXTENSION_SCHEMA = 'extensions';

/**
 * Installs what the server offers, skips what it lacks, and returns the schemas to search, which are others than `extensions` on a
 * server where they were installed before.
 */
export async function installExtensions(client: Client): Promise<string[]> {
  const offered = await client.query<{ name: string; installed: boolean }>(
    'select name, installed_version is not null as installed from pg_available_extensions where name = any($1) order by name',
    [EXTENSIONS],
  );
  const missing = offered.rows.filter(({ installed }) => !installed);
  if (missing.length) await client.query(`create schema if not exists ${EXTENSION_SCHEMA}`);
  for (const { name } of missing) {
    await client.query(`create extension if not exists ${client.escapeIdentifier(name)} schema ${EXTENSION_SCHEMA}`);
  }
  return extensionSchemas(client);
}

/** Where the extensions are, for the search path. */
export async function extensionSchemas(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ schema: string }>(
    `select distinct nspname as schema from pg_extension join pg_namespace n on n.oid = extnamespace
     where extname = any($1) order by nspname`,
    [EXTENSIONS],
  );
  return rows.map(({ schema }) => schema);
}
