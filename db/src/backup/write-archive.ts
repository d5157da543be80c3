import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';
import { MANIFEST_ENTRY, sealed } from './archive-frame.js';
import { entryName, type ArchiveManifest } from './archive-manifest.js';

/** Packs the manifest and the tables' files of `folder` into one sealed archive, on disk when this resolves. Mode 0600. */
export async function writeArchive(file: string, manifest: ArchiveManifest, folder: string, signal?: AbortSignal): Promise<void> {
  const tar = pack();
  const filling = fill(tar, manifest, folder).catch((error: Error) => void tar.destroy(error));
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(sealed(tar), target, signal ? { signal } : {});
  await filling;
}

async function fill(tar: Pack, manifest: ArchiveManifest, folder: string): Promise<void> {
  const mtime = new Date(manifest.createdAt);
  tar.entry({ name: MANIFEST_ENTRY, mode: 0o600, mtime }, `${JSON.stringify(manifest, null, 1)}\n`);
  for (const { name: subgraph, tables } of manifest.subgraphs) {
    for (const table of tables) {
      const name = entryName(subgraph, table.name);
      const source = path.join(folder, name);
      const entry = tar.entry({ name, mode: 0o600, mtime, size: (await stat(source)).size });
      createReadStream(source)
        .on('error', (error) => entry.destroy(error))
        .pipe(entry);
      await finished(entry);
    }
  }
  tar.finalize();
}
