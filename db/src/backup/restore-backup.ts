import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Entry } from 'tar-stream';
import { archiveTotals, entryName, fileEntryName, filesInside, type ArchivedSubgraph, type ArchivedTable } from './archive-manifest.js';
import { archiveDamaged } from './archive.refusals.js';
import { requireSame, type CheckedArchive, type CheckOptions } from './check-archive.js';
import type { HubPart, PartSubgraph } from './hub-parts.js';
import { restoreFile, type FilesTarget } from './restore-files.js';
import { measuredRows } from './measured-rows.js';
import { actAs, openPart, searchIn } from './part-connection.js';
import { archiveEntries } from './read-archive.js';
import { closeAfterLoading, openForLoading, refuseFilledHub, takeEmptyTables } from './restore-target.js';
import { copyTarget, qualified } from './schema-inventory.js';
import { refuseUnknownVersions } from './schema-version.js';

export interface RestoreOptions extends CheckOptions {
  archive: CheckedArchive;
  /** Migrated and empty. */
  parts: readonly HubPart[];
  /** Where files go; left out: those of the archive are passed over. */
  files?: FilesTarget | undefined;
}

/** Where a subgraph's rows go. */
interface LoadingPlace {
  client: Client;
  subgraph: PartSubgraph;
  archived: ArchivedSubgraph;
}

/**
 * Loads a checked archive into an empty hub: one transaction per database, committed when everything is in, the files before the rows that
 * speak of them. A failure leaves files at most, which nobody finds without rows, and which the next try puts to use.
 * @throws Refusal `ARCHIVE_VERSION_UNKNOWN`, `ARCHIVE_DAMAGED` (changed since it was checked), `DATABASE_NOT_EMPTY`, `DATABASE_IN_USE`,
 * `DATABASE_UNREACHABLE`; then nothing was changed.
 */
export async function restoreBackup(options: RestoreOptions): Promise<void> {
  const { archive, parts } = options;
  refuseUnknownVersions(archive.file, archive.manifest);
  await refuseFilledHub(parts);
  const clients: Client[] = [];
  try {
    const places: LoadingPlace[] = [];
    for (const part of parts) {
      const client = await openPart(part);
      clients.push(client);
      await client.query('begin');
      for (const subgraph of part.subgraphs) {
        await takeEmptyTables(client, subgraph);
        const archived = archive.manifest.subgraphs.find(({ name }) => name === subgraph.name);
        if (archived) places.push({ client, subgraph, archived });
      }
    }
    for (const { client, subgraph, archived } of places) await openForLoading(client, subgraph, archived, archive.file);
    await loadAll(options, places);
    for (const { client, subgraph, archived } of places) await closeAfterLoading(client, subgraph, archived);
    for (const client of clients) await client.query('commit');
    for (const place of places) await analyze(place);
  } finally {
    // Whoever did not commit rolls back by going away.
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
}

async function loadAll({ archive: { file, manifest }, files, onTable }: RestoreOptions, places: readonly LoadingPlace[]): Promise<void> {
  const tables = new Map(
    places.flatMap((place) =>
      place.archived.tables.map((table) => [entryName(place.subgraph.name, table.name), { place, table }] as const),
    ),
  );
  const keptFiles = new Map(files ? filesInside(manifest).map((kept) => [fileEntryName(kept), kept] as const) : []);
  const totalBytes = archiveTotals(manifest).bytes;
  let doneBytes = 0;
  for await (const entry of archiveEntries(file)) {
    const { name } = entry.header;
    const found = tables.get(name);
    const kept = keptFiles.get(name);
    if (found) {
      onTable?.(`${found.place.subgraph.name}.${found.table.name}`, doneBytes, totalBytes);
      await loadTable(file, entry, found.place, found.table);
      tables.delete(name);
    } else if (kept && files) {
      onTable?.(name, doneBytes, totalBytes);
      await restoreFile(file, entry, kept, files);
      keptFiles.delete(name);
    } else entry.resume();
    doneBytes += found?.table.bytes ?? kept?.bytes ?? 0;
  }
  const [missing] = [...tables.keys(), ...keptFiles.keys()];
  if (missing !== undefined) throw archiveDamaged(file, `${missing} is missing`);
}

async function loadTable(file: string, entry: Entry, { client, subgraph }: LoadingPlace, table: ArchivedTable): Promise<void> {
  await actAs(client, subgraph);
  await searchIn(client, subgraph);
  const measure = measuredRows();
  const target = client.query(copyFrom(`copy ${copyTarget(client, subgraph.name, table)} from stdin`));
  await pipeline(entry, createZstdDecompress(), measure.stream, target);
  requireSame(file, entry.header.name, { ...measure.result(), rows: target.rowCount }, table);
}

/** So that the first questions are planned on what is there. */
async function analyze({ client, subgraph, archived }: LoadingPlace): Promise<void> {
  await client.query('begin');
  await actAs(client, subgraph);
  for (const table of archived.tables) await client.query(`analyze ${qualified(client, subgraph.name, table.name)}`);
  await client.query('commit');
}
