import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';
import { MANIFEST_ENTRY, sealed } from './archive-frame.js';
import { entryName, fileEntryName, filesInside, type ArchiveManifest } from './archive-manifest.js';

/** Folders in which the parts of an archive lie: tables under the names of their entries, files under their keys. */
export interface ArchiveFolders {
  tables: string;
  files: string;
}

/** Packs the manifest, the tables and the files into one sealed archive, on disk when this resolves. Mode 0600. Holds no file in memory. */
export async function writeArchive(file: string, manifest: ArchiveManifest, folders: ArchiveFolders, signal?: AbortSignal): Promise<void> {
  const tar = pack();
  const filling = fill(tar, manifest, folders).catch((error: Error) => void tar.destroy(error));
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(sealed(tar), target, signal ? { signal } : {});
  await filling;
}

async function fill(tar: Pack, manifest: ArchiveManifest, folders: ArchiveFolders): Promise<void> {
  const mtime = new Date(manifest.createdAt);
  tar.entry({ name: MANIFEST_ENTRY, mode: 0o600, mtime }, `${JSON.stringify(manifest, null, 1)}\n`);
  for (const { name: subgraph, tables } of manifest.subgraphs) {
    for (const table of tables) {
      const name = entryName(subgraph, table.name);
      await addFile(tar, name, path.join(folders.tables, name), mtime);
    }
  }
  for (const file of filesInside(manifest)) await addFile(tar, fileEntryName(file), path.join(folders.files, file.key), mtime);
  tar.finalize();
}

async function addFile(tar: Pack, name: string, source: string, mtime: Date): Promise<void> {
  const entry = tar.entry({ name, mode: 0o600, mtime, size: (await stat(source)).size });
  createReadStream(source)
    .on('error', (error) => entry.destroy(error))
    .pipe(entry);
  await finished(entry);
}
