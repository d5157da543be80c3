import type { Readable } from 'node:stream';
import type { SubgraphContext } from '../context.js';
import type { Access } from '../permission.js';
import type { FileAnswer } from './file-answer.js';

/** What a file route is handed; who asks, the clock and the unit of work are in `context`. */
export interface FileRequest {
  context: SubgraphContext;
  /** Values of the `:names` of the path; see `matchPath` for what they may hold. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  contentType: string;
  /** The body as it arrives, never whole in memory. Fails with a refusal past the route's limit, past its time, or when the line is cut. */
  body: Readable;
}

/** One way in for files below `/files`. A subgraph's list of them is all there is: what is not in it is not there. */
export interface FileRoute {
  method: 'GET' | 'POST';
  /** `/evidence/:id`. */
  path: string;
  access: Access;
  /** Largest body; 0: none is read. */
  maxBytes: number;
  handle(request: FileRequest): Promise<FileAnswer>;
}

/** Largest body of any route, with room for the words around a file of 20 MB. */
export const FILE_BODY_BYTES = 21_000_000;
/** For a body to arrive: 20 MB at 1 Mbit/s. */
export const FILE_ARRIVES_WITHIN_MS = 180_000;
