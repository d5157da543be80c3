import type { FastifyInstance } from 'fastify';
import type { SubgraphLink } from './subgraph-link.js';

const READY_WITHIN_MS = 3_000;

/** `GET /healthz`: this process answers. `GET /readyz`: so does every part; 503 and which part when not. */
export function healthRoute(app: FastifyInstance, links: readonly SubgraphLink[]): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const states = await Promise.all(links.map(async (link) => [link.name, await stateOf(link)] as const));
    const down = states.filter(([, state]) => state !== 'ready').map(([name]) => name);
    return reply
      .code(down.length === 0 ? 200 : 503)
      .send({ status: down.length === 0 ? 'ready' : 'not ready', down, parts: Object.fromEntries(states) });
  });
}

async function stateOf(link: SubgraphLink): Promise<'ready' | 'down'> {
  try {
    await link.ready(AbortSignal.timeout(READY_WITHIN_MS));
    return 'ready';
  } catch {
    return 'down';
  }
}
