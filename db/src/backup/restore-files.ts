import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry } from 'tar-stream';
import type { ArchivedFile } from './archive-manifest.js';
import { requireSameFile } from './check-archive.js';
import { measuredBytes } from './kept-files.js';

/** Where files are put back. */
export interface FilesTarget {
  /** A folder for files on their way in. */
  incoming: string;
  /** Moves a whole file in under its key; one that is there already stays. */
  keep(file: string, key: string, bytes: number): Promise<void>;
}

/** Writes a file of an archive aside and moves it in when it is the one that the manifest speaks of. @throws Refusal `ARCHIVE_DAMAGED`. */
export async function restoreFile(archive: string, entry: Entry, kept: ArchivedFile, { incoming, keep }: FilesTarget): Promise<void> {
  const aside = path.join(incoming, randomUUID());
  const measure = measuredBytes();
  try {
    await pipeline(entry, measure.stream, createWriteStream(aside, { mode: 0o600, flags: 'wx', flush: true }));
    requireSameFile(archive, entry.header.name, measure.result(), kept);
    await keep(aside, kept.key, kept.bytes);
  } finally {
    await rm(aside, { force: true });
  }
}
