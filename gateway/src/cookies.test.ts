import { afterEach, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { readSupergraph } from './supergraph.js';
import { buildWebServer } from './web-server.js';

const session = { accessToken: 'nkh_x', expiresAt: '2026-11-22T03:00:00.000Z', account: { username: 'planner' } };
let server: FastifyInstance;
afterEach(() => server.close());

async function cookieUnder(publicUrl: string): Promise<string> {
  const answer = () => Promise.resolve({ data: { signIn: session } });
  const links = ['hr', 'plans', 'finance', 'procurement', 'ict'].map((name) => ({
    name,
    answer,
    dataVersion: () => Promise.reject(new Error('none')),
    ready: () => Promise.resolve(),
  }));
  const options = { publicUrl, trustProxy: false, logLevel: 'silent', clock: () => new Date('2026-11-21T15:00:00Z') };
  server = await buildWebServer({ ...options, supergraphSdl: readSupergraph(), links, viewerKey: Buffer.alloc(32, 1) });
  const response = await server.inject({ method: 'POST', url: '/session', payload: { username: 'planner', password: 'x' } });
  expect(response.body).not.toContain(session.accessToken);
  return String(response.headers['set-cookie']);
}

it.each([
  ['https://hub.example', true],
  ['http://127.0.0.1:4000', false],
])(
  'the cookie of a hub at %s is HttpOnly and SameSite=Strict, ends with the session, and its Secure is %s',
  async (publicUrl, isSecure) => {
    const parts = (await cookieUnder(publicUrl)).split('; ');
    expect(parts).toEqual(
      expect.arrayContaining(['nakhon_session=nkh_x', 'Path=/', 'HttpOnly', 'SameSite=Strict', 'Expires=Sun, 22 Nov 2026 03:00:00 GMT']),
    );
    expect(parts.includes('Secure')).toBe(isSecure);
  },
);
