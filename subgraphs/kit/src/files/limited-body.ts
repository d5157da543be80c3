import { Transform, type Readable } from 'node:stream';
import { bodyTooLarge, uploadBroken, uploadTooSlow } from './file-refusals.js';

export interface BodyLimits {
  maxBytes: number;
  withinMs: number;
}

/** The body, failing with a refusal when it grows past its limit, takes too long, or its line is cut before the end. */
export function limitedBody(source: Readable, { maxBytes, withinMs }: BodyLimits): Readable {
  let bytes = 0;
  const limited = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) done(bodyTooLarge(maxBytes));
      else done(null, chunk);
    },
  });
  const late = setTimeout(() => limited.destroy(uploadTooSlow(withinMs)), withinMs);
  const broken = () => {
    if (!source.readableEnded) limited.destroy(uploadBroken());
  };
  source.on('error', broken).on('close', broken);
  limited.on('close', () => {
    clearTimeout(late);
    source.unpipe(limited);
  });
  // Whoever reads it is told; nobody reading it is no fault either.
  limited.on('error', () => undefined);
  return source.pipe(limited);
}
