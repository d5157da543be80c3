import { randomUUIDv7 } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import { publicRefusal } from '../errors.js';
import { inSpan } from '../observe/tracing.js';
import { requireAccess, requireWriting } from '../permission.js';
import type { Viewer } from '../viewer.js';
import { refusalAnswer, type FileAnswer } from './file-answer.js';
import { matchPath } from './file-path.rules.js';
import { bodyTooLarge, methodNotAllowed, routeUnknown } from './file-refusals.js';
import { FILE_ARRIVES_WITHIN_MS, type FileRoute } from './file-route.js';
import { limitedBody } from './limited-body.js';

/** A request for a file, or with one, as it comes from the gateway. */
export interface SubgraphFileRequest {
  method: string;
  /** Below `/files`, as it was written: `/evidence/0190…`. */
  path: string;
  /** What stands after the question mark. */
  search: string;
  contentType: string;
  /** As the sender says; undefined: not told. */
  contentLength: number | undefined;
  body: Readable;
  viewerToken: string | undefined;
  requestId: string;
  /** The W3C header of the span that asks, from another process. */
  traceparent?: string | undefined;
}

export interface FileAnswering {
  subgraph: string;
  routes: readonly FileRoute[];
  fork(): EntityManager;
  viewerOf(token: string | undefined, now: Date): Promise<Viewer | null>;
  clock(): Date;
  viewerRequired(): Error;
  report(error: Error, requestId: string): void;
}

/** Answers requests by a subgraph's file routes: who may not, what is not there and what goes wrong is an answer too, never a throw. */
export function answerFiles(parts: FileAnswering): (request: SubgraphFileRequest) => Promise<FileAnswer> {
  return async (request) => {
    try {
      return await inSpan(
        () => `subgraph ${parts.subgraph} files`,
        () => ({ 'nakhon.request_id': request.requestId }),
        () => answer(parts, request),
        request.traceparent,
      );
    } catch (error) {
      return refusalAnswer(publicRefusal(error as Error, parts.subgraph, (cause) => parts.report(cause, request.requestId)));
    }
  };
}

async function answer(parts: FileAnswering, request: SubgraphFileRequest): Promise<FileAnswer> {
  const now = parts.clock();
  const viewer = await parts.viewerOf(request.viewerToken, now);
  if (!viewer) throw parts.viewerRequired();
  const { route, params } = routeOf(parts.routes, request);
  const name = `${route.method} /files${route.path}`;
  requireAccess(route.access, viewer, name);
  if (route.method !== 'GET') requireWriting(viewer, name);
  if ((request.contentLength ?? 0) > route.maxBytes) throw bodyTooLarge(route.maxBytes);
  const body = limitedBody(request.body, { maxBytes: route.maxBytes, withinMs: FILE_ARRIVES_WITHIN_MS });
  const context = { em: parts.fork(), viewer, now, newId: randomUUIDv7, requestId: request.requestId };
  try {
    return await route.handle({ context, params, query: new URLSearchParams(request.search), contentType: request.contentType, body });
  } finally {
    body.destroy();
  }
}

function routeOf(
  routes: readonly FileRoute[],
  { method, path }: SubgraphFileRequest,
): { route: FileRoute; params: Record<string, string> } {
  const fitting = routes.flatMap((route) => {
    const params = matchPath(route.path, path);
    return params ? [{ route, params }] : [];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found) return found;
  throw fitting.length > 0 ? methodNotAllowed(fitting.map(({ route }) => route.method).join(', ')) : routeUnknown();
}
