import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { Refusal } from '@nakhon/core/refusal';
import { cleanFileName } from './file-name.rules.js';
import { filesDiskFull, fileTooLarge, notMultipart, oneFileOnly, uploadBroken } from './file-refusals.js';
import type { FileRequest } from './file-route.js';

/** A file that arrived whole and lies on the disk for good, under a name that is not its own. */
export interface ReceivedFile {
  path: string;
  /** As the sender called it, made safe to show. */
  name: string;
  bytes: number;
  /** Hex. */
  sha256: string;
  /** Takes it away, unless it was moved. */
  discard(): Promise<void>;
}

const LIMITS = { files: 1, fields: 5, fieldSize: 10_000, fieldNameSize: 100, parts: 6, headerPairs: 50 };

/**
 * Writes the one file of a multipart body into `folder` while it arrives: nothing of it stays in memory, and nothing on the disk when it
 * does not arrive whole. Refuses with NOT_MULTIPART, ONE_FILE_ONLY, FILE_TOO_LARGE, UPLOAD_BROKEN, FILES_DISK_FULL.
 */
export async function receiveFile({ contentType, body }: FileRequest, folder: string, maxBytes: number): Promise<ReceivedFile> {
  const parser = parserFor(contentType, maxBytes);
  let receiving: Promise<ReceivedFile> | null = null;
  let incoming: Readable | undefined;
  let isTooMuch = false;
  parser.on('file', (_field, stream, name) => {
    incoming = stream.on('limit', () => body.destroy(fileTooLarge(maxBytes)));
    receiving = writeDown(stream, folder, name);
    receiving.catch((error: Error) => body.destroy(error));
  });
  for (const event of ['filesLimit', 'partsLimit', 'fieldsLimit'] as const) parser.on(event, () => (isTooMuch = true));
  const [parsed] = await Promise.allSettled([pipeline(body, parser)]);
  if (parsed.status === 'rejected') incoming?.destroy(parsed.reason as Error);
  const received: ReceivedFile | null = (await (receiving as Promise<ReceivedFile> | null)?.catch(() => null)) ?? null;
  if (parsed.status === 'fulfilled' && received && !isTooMuch) return received;
  await received?.discard();
  throw parsed.status === 'rejected' ? asRefusal(parsed.reason as Error) : oneFileOnly();
}

function parserFor(contentType: string, maxBytes: number): BusboyInstance {
  if (!/^multipart\/form-data\s*;/i.test(contentType)) throw notMultipart();
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: { ...LIMITS, fileSize: maxBytes } });
  } catch {
    throw notMultipart();
  }
}

async function writeDown(stream: Readable, folder: string, name: string | undefined): Promise<ReceivedFile> {
  const file = path.join(folder, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const discard = () => rm(file, { force: true });
  try {
    await pipeline(stream, measure, createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true }));
  } catch (error) {
    await discard();
    throw error;
  }
  return { path: file, name: cleanFileName(name ?? ''), bytes, sha256: hash.digest('hex'), discard };
}

/** What the parser says of a body it can't read is about the body; a full disk and what is unknown are not. */
function asRefusal(error: Error & { code?: string; syscall?: string }): Error {
  if (error instanceof Refusal) return error;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return filesDiskFull();
  return error.syscall === undefined ? uploadBroken() : error;
}
