import type { Readable } from 'node:stream';
import type { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '../errors.js';
import { attachmentHeader } from './file-name.rules.js';
import { statusOfRefusal } from './file-refusals.js';

/** What a file route answers, in process and over HTTP alike. */
export interface FileAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Readable | Uint8Array | string;
}

export function jsonAnswer(status: number, value: unknown): FileAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** Header that names the code of a refusal, for the log of whoever passes the answer on. */
export const REFUSAL_HEADER = 'x-nakhon-refusal';

/** A refusal with the HTTP status that its code has, in both shapes: `errors` as GraphQL's, `error` for all others. */
export function refusalAnswer(refusal: Refusal): FileAnswer {
  const extensions = refusalExtensions(refusal);
  const answer = jsonAnswer(statusOfRefusal(refusal.code), { errors: [{ message: refusal.message, extensions }], error: extensions });
  return { ...answer, headers: { ...answer.headers, [REFUSAL_HEADER]: refusal.code } };
}

export interface Attachment {
  /** As people see it; made safe for the header here. */
  name: string;
  /** For programs that read plain letters only; made of the name when left out. */
  plainName?: string;
  /** From our own list, never what an uploader said. */
  mediaType: string;
  bytes?: number;
  body: Readable | Uint8Array | string;
}

/** A file to be saved: no browser shows it in the page, guesses another type, runs a script in it or keeps it. */
export function attachmentAnswer({ name, plainName, mediaType, bytes, body }: Attachment): FileAnswer {
  return {
    status: 200,
    headers: {
      'content-type': mediaType,
      'content-disposition': attachmentHeader(name, plainName),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      ...(bytes === undefined ? {} : { 'content-length': String(bytes) }),
    },
    body,
  };
}
