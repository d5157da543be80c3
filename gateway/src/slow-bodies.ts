import type { FastifyInstance } from 'fastify';
import { answerBrokenRequest } from './http-faults.js';

/** Cuts off whose body is not there in time. Files take longer: the server's own limit is theirs, this one is for all else. */
export function cutSlowBodies(app: FastifyInstance, withinMs: number): void {
  app.addHook('onRequest', async (request, reply) => {
    const { raw } = request;
    if (raw.complete || request.routeOptions.url === '/files/*') return;
    const late = setTimeout(() => {
      if (!raw.complete) answerBrokenRequest(Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), raw.socket);
    }, withinMs);
    raw.once('end', () => clearTimeout(late));
    reply.raw.once('close', () => clearTimeout(late));
  });
}
