import { signViewer, type Viewer } from '@nakhon/kit/viewer';
import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import { z } from 'zod';
import { SESSION_COOKIE, type CredentialResolver } from './credential.js';
import { LIMITS } from './limits.js';
import { identityUnavailable } from './part-refusals.js';
import type { SubgraphLink } from './subgraph-link.js';

export interface SessionRouteOptions {
  hr: SubgraphLink;
  credentials: CredentialResolver;
  viewerKey: Uint8Array;
  clock: () => Date;
  /** Whether the cookie is marked Secure: the hub is reached over HTTPS. */
  secureCookie: boolean;
  /** Address people reach the hub at; empty where none was set. */
  publicUrl: string;
}

const bodySchema = z.object({ username: z.string().max(200), password: z.string().max(1000) });

const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { accessToken expiresAt account { username displayNameTh displayNameEn } } }';
const SIGN_OUT = 'mutation { signOut }';

interface SignInData {
  signIn: { accessToken: string; expiresAt: string; account: Record<string, unknown> };
}

/**
 * `POST /session` signs the dashboard in with an httpOnly cookie, `DELETE /session` signs it out. JSON only, so no foreign form can post it.
 * `GET /session` tells anybody at which address the hub is reached from outside: printed pages lead there.
 */
export function sessionRoute(app: FastifyInstance, options: SessionRouteOptions): void {
  const ask = async (query: string, variables: Record<string, unknown>, viewer: Viewer, requestId: string) => {
    const viewerToken = await signViewer(options.viewerKey, viewer, options.clock());
    const signal = AbortSignal.timeout(LIMITS.subgraphTimeoutMs);
    return options.hr.answer({ query, variables, viewerToken, requestId }, signal).catch((cause: unknown) => {
      throw identityUnavailable(cause);
    });
  };

  const publicUrl = options.publicUrl.replace(/\/+$/, '') || null;
  app.get('/session', () => ({ publicUrl }));

  app.post('/session', async (request, reply) => {
    const body = bodySchema.safeParse(request.body);
    if (!body.success) return refuse(reply, 400, badRequest());
    const nobody: Viewer = { kind: 'nobody', grants: [], address: request.ip };
    const { data, errors } = await ask(SIGN_IN, body.data, nobody, request.id);
    if (errors) return reply.code(statusOf(errors[0]!)).send({ error: errors[0]!.extensions });
    const { accessToken, expiresAt, account } = (data as unknown as SignInData).signIn;
    return reply
      .setCookie(SESSION_COOKIE, accessToken, {
        httpOnly: true,
        sameSite: 'strict',
        secure: options.secureCookie,
        path: '/',
        expires: new Date(expiresAt),
      })
      .send({ account, expiresAt });
  });

  app.delete('/session', async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) {
      const viewer = await options.credentials.resolve(token, request.ip, request.id);
      if (viewer.kind === 'account') await ask(SIGN_OUT, {}, viewer, request.id);
      options.credentials.forget(token);
    }
    return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send();
  });
}

const STATUS_BY_CODE: Record<string, number> = {
  SIGN_IN_FAILED: 401,
  DEMONSTRATION_ACCOUNTS_CLOSED: 403,
  SIGN_IN_THROTTLED: 429,
  SUBGRAPH_UNAVAILABLE: 503,
  DATABASE_DISK_FULL: 503,
  INTERNAL_SERVER_ERROR: 500,
};

function statusOf(error: GraphQLError): number {
  const code = String(error.extensions['code']);
  // Any other refusal is about what was sent.
  return STATUS_BY_CODE[code] ?? (error.extensions['messageTh'] === undefined ? 500 : 400);
}

function badRequest(): Refusal {
  return new Refusal('BAD_REQUEST', { th: 'กรุณาส่งชื่อผู้ใช้และรหัสผ่านเป็น JSON', en: 'Send user name and password as JSON' });
}

function refuse(reply: FastifyReply, status: number, refusal: Refusal): FastifyReply {
  return reply.code(status).send({ error: refusalExtensions(refusal) });
}
