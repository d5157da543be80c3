import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import { mergeExpositions } from '@nakhon/kit/observe/exposition';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HubMetrics } from './hub-metrics.js';
import { mayReadMetrics, type MetricsDoor } from './metrics-door.rules.js';
import type { SubgraphLink } from './subgraph-link.js';

const TOLD_WITHIN_MS = 2_000;

/** `GET /metrics` for Prometheus: the gateway's figures and those of each subgraph, wherever it runs. Counts every request besides. */
export function metricsRoute(app: FastifyInstance, metrics: HubMetrics, links: readonly SubgraphLink[], door: MetricsDoor): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url;
    metrics.served(route, reply.statusCode);
    if (route === '/graphql') metrics.answered(request.note, reply.statusCode, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(door, visitorOf(request))) return reply.code(403).send({ error: refusalExtensions(closed()) });
    const parts = await Promise.all(links.map((link) => figuresOf(link, metrics)));
    const text = mergeExpositions([await metrics.text(), ...parts]);
    return reply.header('cache-control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(text);
  });
}

async function figuresOf(link: SubgraphLink, metrics: HubMetrics): Promise<string> {
  const text = await link.metrics?.(AbortSignal.timeout(TOLD_WITHIN_MS)).catch(() => null);
  metrics.reachable(link.name, typeof text === 'string');
  return text ?? '';
}

function visitorOf({ headers, socket }: FastifyRequest) {
  const isForwarded = headers['forwarded'] !== undefined || headers['x-forwarded-for'] !== undefined || headers['via'] !== undefined;
  return { authorization: headers.authorization, peer: socket.remoteAddress, host: headers.host, isForwarded };
}

function closed(): Refusal {
  return new Refusal('METRICS_CLOSED', {
    th: 'ตัวเลขการทำงานเปิดให้เฉพาะในเครื่อง หรือผู้ถือ METRICS_TOKEN',
    en: 'The metrics are open on this machine only, or with the METRICS_TOKEN as bearer',
  });
}
