import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { extract, type Entry } from 'tar-stream';

/** The entries of a tar, one after the other; each must be read to its end, or `resume()`d, before the next comes. */
export async function* archiveEntries(file: string): AsyncGenerator<Entry> {
  const tar = extract();
  // What goes wrong on the way reaches whoever iterates.
  const feeding = pipeline(createReadStream(file), tar).catch(() => undefined);
  yield* tar;
  await feeding;
}
