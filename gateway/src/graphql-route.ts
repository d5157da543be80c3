import { HeaderMap, type ApolloServer } from '@apollo/server';
import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import { inSpan } from '@nakhon/kit/observe/tracing';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { SESSION_COOKIE, tokenOf, type CredentialResolver } from './credential.js';
import type { GatewayContext } from './gateway-context.js';
import { answerAgain } from './kept-answers/answer-again.js';
import type { ReadDataVersion } from './kept-answers/data-version.js';
import { keptAnswers } from './kept-answers/kept-answers.js';
import { signedViewers } from './signed-viewers.js';

export interface GraphqlRouteOptions {
  server: ApolloServer<GatewayContext>;
  credentials: CredentialResolver;
  viewerKey: Uint8Array;
  clock: () => Date;
  readDataVersion: ReadDataVersion;
  report: (error: unknown, reference: string) => void;
}

/** How much memory answers kept for asking again may take. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** `POST` and `GET /graphql`, for bearers and for the dashboard's cookie. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const sign = signedViewers(options.viewerKey, options.clock);
  const before = answerAgain({ kept: keptAnswers(KEPT_BYTES), readVersion: options.readDataVersion, clock: options.clock });

  async function answer(request: FastifyRequest, context: () => Promise<GatewayContext>): Promise<HttpAnswer> {
    return options.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: new URL(request.url, 'http://localhost').search,
        body: request.body,
      },
      context,
    });
  }

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => {
      const traceparent = request.headers['traceparent']?.toString();
      const facts = () => ({ 'nakhon.request_id': request.id });
      return inSpan(
        () => `${request.method} /graphql`,
        facts,
        () => handle(request, reply),
        traceparent,
      );
    },
  });

  async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const token = tokenOf(request.headers.authorization, request.cookies[SESSION_COOKIE]);
    const viewing = options.credentials.resolve(token, request.ip, request.id).catch((error: Error) => {
      options.report(error, request.id);
      throw asUnavailable(error);
    });
    const contextFor = async (): Promise<GatewayContext> => ({
      viewerToken: await sign(await viewing),
      requestId: request.id,
      note: request.note,
      clientGone: clientGone(reply),
      outcome: { isRepeatable: false },
    });
    // Where hr can't say who asks, the server answers that as an error of its own.
    const viewer = await viewing.catch(() => null);
    if (!viewer) return send(reply, await answer(request, contextFor));
    request.note.isSignedIn = viewer.kind === 'account';
    const found = await before(request, viewer);
    if (found.answer) {
      request.note.operation = found.answer.operation ?? null;
      return reply.headers({ 'content-type': found.answer.contentType, 'cache-control': 'no-store' }).send(found.answer.body);
    }
    const context = await contextFor();
    const fresh = await answer(request, async () => context);
    if (context.outcome.isRepeatable && (fresh.status ?? 200) === 200 && fresh.body.kind === 'complete')
      found.keep({
        contentType: fresh.headers.get('content-type') ?? 'application/json',
        body: fresh.body.string,
        operation: request.note.operation,
      });
    return send(reply, fresh);
  }
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
