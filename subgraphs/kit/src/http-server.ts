import fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { fileServerRoute } from './files/file-server-route.js';
import { closeLinesAsTheyFallIdle } from './idle-connections.js';
import type { RunningSubgraph } from './subgraph.js';
import { isLoopback } from './observe/loopback.js';
import { VIEWER_HEADER } from './viewer.js';

const bodySchema = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Serves a subgraph over HTTP on loopback: `POST /graphql` and `/files/*` with the signed viewer header, `GET /version` of the data, `GET /healthz` of the process, `GET /readyz`, and `GET /metrics` for this machine. */
export function subgraphServer(subgraph: RunningSubgraph): FastifyInstance {
  const app = fastify({ bodyLimit: 2 * 1024 * 1024, logger: false });
  closeLinesAsTheyFallIdle(app);
  app.post('/graphql', async (request, reply) => {
    const body = bodySchema.safeParse(request.body);
    if (!body.success) return reply.code(400).send({ errors: [{ message: 'Not a GraphQL request', extensions: { code: 'BAD_REQUEST' } }] });
    const { query, variables, operationName } = body.data;
    return subgraph.answer({
      query,
      variables: variables ?? undefined,
      operationName: operationName ?? undefined,
      viewerToken: request.headers[VIEWER_HEADER]?.toString(),
      requestId: request.headers['x-request-id']?.toString() ?? request.id,
      traceparent: request.headers['traceparent']?.toString(),
    });
  });
  void fileServerRoute(app, subgraph.answerFile);
  app.get('/version', () => subgraph.dataVersion());
  // Of the process alone: a database that is away is no reason to end it.
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await subgraph.ready();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'not ready', part: subgraph.name });
    }
  });
  app.get('/metrics', async (request, reply) => {
    if (!isLoopback(request.socket.remoteAddress)) return reply.code(403).send({ status: 'closed', part: subgraph.name });
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await subgraph.metrics.text());
  });
  return app;
}
