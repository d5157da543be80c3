import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { SubgraphFileRequest } from '@nakhon/kit/files/answer-files';
import { verifyViewer } from '@nakhon/kit/viewer';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SubgraphLink } from './subgraph-link.js';
import { readSupergraph } from './supergraph.js';
import { buildWebServer } from './web-server.js';

const KEY = Buffer.alloc(32, 1);
const asked: (Omit<SubgraphFileRequest, 'body'> & { body: string })[] = [];
let isDown = false;
let hub: FastifyInstance;
let url: string;

const part = (name: string): SubgraphLink => ({
  name: name as 'ict',
  answer: () => Promise.resolve({ data: {} }),
  dataVersion: () => Promise.reject(new Error('not known')),
  ready: () => Promise.resolve(),
});

const ict: SubgraphLink = {
  ...part('ict'),
  answerFile: async (request) => {
    if (isDown) throw new Error('gone');
    asked.push({ ...request, body: await text(request.body) });
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'sha256-x'" };
    return { status: 200, headers, body: Readable.from('<p>page</p>') };
  },
};

beforeAll(async () => {
  const options = { publicUrl: '', trustProxy: true, logLevel: 'silent', clock: () => new Date() };
  hub = await buildWebServer({ ...options, supergraphSdl: readSupergraph(), links: [part('hr'), ict], viewerKey: KEY });
  url = await hub.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => hub.close());

const get = (path: string, address = '10.0.0.1') =>
  fetch(`${url}${path}`, { headers: { 'x-forwarded-for': address, authorization: 'Bearer x' } });

it('hands a code to the part as nobody, whatever credential comes along, and keeps the page’s own policy', async () => {
  const response = await get('/track/ABC?lang=en');
  expect(await response.text()).toBe('<p>page</p>');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'sha256-x'");
  const { method, path, search, viewerToken } = asked.at(-1)!;
  expect({ method, path, search }).toEqual({ method: 'GET', path: '/track/ABC', search: 'lang=en' });
  expect(await verifyViewer(KEY, viewerToken, new Date())).toEqual({ kind: 'nobody', grants: [], address: '10.0.0.1' });
});

it('passes a form on as it is', async () => {
  const body = new URLSearchParams({ score: '5', comment: 'ดี' });
  await fetch(`${url}/track/ABC/satisfaction`, { method: 'POST', body });
  expect(asked.at(-1)).toMatchObject({ method: 'POST', path: '/track/ABC/satisfaction', body: body.toString() });
});

it.each(['/track/..%2f..%2ffiles', '/track/%00', '/track/a/b/c/d/e', '/track/'])('has nothing at %s', async (path) => {
  const before = asked.length;
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(asked.length).toBe(before);
});

it('refuses a form that is too large before it is read', async () => {
  const response = await fetch(`${url}/track/ABC/satisfaction`, { method: 'POST', body: 'x'.repeat(20_000) });
  expect(response.status).toBe(413);
});

it('says so in words when the part is gone', async () => {
  isDown = true;
  const response = await get('/track/ABC');
  isDown = false;
  expect(response.status).toBe(503);
  expect(await response.text()).toMatch(/<p>[^<]*[ก-๙]/);
});

it('lets an address ask 120 times a minute, and others go on', async () => {
  const statuses = [];
  for (let ask = 0; ask < 122; ask++) statuses.push((await get('/track/ABC', '10.9.9.9')).status);
  expect(statuses.slice(0, 120).every((status) => status === 200)).toBe(true);
  expect(statuses.slice(120)).toEqual([429, 429]);
  const refused = await get('/track/ABC', '10.9.9.9');
  expect(await refused.text()).toContain('กรุณาลองใหม่');
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect((await get('/track/ABC', '10.9.9.8')).status).toBe(200);
});
