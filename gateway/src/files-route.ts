import { Refusal } from '@nakhon/core/refusal';
import { REFUSAL_HEADER, refusalAnswer, type FileAnswer } from '@nakhon/kit/files/file-answer';
import { isPlainPath } from '@nakhon/kit/files/file-path.rules';
import { bodyTooLarge, contentCoded, routeUnknown } from '@nakhon/kit/files/file-refusals';
import { FILE_ARRIVES_WITHIN_MS, FILE_BODY_BYTES } from '@nakhon/kit/files/file-route';
import { fileRequestOf, sendFileAnswer, takeBodiesAsTheyAre } from '@nakhon/kit/files/file-server-route';
import type { SubgraphFileRequest } from '@nakhon/kit/files/answer-files';
import { inSpan } from '@nakhon/kit/observe/tracing';
import type { Viewer } from '@nakhon/kit/viewer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE, tokenOf, type CredentialResolver } from './credential.js';
import { FILE_DOORS, HUB_ITSELF } from './file-doors.js';
import { isForgeableFile, ownHeaderRequired } from './forgery.js';
import { partUnavailable } from './part-refusals.js';
import { signedViewers } from './signed-viewers.js';
import { accountChanged, isOfAnotherAccount } from './stated-account.js';
import type { SubgraphLink } from './subgraph-link.js';
import type { TableExporter } from './table-export/table-exporter.js';

export interface FilesRouteOptions {
  links: readonly SubgraphLink[];
  credentials: CredentialResolver;
  exportTable: TableExporter;
  viewerKey: Uint8Array;
  clock: () => Date;
  report: (error: unknown, reference: string) => void;
}

/** A request that goes on to a part, with who asks. */
export interface PartRequest {
  request: FastifyRequest;
  reply: FastifyReply;
  asked: Omit<SubgraphFileRequest, 'viewerToken' | 'requestId'>;
  part: string;
  viewer: Viewer;
}

/** Longer than a body may take to arrive, so that the part's own refusal is the one that is seen. */
const ANSWERS_WITHIN_MS = FILE_ARRIVES_WITHIN_MS + 30_000;

/** `/files/*`: the request goes on to the part behind its door and the answer comes back, both as they stream, with the signed viewer. */
export async function filesRoute(app: FastifyInstance, options: FilesRouteOptions): Promise<void> {
  const ask = partAsker(options);

  async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FileAnswer> {
    const cookie = request.cookies[SESSION_COOKIE];
    if (isForgeableFile(request.method, request.headers, cookie !== undefined)) throw ownHeaderRequired();
    const asked = fileRequestOf(request);
    if ((asked.contentLength ?? 0) > FILE_BODY_BYTES) throw bodyTooLarge(FILE_BODY_BYTES);
    const part = isPlainPath(asked.path) ? FILE_DOORS[asked.path.split('/')[1]!] : undefined;
    if (part === undefined) throw routeUnknown();
    const viewer = await options.credentials.resolve(tokenOf(request.headers.authorization, cookie), request.ip, request.id);
    request.note.isSignedIn = viewer.kind === 'account';
    if (isOfAnotherAccount(request.headers, viewer)) throw accountChanged();
    if (part !== HUB_ITSELF) return ask({ request, reply, asked, part, viewer });
    const { method, path, search } = asked;
    return options.exportTable({ method, path, search, viewer, requestId: request.id, note: request.note, clientGone: clientGone(reply) });
  }

  await app.register(async (files) => {
    takeBodiesAsTheyAre(files);
    // Before the answer's compression would unpack what comes in: a small bomb is a large body.
    files.addHook('onRequest', async (request, reply) => {
      const coding = request.headers['content-encoding'];
      if (coding !== undefined && coding !== 'identity') return sendFileAnswer(reply, refusalAnswer(contentCoded()));
    });
    files.route({
      method: ['GET', 'POST'],
      url: '/files/*',
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const answer = await inSpan(
          () => `${request.method} /files`,
          () => ({ 'nakhon.request_id': request.id }),
          () => handle(request, reply).catch(asAnswer),
          request.headers['traceparent']?.toString(),
        );
        const code = answer.headers[REFUSAL_HEADER];
        if (code !== undefined) request.note.errorCodes = [code];
        return sendFileAnswer(reply, answer);
      },
    });
  });
}

/** Asks a part for a file or a page with the signed viewer. Refuses with PART_UNAVAILABLE, and what has no such part with ROUTE_UNKNOWN. */
export function partAsker({
  links,
  viewerKey,
  clock,
  report,
}: Omit<FilesRouteOptions, 'credentials' | 'exportTable'>): (asking: PartRequest) => Promise<FileAnswer> {
  const sign = signedViewers(viewerKey, clock);
  return async ({ request, reply, asked, part, viewer }) => {
    const link = links.find(({ name }) => name === part);
    if (!link?.answerFile) throw routeUnknown();
    const viewerToken = await sign(viewer);
    const signal = AbortSignal.any([AbortSignal.timeout(ANSWERS_WITHIN_MS), clientGone(reply)]);
    return link.answerFile({ ...asked, viewerToken, requestId: request.id }, signal).catch((cause: unknown) => {
      if (!signal.aborted) report(cause, request.id);
      throw partUnavailable(link.name);
    });
  };
}

/** Refusals are answers; what no rule foresaw goes to the server's own handler. */
function asAnswer(error: unknown): FileAnswer {
  if (error instanceof Refusal) return refusalAnswer(error);
  throw error;
}

function clientGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
