import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { DriverContract } from 'flydrive/types';
import { fileUnreadable } from './file-refusals.js';
import { FILE_ARRIVES_WITHIN_MS } from './file-route.js';
import { s3Driver, type S3Settings } from './s3-driver.js';

export interface FileStoreSettings {
  /** Where files lie, and where they arrive: `<folder>/incoming`. */
  folder: string;
  /** A bucket to keep them in instead; then only arriving ones lie in the folder. */
  s3?: S3Settings | undefined;
}

/** Where a subgraph keeps files. Keys are of our making, never of a sender's. */
export interface FileStore {
  /** The folder for files on their way in, each gone again when it was kept or refused. What a process that died left there is swept out. */
  incoming(now: Date): Promise<string>;
  /** Moves a whole file in under its key, for good before this resolves; one that is there already stays. */
  keep(file: string, key: string, bytes: number): Promise<void>;
  /** The bytes of a key. Refuses with FILE_UNREADABLE when they are not there, or not as many. */
  read(key: string, bytes: number): Promise<Readable>;
  /** Takes a key away for good; one that is not there is away. */
  remove(key: string): Promise<void>;
}

/** A file that still arrives was written to more lately: all of it may take no longer. */
const LEFT_BEHIND_MS = 2 * FILE_ARRIVES_WITHIN_MS;

/** Makes the folders when missing and sweeps out what was left half-sent. Rejects when the store can't be opened. */
export async function openFileStore({ folder, s3 }: FileStoreSettings, now: Date): Promise<FileStore> {
  const incoming = path.join(folder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await sweep(incoming, now);
  const driver: DriverContract = s3 ? await s3Driver(s3) : new FSDriver({ location: folder, visibility: 'private' });
  const disk = new Disk(driver);
  return {
    incoming: async (now) => {
      await sweep(incoming, now);
      return incoming;
    },
    async keep(file, key, bytes) {
      if (await disk.exists(key)) return void (await rm(file, { force: true }));
      if (s3) return disk.moveFromFs(file, key, { contentLength: bytes });
      await disk.move(path.relative(folder, file), key);
      await settle(path.dirname(path.join(folder, key)));
    },
    async read(key, bytes) {
      if ((await lengthOf(disk, key)) !== bytes) throw fileUnreadable();
      return disk.getStream(key);
    },
    remove: (key) => disk.delete(key),
  };
}

/** null: it is not there, can't be there, or the store does not answer. */
async function lengthOf(disk: Disk, key: string): Promise<number | null> {
  try {
    return (await disk.getMetaData(key)).contentLength;
  } catch {
    return null;
  }
}

/** A new name is on the disk only when its folder is. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function sweep(incoming: string, now: Date): Promise<void> {
  for (const name of await readdir(incoming)) {
    const file = path.join(incoming, name);
    const facts = await stat(file).catch(() => null);
    if (facts && now.getTime() - facts.mtimeMs > LEFT_BEHIND_MS) await rm(file, { force: true, recursive: true });
  }
}
