import { loggedFault, withoutValues } from '@nakhon/kit/observe/logged-fault';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { newNote, requestScope, type RequestNote } from './request-note.js';

declare module 'fastify' {
  interface FastifyRequest {
    note: RequestNote;
  }
}

/** Where the lines go; standard output when left out. */
export interface LogSink {
  write(line: string): void;
}

/** One line of JSON per event, each with the request's id. Errors are told without values, requests by their route alone. */
export function logSettings(level: string, sink?: LogSink) {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => ({ ...requestScope.getStore() }),
    serializers: { err: loggedFault },
    ...(sink ? { stream: sink } : {}),
  };
}

/** Gives each request its note and scope, and at level `info` one line when it has ended: no path, no query, no address. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('note', null as unknown as RequestNote);
  app.addHook('onRequest', async (request) => {
    request.note = newNote();
  });
  app.addHook('preHandler', (request, _reply, next) => requestScope.run({ requestId: request.id }, next));
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, note } = request;
    const facts = { requestId: request.id, method, route: routeOptions.url ?? 'none', status: reply.statusCode };
    const codes = note.errorCodes.length > 0 ? { codes: [...new Set(note.errorCodes)] } : {};
    app.log.info({ ...facts, ms: Math.round(reply.elapsedTime * 10) / 10, ...codes }, 'answered');
  });
}

/** What Apollo wants to say, in our log. Its sentences may quote a request: what stands in quotes is left out. */
export function apolloLog(log: FastifyBaseLogger) {
  const say = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) => {
    if (message instanceof Error) log[level]({ err: message }, 'apollo');
    else log[level]({ note: withoutValues(String(message)) }, 'apollo');
  };
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
}
