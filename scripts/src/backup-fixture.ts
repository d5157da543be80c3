import { SUBGRAPHS, type SubgraphName } from '@nakhon/db/bootstrap';
import { createTestDatabase, type TestDatabase } from '@nakhon/db/test-database';
import { withClient } from '@nakhon/db/connection';
import { startSubgraph } from '@nakhon/kit/subgraph';
import { subgraphDefinitions } from './definitions.js';

/** For tests of backups: a hub that was just made, with reference data and nothing else. */
export async function createEmptyHub(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  for (const definition of subgraphDefinitions(true)) {
    const settings = { viewerKey: new Uint8Array(32), clock: () => new Date(), report: (error: Error) => console.error(error) };
    const subgraph = await startSubgraph(definition, { ...settings, databaseUrl: database.urls[definition.name] });
    await subgraph.close();
  }
  return database;
}

interface TableHash {
  rows: number;
  hash: string;
}

/** Number and hash of all rows of every table, in the order of their text; as of `snapshot` when given. */
export async function tableHashes(
  urls: Record<SubgraphName, string>,
  snapshot: string | null = null,
  names: readonly SubgraphName[] = SUBGRAPHS,
): Promise<Record<string, TableHash>> {
  const hashes: Record<string, TableHash> = {};
  for (const name of names) {
    await withClient(urls[name], async (client) => {
      await client.query('begin isolation level repeatable read');
      if (snapshot !== null) await client.query(`set transaction snapshot '${snapshot}'`);
      const { rows } = await client.query<{ table: string }>(
        "select tablename as table from pg_tables where schemaname = $1 and tablename <> 'migration' order by 1",
        [name],
      );
      for (const { table } of rows) {
        const found = await client.query<TableHash>(
          `select count(*)::int as rows, coalesce(md5(string_agg(row::text, chr(10) order by row::text collate "C")), '') as hash from ${name}.${table} row`,
        );
        hashes[`${name}.${table}`] = found.rows[0]!;
      }
    });
  }
  return hashes;
}

/** Triggers that do not fire, and constraints that were not checked: names, of the whole database. */
export async function whatIsOff(adminUrl: string): Promise<string[]> {
  const { rows } = await withClient(adminUrl, (client) =>
    client.query<{ name: string }>(
      `select tgname as name from pg_trigger join pg_class on pg_class.oid = tgrelid where relnamespace::regnamespace::text = any($1) and tgenabled <> 'O'
       union all select conname from pg_constraint where connamespace::regnamespace::text = any($1) and not convalidated`,
      [[...SUBGRAPHS]],
    ),
  );
  return rows.map((row) => row.name);
}
