import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { dashboardRoute } from './dashboard-route.js';
import { credentialResolver } from './credential.js';
import { startGraphqlServer } from './graphql-server.js';
import { graphqlRoute } from './graphql-route.js';
import { healthRoute } from './health-route.js';
import { hubDataVersion } from './kept-answers/data-version.js';
import { LIMITS } from './limits.js';
import { sessionRoute } from './session-route.js';
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
  clock: () => Date;
  subgraphTimeoutMs?: number;
}

/** Everything the hub serves at its one address. Not yet listening; `close()` ends it. */
export async function buildWebServer(options: WebServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: options.trustProxy,
    logger: { level: options.logLevel, base: null, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    genReqId: () => randomUUID(),
    requestTimeout: 60_000,
  });
  const hr = options.links.find((link) => link.name === 'hr');
  if (!hr) throw new Error('The hub needs hr to know who is asking');
  const credentials = credentialResolver(hr, options.viewerKey, options.clock);
  const report = (error: unknown, reference: string) => app.log.error({ err: error, reference }, 'a part failed');
  const server = await startGraphqlServer({
    supergraphSdl: options.supergraphSdl,
    links: options.links,
    subgraphTimeoutMs: options.subgraphTimeoutMs ?? LIMITS.subgraphTimeoutMs,
    report,
  });

  // A form of a foreign page can post text; JSON it can not.
  app.removeContentTypeParser('text/plain');
  await app.register(cookie);
  await app.register(compress, { threshold: 1024 });
  await app.register(helmet, securityHeaders(options.publicUrl.startsWith('https:')));
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.setErrorHandler<FastifyError>((error, request, reply) => reply.code(statusOf(error)).send(errorBody(error, request.id, report)));
  graphqlRoute(app, {
    server,
    credentials,
    viewerKey: options.viewerKey,
    clock: options.clock,
    readDataVersion: hubDataVersion(options.links),
  });
  sessionRoute(app, {
    hr,
    credentials,
    viewerKey: options.viewerKey,
    clock: options.clock,
    secureCookie: options.publicUrl.startsWith('https:'),
  });
  healthRoute(app, options.links);
  if (options.dashboardFolder !== undefined) await dashboardRoute(app, options.dashboardFolder);
  app.addHook('onClose', () => server.stop());
  return app;
}

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

const FAULTS: Record<number, { code: string; messageTh: string; messageEn: string }> = {
  400: { code: 'BAD_REQUEST', messageTh: 'คำขอไม่ถูกต้อง', messageEn: 'The request is malformed' },
  413: {
    code: 'BODY_TOO_LARGE',
    messageTh: `คำขอใหญ่เกิน ${LIMITS.bodyBytes / 1024 / 1024} เมกะไบต์`,
    messageEn: `The request is larger than ${LIMITS.bodyBytes / 1024 / 1024} MiB`,
  },
  415: { code: 'MEDIA_TYPE_UNSUPPORTED', messageTh: 'กรุณาส่งเป็น application/json', messageEn: 'Send application/json' },
};

function statusOf(error: FastifyError): number {
  const status = error.statusCode ?? 500;
  return status in FAULTS ? status : status >= 400 && status < 500 ? 400 : 503;
}

function errorBody(error: FastifyError, requestId: string, report: (error: unknown, reference: string) => void) {
  const fault = FAULTS[statusOf(error)];
  if (!fault) report(error, requestId);
  const { code, messageTh, messageEn } = fault ?? {
    code: 'HUB_UNAVAILABLE',
    messageTh: 'ระบบยังไม่พร้อม กรุณาลองใหม่ในอีกสักครู่',
    messageEn: 'The hub can not answer right now; try again in a moment',
  };
  const extensions = { code, messageTh, messageEn, facts: { requestId } };
  return { errors: [{ message: `${messageTh} (${messageEn})`, extensions }], error: extensions };
}
