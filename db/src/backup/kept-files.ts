import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../error-code.js';
import { FILE_KEY, type ArchivedFile, type ArchivedFiles } from './archive-manifest.js';

/** Where uploaded files lie: a folder of this machine, or a bucket elsewhere, of which an archive holds the name only. */
export type FilesPlace = { folder: string } | { bucket: string };

/** Files on their way in: not yet anybody's. */
const INCOMING = 'incoming';

/** What an archive tells of the files of a place, with the checksum of each as it lies there now. Reads them one after the other. */
export async function filesOf(place: FilesPlace, signal?: AbortSignal): Promise<ArchivedFiles> {
  if ('bucket' in place) return { place: 'BUCKET', bucket: place.bucket, kept: [] };
  const kept: ArchivedFile[] = [];
  for (const key of await keysOf(place.folder)) {
    signal?.throwIfAborted();
    const measured = await measuredFile(path.join(place.folder, key));
    if (measured) kept.push({ key, ...measured });
  }
  return { place: 'FOLDER', kept };
}

async function keysOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(withoutFolder);
  const keys = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return keys
    .map((key) => key.replaceAll(path.sep, '/'))
    .filter((key) => FILE_KEY.test(key) && !key.startsWith(`${INCOMING}/`))
    .sort();
}

function withoutFolder(error: unknown): Dirent[] {
  if (errorCode(error) === 'ENOENT') return [];
  throw error;
}

/** null: it has gone meanwhile, as one that was never used does. */
async function measuredFile(file: string): Promise<FileMeasure | null> {
  const measure = measuredBytes();
  try {
    await pipeline(createReadStream(file), measure.stream, swallow);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  return measure.result();
}

export type FileMeasure = Pick<ArchivedFile, 'bytes' | 'sha256'>;

/** Counts and hashes what passes. The result is valid once the stream has ended. */
export function measuredBytes(): { stream: Transform; result(): FileMeasure } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  return { stream, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/** Reads to the end and keeps nothing. */
export async function swallow(pieces: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pieces);
}
