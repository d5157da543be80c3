import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { entryName, type ArchivedSnapshot, type ArchivedSubgraph, type ArchivedTable } from './archive-manifest.js';
import { hubNotSetUp } from './archive.refusals.js';
import type { HubPart, PartSubgraph } from './hub-parts.js';
import { isLeftOut } from './left-out.js';
import { measuredRows } from './measured-rows.js';
import { actAs, openPart } from './part-connection.js';
import { copyTarget, qualified, schemaMigrations, schemaSequences, schemaTables, type SchemaTable } from './schema-inventory.js';

export interface CopyOptions {
  /** Where the tables go, a file each, called as in the archive. */
  folder: string;
  /** Told of each table before it is copied: bytes on disk that are done and that there are. */
  onTable?: (table: string, doneBytes: number, totalBytes: number) => void;
  /** Told of the snapshot, which others may read by its number until this call resolves. */
  onSnapshot?: (snapshot: ArchivedSnapshot, exportedAs: string) => Promise<void>;
  signal?: AbortSignal;
}

export interface CopiedPart {
  snapshot: ArchivedSnapshot;
  subgraphs: ArchivedSubgraph[];
}

/**
 * Copies every table of a part as of one point in time, while others go on writing.
 * @throws Refusal `DATABASE_UNREACHABLE`, `HUB_NOT_SET_UP`.
 */
export async function copyPart(part: HubPart, options: CopyOptions): Promise<CopiedPart> {
  const client = await openPart(part);
  try {
    await beginSnapshot(client, part);
    const { snapshot, exportedAs } = await describeSnapshot(client, part);
    await options.onSnapshot?.(snapshot, exportedAs);
    let totalBytes = 0;
    for (const { name } of part.subgraphs) totalBytes += (await schemaTables(client, name)).reduce((sum, table) => sum + table.size, 0);
    const subgraphs: ArchivedSubgraph[] = [];
    let doneBytes = 0;
    const report = (table: string, size: number) => {
      options.onTable?.(table, doneBytes, totalBytes);
      doneBytes += size;
    };
    for (const subgraph of part.subgraphs) subgraphs.push(await copySubgraph(client, subgraph, options, report));
    await client.query('commit');
    return { snapshot, subgraphs };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Locks come before the snapshot, so that no table is emptied or altered between its being seen and its being copied. */
async function beginSnapshot(client: Client, part: HubPart): Promise<void> {
  const names = new Map<string, string[]>();
  for (const { name } of part.subgraphs)
    names.set(
      name,
      (await schemaTables(client, name)).map((table) => qualified(client, name, table.name)),
    );
  await client.query('begin isolation level repeatable read read only');
  for (const subgraph of part.subgraphs) {
    const tables = names.get(subgraph.name) ?? [];
    if (tables.length === 0) throw hubNotSetUp(subgraph.name);
    await actAs(client, subgraph);
    await client.query(`lock table ${tables.join(', ')} in access share mode`);
  }
}

async function describeSnapshot(client: Client, part: HubPart): Promise<{ snapshot: ArchivedSnapshot; exportedAs: string }> {
  const { rows } = await client.query<{ exported: string; at: Date; postgres: string }>(
    "select pg_export_snapshot() as exported, clock_timestamp() as at, current_setting('server_version') as postgres",
  );
  const { exported, at, postgres } = rows[0]!;
  return { exportedAs: exported, snapshot: { subgraphs: part.subgraphs.map(({ name }) => name), takenAt: at.toISOString(), postgres } };
}

async function copySubgraph(
  client: Client,
  subgraph: PartSubgraph,
  options: CopyOptions,
  report: (table: string, size: number) => void,
): Promise<ArchivedSubgraph> {
  const { name } = subgraph;
  await actAs(client, subgraph);
  const migrations = await schemaMigrations(client, name);
  if (migrations === null) throw hubNotSetUp(name);
  const all = await schemaTables(client, name);
  const leftOut = all.filter((table) => isLeftOut(name, table.name)).map((table) => table.name);
  const tables: ArchivedTable[] = [];
  await mkdir(path.join(options.folder, name), { recursive: true, mode: 0o700 });
  for (const table of all.filter((table) => !leftOut.includes(table.name))) {
    report(`${name}.${table.name}`, table.size);
    tables.push(await copyTable(client, name, table, options));
  }
  return { name, migrations, tables, sequences: await schemaSequences(client, name), leftOut };
}

async function copyTable(client: Client, schema: string, table: SchemaTable, { folder, signal }: CopyOptions): Promise<ArchivedTable> {
  const file = path.join(folder, entryName(schema, table.name));
  const rows = client.query(copyTo(`copy ${copyTarget(client, schema, table)} to stdout`));
  const measure = measuredRows();
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  await pipeline(rows, measure.stream, createZstdCompress(), target, signal ? { signal } : {});
  return { name: table.name, columns: table.columns, ...measure.result() };
}
