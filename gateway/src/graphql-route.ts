import { createHash } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import { inSpan } from '@nakhon/kit/observe/tracing';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { answerStatus } from './answer-status.js';
import { SESSION_COOKIE, tokenOf, type CredentialResolver } from './credential.js';
import { isForgeable, preflightRequired } from './forgery.js';
import type { GatewayContext } from './gateway-context.js';
import { refusalBody } from './http-faults.js';
import { answerAgain } from './kept-answers/answer-again.js';
import type { ReadDataVersion } from './kept-answers/data-version.js';
import { keptAnswers } from './kept-answers/kept-answers.js';
import { signedViewers } from './signed-viewers.js';
import { accountChanged, isOfAnotherAccount } from './stated-account.js';

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
    if (isForgeable(request.headers, request.cookies[SESSION_COOKIE] !== undefined))
      return reply.code(400).send(refusalBody(preflightRequired()));
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
    if (!viewer) return send(request, reply, await answer(request, contextFor));
    request.note.isSignedIn = viewer.kind === 'account';
    if (isOfAnotherAccount(request.headers, viewer)) return reply.code(409).send(refusalBody(accountChanged()));
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
        body: Buffer.from(fresh.body.string),
        operation: request.note.operation,
      });
    return send(request, reply, fresh);
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

function send(request: FastifyRequest, reply: FastifyReply, answer: HttpAnswer): FastifyReply {
  if (answer.body.kind !== 'complete') throw new Error('An answer in parts was not asked for');
  const { string } = answer.body;
  const status = answerStatus(answer.status ?? 200, answer.headers.get('content-type') ?? '', string);
  for (const [name, value] of answer.headers) if (name !== 'content-length') reply.header(name, value);
  reply.header('cache-control', 'no-store').code(status);
  return isKeepable(request, status, string) ? sendKeepable(request, reply, string) : reply.send(string);
}

/** What was asked by GET (only queries can be) and answered whole. Apollo writes errors first. */
function isKeepable(request: FastifyRequest, status: number, body: string): boolean {
  return request.method === 'GET' && status === 200 && !body.startsWith('{"errors"');
}

/** The client keeps the answer and asks each time whether it still holds. The tag is weak: it speaks of the answer before compression. */
function sendKeepable(request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  const tag = createHash('sha256').update(body).digest('base64url');
  reply.header('cache-control', 'private, no-cache').header('etag', `W/"${tag}"`).header('vary', 'authorization, cookie, accept');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(`"${tag}"`) || known.includes('*') ? reply.code(304).removeHeader('content-type').send() : reply.send(body);
}
