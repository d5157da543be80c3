import { HeaderMap, type ApolloServer } from '@apollo/server';
import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import { inSpan } from '@nakhon/kit/observe/tracing';
import { signViewer } from '@nakhon/kit/viewer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { SESSION_COOKIE, tokenOf, type CredentialResolver } from './credential.js';
import type { GatewayContext } from './gateway-context.js';

export interface GraphqlRouteOptions {
  server: ApolloServer<GatewayContext>;
  credentials: CredentialResolver;
  viewerKey: Uint8Array;
  clock: () => Date;
  report: (error: unknown, reference: string) => void;
}

/** `POST` and `GET /graphql`, for bearers and for the dashboard's cookie. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const httpGraphQLRequest = {
        method: request.method,
        headers: headersOf(request),
        search: new URL(request.url, 'http://localhost').search,
        body: request.body,
      };
      const context = () => contextOf(request, reply, options);
      const execute = () => options.server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
      const traceparent = request.headers['traceparent']?.toString();
      const facts = () => ({ 'nakhon.request_id': request.id });
      return send(reply, await inSpan(() => `${request.method} /graphql`, facts, execute, traceparent));
    },
  });
}

async function contextOf(request: FastifyRequest, reply: FastifyReply, options: GraphqlRouteOptions): Promise<GatewayContext> {
  const token = tokenOf(request.headers.authorization, request.cookies[SESSION_COOKIE]);
  const viewer = await options.credentials.resolve(token, request.ip, request.id).catch((error: Error) => {
    options.report(error, request.id);
    throw asUnavailable(error);
  });
  request.note.isSignedIn = viewer.kind === 'account';
  const viewerToken = await signViewer(options.viewerKey, viewer, options.clock());
  return { viewerToken, requestId: request.id, note: request.note, clientGone: clientGone(reply) };
}

/** Apollo takes the status of an answer without a viewer from `http`, which does not leave the hub. */
function asUnavailable(error: Error): GraphQLError {
  const extensions = error instanceof Refusal ? refusalExtensions(error) : {};
  return new GraphQLError(error.message, { extensions: { ...extensions, http: { status: 503 } } });
}

function clientGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

type HttpAnswer = Awaited<ReturnType<ApolloServer<GatewayContext>['executeHTTPGraphQLRequest']>>;

function send(reply: FastifyReply, answer: HttpAnswer): FastifyReply {
  for (const [name, value] of answer.headers) if (name !== 'content-length') reply.header(name, value);
  reply.header('cache-control', 'no-store').code(answer.status ?? 200);
  if (answer.body.kind !== 'complete') throw new Error('An answer in parts was not asked for');
  return reply.send(answer.body.string);
}
