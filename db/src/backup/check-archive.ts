import { createReadStream, existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { Refusal } from '@nakhon/core/refusal';
import type { Entry } from 'tar-stream';
import { z } from 'zod';
import { isSealIntact, MANIFEST_ENTRY, SEAL_ENTRY } from './archive-frame.js';
import {
  archiveTotals,
  entryName,
  fileEntryName,
  filesInside,
  KNOWN_FORMATS,
  manifestShape,
  type ArchiveManifest,
} from './archive-manifest.js';
import { archiveDamaged, archiveForeign, archiveMissing, archiveVersionUnknown } from './archive.refusals.js';
import { fileLikeness } from './file-likeness.rules.js';
import { measuredBytes, swallow, type FileMeasure } from './kept-files.js';
import { measuredRows, type RowsMeasure } from './measured-rows.js';
import { archiveEntries } from './read-archive.js';

/** An archive of which every byte was looked at. */
export interface CheckedArchive {
  file: string;
  /** Size of the archive. */
  bytes: number;
  manifest: ArchiveManifest;
}

export interface CheckOptions {
  /** Told of the table that is being read, and how many bytes of rows are done and there are. */
  onTable?: (table: string, doneBytes: number, totalBytes: number) => void;
}

/**
 * Reads an archive from end to end and compares it with its seal, and every table and file with its manifest. Touches no database.
 * @throws Refusal `FILE_NOT_FOUND`, `ARCHIVE_FOREIGN`, `ARCHIVE_DAMAGED`, `ARCHIVE_VERSION_UNKNOWN`.
 */
export async function checkArchive(file: string, options: CheckOptions = {}): Promise<CheckedArchive> {
  if (!existsSync(file) || !statSync(file).isFile()) throw archiveMissing(file);
  await refuseForeign(file);
  if (!(await isSealIntact(createReadStream(file)))) throw archiveDamaged(file, 'checksum of the whole');
  try {
    return { file, bytes: statSync(file).size, manifest: await checkEntries(file, options) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw archiveDamaged(file, error instanceof Error ? error.message : String(error));
  }
}

async function refuseForeign(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    const start = buffer.subarray(0, bytesRead);
    const name = start.subarray(0, 100).toString('latin1').replace(/\0.*$/s, '');
    // Cut within its first name it is a damaged one, which the seal tells.
    if (name !== MANIFEST_ENTRY && !(bytesRead > 0 && bytesRead < 100 && MANIFEST_ENTRY.startsWith(name))) {
      throw archiveForeign(file, fileLikeness(start));
    }
  } finally {
    await handle.close();
  }
}

async function checkEntries(file: string, { onTable }: CheckOptions): Promise<ArchiveManifest> {
  const entries = archiveEntries(file);
  const manifest = readManifest(file, await text((await nextOf(entries, file, MANIFEST_ENTRY)) as AsyncIterable<Buffer>));
  const totalBytes = archiveTotals(manifest).bytes;
  let doneBytes = 0;
  for (const { name: subgraph, tables } of manifest.subgraphs) {
    for (const table of tables) {
      const name = entryName(subgraph, table.name);
      onTable?.(`${subgraph}.${table.name}`, doneBytes, totalBytes);
      requireSame(file, name, await measureEntry(await nextOf(entries, file, name)), table);
      doneBytes += table.bytes;
    }
  }
  for (const kept of filesInside(manifest)) {
    const name = fileEntryName(kept);
    onTable?.(name, doneBytes, totalBytes);
    requireSameFile(file, name, await measureFile(await nextOf(entries, file, name)), kept);
    doneBytes += kept.bytes;
  }
  (await nextOf(entries, file, SEAL_ENTRY)).resume();
  if (!(await entries.next()).done) throw archiveDamaged(file, 'more than the manifest says');
  return manifest;
}

async function nextOf(entries: AsyncGenerator<Entry>, file: string, name: string): Promise<Entry> {
  const next = await entries.next();
  if (next.done || next.value.header.name !== name) throw archiveDamaged(file, `${name} is missing`);
  return next.value;
}

function readManifest(file: string, json: string): ArchiveManifest {
  const content: unknown = JSON.parse(json);
  const head = z.object({ format: z.int(), hubVersion: z.string().optional() }).parse(content);
  if (!KNOWN_FORMATS.includes(head.format)) throw archiveVersionUnknown(file, `format ${head.format}`, head.hubVersion);
  return manifestShape.parse(content);
}

async function measureEntry(entry: Entry): Promise<RowsMeasure> {
  const measure = measuredRows();
  await pipeline(entry, createZstdDecompress(), measure.stream, swallow);
  return measure.result();
}

async function measureFile(entry: Entry): Promise<FileMeasure> {
  const measure = measuredBytes();
  await pipeline(entry, measure.stream, swallow);
  return measure.result();
}

/** @throws Refusal `ARCHIVE_DAMAGED` when the file is not the one that the manifest speaks of. */
export function requireSameFile(file: string, entry: string, found: FileMeasure, told: FileMeasure): void {
  if (found.sha256 !== told.sha256 || found.bytes !== told.bytes) throw archiveDamaged(file, `checksum of ${entry}`);
}

/** @throws Refusal `ARCHIVE_DAMAGED` when the rows are not those that the manifest speaks of. */
export function requireSame(file: string, entry: string, found: RowsMeasure, told: RowsMeasure): void {
  if (found.sha256 !== told.sha256 || found.rows !== told.rows || found.bytes !== told.bytes)
    throw archiveDamaged(file, `checksum of ${entry}`);
}
