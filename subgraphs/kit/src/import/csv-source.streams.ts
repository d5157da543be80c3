import { Transform } from 'node:stream';
import { encodingNotUtf8 } from './csv-source.refusals.js';

/** Passes bytes on and tells how many went by. */
export function byteCounter(onBytes: (total: number) => void): Transform {
  let total = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length;
      onBytes(total);
      done(null, chunk);
    },
  });
}

/**
 * Passes UTF-8 on without its byte order mark and fails with `ENCODING_NOT_UTF8` at the first piece that is something else. NUL is no
 * text either: it tells UTF-16 without a mark and files of zeros, and PostgreSQL cannot hold it.
 */
export function utf8Text(file: string): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let offset = 0;
  const decoded = (chunk: Buffer | undefined, done: (error: Error | null, text?: Buffer) => void) => {
    try {
      const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
      if (text.includes('\0')) done(encodingNotUtf8(file, offset));
      else done(null, Buffer.from(text));
    } catch {
      done(encodingNotUtf8(file, offset));
    }
    offset += chunk?.length ?? 0;
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => decoded(chunk, done),
    flush: (done) => decoded(undefined, done),
  });
}
