import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { ArchivedTable } from './archive-manifest.js';

export type RowsMeasure = Pick<ArchivedTable, 'rows' | 'bytes' | 'sha256'>;

export interface MeasuredRows {
  /** Lets everything through unchanged. */
  stream: Transform;
  /** Valid once the stream has ended. */
  result(): RowsMeasure;
}

const NEWLINE = 0x0a;

/** Counts and hashes rows in COPY's text format, in which a line break always ends a row. `onBytes` hears of each piece's length. */
export function measuredRows(onBytes: (bytes: number) => void = () => undefined): MeasuredRows {
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  const stream = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece);
      bytes += piece.length;
      for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, at + 1)) rows++;
      onBytes(piece.length);
      done(null, piece);
    },
  });
  return { stream, result: () => ({ rows, bytes, sha256: hash.digest('hex') }) };
}
