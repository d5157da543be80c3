import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';

/**
 * What holds for archives of every format: a tar whose first entry is the manifest and whose last is the SHA-256 of everything
 * before it, so that a hub can tell a newer archive from a damaged one.
 */
export const MANIFEST_ENTRY = 'nakhon-backup.json';
export const SEAL_ENTRY = 'nakhon-backup.sha256';

/** Two blocks of the seal's entry, two that end a tar. */
export const SEAL_BYTES = 2048;
/** The blocks with which tar-stream ends an archive. */
const END_BYTES = 1024;

/** The end of an archive whose body has this hash: always the same bytes for the same hash. */
export function sealOf(bodyHash: string): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name: SEAL_ENTRY, mode: 0o600, mtime: new Date(0) }, `${bodyHash}\n`);
  tar.finalize();
  return buffer(tar);
}

/** The bytes of a tar with the seal before its end. */
export async function* sealed(tar: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const { body } of withoutEnd(tar, END_BYTES)) {
    if (!body) continue;
    hash.update(body);
    yield body;
  }
  yield await sealOf(hash.digest('hex'));
}

/** Whether an archive ends with the seal of what stands before it. */
export async function isSealIntact(archive: AsyncIterable<Buffer>): Promise<boolean> {
  const hash = createHash('sha256');
  let last = Buffer.alloc(0);
  for await (const { body, end } of withoutEnd(archive, SEAL_BYTES)) {
    if (body) hash.update(body);
    if (end) last = end;
  }
  return last.equals(await sealOf(hash.digest('hex')));
}

/** Passes on all but the last `length` bytes, which come by themselves at the end. */
async function* withoutEnd(source: AsyncIterable<Buffer>, length: number): AsyncGenerator<{ body?: Buffer; end?: Buffer<ArrayBuffer> }> {
  let held = Buffer.alloc(0);
  for await (const piece of source) {
    const all = Buffer.concat([held, piece]);
    const cut = Math.max(0, all.length - length);
    if (cut > 0) yield { body: all.subarray(0, cut) };
    held = Buffer.from(all.subarray(cut));
  }
  yield { end: held };
}
