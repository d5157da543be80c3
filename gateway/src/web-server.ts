import { randomUUID } from 'node:crypto';
import { FILE_ARRIVES_WITHIN_MS } from '@nakhon/kit/files/file-route';
import { closeLinesAsTheyFallIdle } from '@nakhon/kit/idle-connections';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, { LogController, type FastifyError, type FastifyInstance } from 'fastify';
import { dashboardRoute } from './dashboard-route.js';
import { credentialResolver } from './credential.js';
import { startGraphqlServer } from './graphql-server.js';
import { filesRoute } from './files-route.js';
import { graphqlRoute } from './graphql-route.js';
import { hubMetrics } from './hub-metrics.js';
import { healthRoute } from './health-route.js';
import { hubDataVersion } from './kept-answers/data-version.js';
import { answerBrokenRequest, answerError } from './http-faults.js';
import { metricsRoute } from './metrics-route.js';
import type { MetricsDoor } from './metrics-door.rules.js';
import { observedLink } from './observed-link.js';
import { apolloLog, logRequests, logSettings, type LogSink } from './request-log.js';
import { LIMITS } from './limits.js';
import { sessionRoute } from './session-route.js';
import { cutSlowBodies } from './slow-bodies.js';
import { tableExporter } from './table-export/table-exporter.js';
import { trackRoute } from './track-route.js';
import type { SubgraphLink } from './subgraph-link.js';

export interface WebServerOptions {
  supergraphSdl: string;
  links: readonly SubgraphLink[];
  viewerKey: Uint8Array;
  /** Folder of the built dashboard; left out in tests of the endpoint alone. */
  dashboardFolder?: string;
  /** Address people reach the hub at, `https://…` behind a proxy. */
  publicUrl: string;
  /** Whether a proxy in front tells the client's address. */
  trustProxy: boolean;
  /** pino level: `info` logs each request. */
  logLevel: string;
  logSink?: LogSink;
  /** Who may read `/metrics`; left out: nothing is counted. */
  metricsDoor?: MetricsDoor;
  clock: () => Date;
  subgraphTimeoutMs?: number;
  /** How long a request, body and all, may take to arrive. */
  requestTimeoutMs?: number;
}

/** Everything the hub serves at its one address. Not yet listening; `close()` ends it. */
export async function buildWebServer(options: WebServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: options.trustProxy,
    logger: logSettings(options.logLevel, options.logSink),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    ...patienceWith(options.requestTimeoutMs ?? LIMITS.requestTimeoutMs),
    clientErrorHandler: answerBrokenRequest,
  });
  closeLinesAsTheyFallIdle(app);
  logRequests(app);
  cutSlowBodies(app, options.requestTimeoutMs ?? LIMITS.requestTimeoutMs);
  const metrics = options.metricsDoor && hubMetrics();
  const links = options.links.map((link) => observedLink(link, metrics));
  const hr = links.find((link) => link.name === 'hr');
  if (!hr) throw new Error('The hub needs hr to know who is asking');
  const credentials = credentialResolver(hr, options.viewerKey, options.clock);
  const report = (error: unknown, reference: string) => app.log.error({ err: error, reference }, 'a part failed');
  const server = await startGraphqlServer({
    supergraphSdl: options.supergraphSdl,
    links,
    logger: apolloLog(app.log),
    subgraphTimeoutMs: options.subgraphTimeoutMs ?? LIMITS.subgraphTimeoutMs,
    report,
  });

  // A form of a foreign page can post text; JSON it can not.
  app.removeContentTypeParser('text/plain');
  await app.register(cookie);
  await app.register(compress, { threshold: 1024 });
  await app.register(helmet, securityHeaders(options.publicUrl.startsWith('https:')));
  // Files of the dashboard, which may be kept, say so themselves.
  app.addHook(
    'onRequest',
    async (request, reply) =>
      void reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store', 'permissions-policy': DEVICES }),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => answerError(error, request.id, reply, report));
  graphqlRoute(app, {
    server,
    credentials,
    viewerKey: options.viewerKey,
    clock: options.clock,
    readDataVersion: hubDataVersion(options.links),
    report,
  });
  sessionRoute(app, {
    hr,
    credentials,
    viewerKey: options.viewerKey,
    clock: options.clock,
    secureCookie: options.publicUrl.startsWith('https:'),
    publicUrl: options.publicUrl,
  });
  const exportTable = tableExporter({ server, viewerKey: options.viewerKey, clock: options.clock });
  await filesRoute(app, { links, credentials, exportTable, viewerKey: options.viewerKey, clock: options.clock, report });
  await trackRoute(app, { links, viewerKey: options.viewerKey, clock: options.clock, report });
  healthRoute(app, links);
  if (metrics) metricsRoute(app, metrics, links, options.metricsDoor!);
  if (options.dashboardFolder !== undefined) await dashboardRoute(app, options.dashboardFolder);
  app.addHook('onClose', () => server.stop());
  return app;
}

/** Cuts off who sends slowly, and who lets the line idle after an answer was asked for. */
function patienceWith(requestTimeoutMs: number) {
  const checks = { headersTimeout: requestTimeoutMs, connectionsCheckingInterval: Math.min(5_000, requestTimeoutMs) };
  return { requestTimeout: Math.max(requestTimeoutMs, FILE_ARRIVES_WITHIN_MS), connectionTimeout: LIMITS.idleConnectionMs, http: checks };
}

const DEVICES = 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()';

/** Scripts and styles come from our own files alone. */
function securityHeaders(isHttps: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: isHttps,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' as const },
  };
}
