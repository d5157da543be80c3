import type { Client } from 'pg';
import { errorCode } from '../error-code.js';
import type { ArchivedSubgraph } from './archive-manifest.js';
import { archiveVersionUnknown, databaseInUse, databaseNotEmpty } from './archive.refusals.js';
import type { PartSubgraph } from './hub-parts.js';
import { actAs, searchIn } from './part-connection.js';
import { holdsFacts } from './reference-tables.js';
import { qualified, schemaTables } from './schema-inventory.js';
import { bringForward, returnToVersion } from './schema-version.js';

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Takes a subgraph's tables for this transaction alone and sees that they are empty but for reference data.
 * @throws Refusal `DATABASE_IN_USE`, `DATABASE_NOT_EMPTY`.
 */
export async function takeEmptyTables(client: Client, subgraph: PartSubgraph): Promise<void> {
  const { name } = subgraph;
  await actAs(client, subgraph);
  const tables = await schemaTables(client, name);
  if (tables.length === 0) return;
  const all = tables.map((table) => qualified(client, name, table.name)).join(', ');
  await client.query(`lock table ${all} in access exclusive mode`).catch((error: unknown) => {
    throw errorCode(error) === LOCK_NOT_AVAILABLE ? databaseInUse(name) : error;
  });
  for (const table of tables.filter((table) => holdsFacts(name, table.name))) {
    const { rows } = await client.query<{ found: boolean }>(
      `select exists (select 1 from ${qualified(client, name, table.name)}) as found`,
    );
    if (rows[0]?.found) throw databaseNotEmpty(name, table.name);
  }
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
