import { Client } from 'pg';
import { extensionSchemas } from '../bootstrap-extensions.js';
import { databaseUnreachable } from '../hub-database.refusals.js';
import type { HubPart, PartSubgraph } from './hub-parts.js';

/** Text that any server reads as any other wrote it, and no time limit but that on waiting for locks. */
const SETTINGS = {
  client_encoding: 'UTF8',
  timezone: 'UTC',
  datestyle: 'ISO',
  intervalstyle: 'postgres',
  extra_float_digits: '3',
  bytea_output: 'hex',
  row_security: 'off',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  transaction_timeout: '0',
  lock_timeout: '30s',
};

/**
 * A connection to a part, set for copying. The caller ends it.
 * @throws Refusal `DATABASE_UNREACHABLE`.
 */
export async function openPart({ url }: HubPart): Promise<Client> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
    // A server that goes away while the connection idles must not end the process: the next query reports it.
    client.on('error', () => undefined);
    await client.connect();
    // Settings that this server's version does not know are left out.
    await client.query(
      'select set_config(name, wanted, false) from pg_settings join unnest($1::text[], $2::text[]) as w(known, wanted) on name = known',
      [Object.keys(SETTINGS), Object.values(SETTINGS)],
    );
    return client;
  } catch (error) {
    throw databaseUnreachable(url, error);
  }
}

/** Until the transaction ends: the rights of the subgraph's own role. Reads nothing, so it does not fix the snapshot yet. */
export async function actAs(client: Client, { role }: PartSubgraph): Promise<void> {
  await client.query(role === null ? 'reset role' : `set local role ${client.escapeIdentifier(role)}`);
}

/** Until the transaction ends: where unqualified names are looked up, the subgraph's own schema first. */
export async function searchIn(client: Client, { name }: PartSubgraph): Promise<void> {
  const searched = [name, ...(await extensionSchemas(client))].map((schema) => client.escapeIdentifier(schema)).join(', ');
  await client.query(`set local search_path to ${searched}`);
}
