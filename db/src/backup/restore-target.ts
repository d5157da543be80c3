import type { Client } from 'pg';
import { errorCode } from '../error-code.js';
import type { ArchivedSubgraph } from './archive-manifest.js';
import { archiveVersionUnknown, databaseInUse, databaseNotEmpty } from './archive.refusals.js';
import type { HubPart, PartSubgraph } from './hub-parts.js';
import { actAs, openPart, searchIn } from './part-connection.js';
import { factsIn, holdsFacts } from './reference-tables.js';
import { qualified, schemaTables, type SchemaTable } from './schema-inventory.js';
import { bringForward, returnToVersion } from './schema-version.js';

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Sees, without a lock, that the hub holds nothing but reference data; tables that are not there yet hold nothing.
 * @throws Refusal `DATABASE_NOT_EMPTY`, `DATABASE_UNREACHABLE`.
 */
export async function refuseFilledHub(parts: readonly HubPart[]): Promise<void> {
  for (const part of parts) {
    const client = await openPart(part);
    try {
      await client.query('begin read only');
      for (const subgraph of part.subgraphs) await refuseFacts(client, subgraph, await schemaTables(client, subgraph.name));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function refuseFacts(client: Client, subgraph: PartSubgraph, tables: readonly SchemaTable[]): Promise<void> {
  const { name } = subgraph;
  const telling = tables.filter((table) => holdsFacts(name, table.name));
  if (telling.length > 0) await actAs(client, subgraph);
  for (const table of telling) {
    const { rowCount } = await client.query(
      `select 1 from ${qualified(client, name, table.name)} where ${factsIn(name, table.name)} limit 1`,
    );
    if (rowCount) throw databaseNotEmpty(name, table.name);
  }
}

/**
 * Takes a subgraph's tables for this transaction alone and sees that they are empty but for reference data.
 * @throws Refusal `DATABASE_IN_USE`, `DATABASE_NOT_EMPTY`.
 */
export async function takeEmptyTables(client: Client, subgraph: PartSubgraph): Promise<void> {
  const { name } = subgraph;
  const tables = await schemaTables(client, name);
  if (tables.length === 0) return;
  await actAs(client, subgraph);
  const all = tables.map((table) => qualified(client, name, table.name)).join(', ');
  await client.query(`lock table ${all} in access exclusive mode`).catch((error: unknown) => {
    throw errorCode(error) === LOCK_NOT_AVAILABLE ? databaseInUse(name) : error;
  });
  await refuseFacts(client, subgraph, tables);
}

/**
 * Makes the tables ready for the archive's rows: at the archive's version, without a row, and with the triggers off that keep
 * history from being written over and balances from being written at all. Foreign keys and checks stay on.
 */
export async function openForLoading(client: Client, subgraph: PartSubgraph, archived: ArchivedSubgraph, file: string): Promise<void> {
  await actAs(client, subgraph);
  await searchIn(client, subgraph);
  await returnToVersion(client, archived);
  const tables = await schemaTables(client, subgraph.name);
  const columnsOf = new Map(tables.map((table) => [table.name, table.columns.toSorted().join()]));
  const stranger = archived.tables.find((table) => columnsOf.get(table.name) !== table.columns.toSorted().join());
  if (stranger) throw archiveVersionUnknown(file, `columns of ${subgraph.name}.${stranger.name}`);
  const names = tables.map((table) => qualified(client, subgraph.name, table.name));
  for (const table of names) await client.query(`alter table ${table} disable trigger user`);
  await client.query(`truncate ${names.join(', ')}`);
}

/** Sequences go on where they stood, triggers are on again, and migrations that the archive did not know run on its data. */
export async function closeAfterLoading(client: Client, subgraph: PartSubgraph, archived: ArchivedSubgraph): Promise<void> {
  await actAs(client, subgraph);
  await searchIn(client, subgraph);
  for (const { name, value } of archived.sequences) {
    const sequence = qualified(client, subgraph.name, name);
    if (value === null) await client.query(`alter sequence ${sequence} restart`);
    else await client.query('select setval($1::regclass, $2::bigint, true)', [sequence, value]);
  }
  for (const table of await schemaTables(client, subgraph.name)) {
    await client.query(`alter table ${qualified(client, subgraph.name, table.name)} enable trigger user`);
  }
  await bringForward(client, archived);
}
