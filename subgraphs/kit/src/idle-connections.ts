import type { FastifyInstance } from 'fastify';

const LOOKS_EVERY_MS = 50;

/**
 * Lets a server that closes end as soon as its last answer is out. A line whose answer had begun was promised to be kept open; Node closes
 * those idle at the first moment only, and one that falls idle later would hold the server until its time for idling is over.
 */
export function closeLinesAsTheyFallIdle(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    const looking = setInterval(() => app.server.closeIdleConnections(), LOOKS_EVERY_MS);
    app.server.once('close', () => clearInterval(looking));
  });
}
