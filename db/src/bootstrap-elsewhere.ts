import type { Client } from 'pg';
import { installExtensions } from './bootstrap-extensions.js';
import { withClient } from './connection.js';
import { databaseUnreachable } from './hub-database.refusals.js';

/** Number of the advisory lock that lets one bootstrap at a time into a database; any constant that nothing else uses. */
export const BOOTSTRAP_LOCK = 7_310_001;

/**
 * Makes ready a database of the operator's for one subgraph: its schema and the extensions, when they are missing. The login stays
 * the operator's, so what other roles have as settings travels with the URL that is returned.
 * @throws Refusal `DATABASE_UNREACHABLE`, naming the variable, also when the login lacks a right it needs.
 */
export async function bootstrapElsewhere(url: string, schema: string, variable: string): Promise<string> {
  try {
    return await withClient(url, async (client) => {
      await client.query('select pg_advisory_lock($1)', [BOOTSTRAP_LOCK]);
      await ensureSchema(client, schema);
      if (await mayMakeSchemas(client)) await ensureSchema(client, `${schema}_jobs`);
      const searched = [schema, ...(await installExtensions(client))].map((name) => client.escapeIdentifier(name)).join(',');
      const settings = { search_path: searched, statement_timeout: '30s', idle_in_transaction_session_timeout: '60s' };
      return urlWithSettings(url, settings);
    });
  } catch (error) {
    throw databaseUnreachable(url, error, variable);
  }
}

async function ensureSchema(client: Client, schema: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_namespace where nspname = $1', [schema]);
  if (!rowCount) await client.query(`create schema ${client.escapeIdentifier(schema)}`);
}

/** An operator may have made the schema by hand for a login that makes none; only a subgraph that has jobs then misses its queue's. */
async function mayMakeSchemas(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>("select has_database_privilege(current_database(), 'create') as may");
  return rows[0]!.may;
}

/** Settings of each session, ahead of those that the operator put into the URL. */
function urlWithSettings(url: string, settings: Record<string, string>): string {
  const changed = new URL(url);
  const given = changed.searchParams.get('options');
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value.replaceAll(/[ \\]/g, String.raw`\$&`)}`);
  changed.searchParams.set('options', [...ours, ...(given ? [given] : [])].join(' '));
  // A plus is a plus to PostgreSQL's reading of a URL, not a space.
  return changed.href.replaceAll('+', '%20');
}
