import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { VIEWER_HEADER } from '../viewer.js';
import type { SubgraphFileRequest } from './answer-files.js';
import type { FileAnswer } from './file-answer.js';

/** `/files/*` of a subgraph's own server: bodies go through as they arrive. */
export async function fileServerRoute(app: FastifyInstance, answer: (request: SubgraphFileRequest) => Promise<FileAnswer>): Promise<void> {
  await app.register(async (files) => {
    takeBodiesAsTheyAre(files);
    files.route({
      method: ['GET', 'POST'],
      url: '/files/*',
      handler: async (request, reply) => {
        const viewerToken = request.headers[VIEWER_HEADER]?.toString();
        const traceparent = request.headers['traceparent']?.toString();
        const requestId = request.headers['x-request-id']?.toString() ?? request.id;
        return sendFileAnswer(reply, await answer({ ...fileRequestOf(request), viewerToken, requestId, traceparent }));
      },
    });
  });
}

/** No parser reads, keeps or refuses a body here: whoever answers reads `request.raw`. */
export function takeBodiesAsTheyAre(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
}

/** What a request under `/files`, or under another prefix, asks, apart from who asks. */
export function fileRequestOf(
  request: FastifyRequest,
  prefix = '/files',
): Omit<SubgraphFileRequest, 'viewerToken' | 'requestId' | 'traceparent'> {
  const [path, ...search] = request.raw.url!.split('?');
  const length = request.headers['content-length'];
  return {
    method: request.method,
    path: path!.slice(prefix.length),
    search: search.join('?'),
    contentType: request.headers['content-type'] ?? '',
    contentLength: length === undefined ? undefined : Number(length),
    body: request.raw,
  };
}

/** What is left of a body after a refusal is not waited for: the line is closed. */
export function sendFileAnswer(reply: FastifyReply, { status, headers, body }: FileAnswer): FastifyReply {
  if (!reply.request.raw.readableEnded && status >= 400) reply.header('connection', 'close');
  return reply
    .code(status)
    .headers(headers)
    .send(typeof body === 'string' || 'pipe' in body ? body : Buffer.from(body));
}
