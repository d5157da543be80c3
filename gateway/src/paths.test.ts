import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSupergraph } from './supergraph.js';
import { buildWebServer } from './web-server.js';

const SECRET = 'the-key-of-the-hub';
const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-paths-'));
let server: FastifyInstance;
let port: number;

beforeAll(async () => {
  const site = path.join(folder, 'site');
  mkdirSync(path.join(site, 'assets'), { recursive: true });
  mkdirSync(path.join(site, '.git'));
  writeFileSync(path.join(site, 'index.html'), '<p>page</p>');
  writeFileSync(path.join(site, 'assets', 'a-1.js'), 'script');
  for (const place of ['secret.txt', 'site/.env', 'site/.git/config']) writeFileSync(path.join(folder, place), SECRET);
  const never = () => new Promise<never>(() => undefined);
  const links = ['hr', 'plans', 'finance', 'procurement', 'ict'].map((name) => ({ name, answer: never, dataVersion: never, ready: never }));
  const options = {
    publicUrl: 'https://hub.example',
    trustProxy: false,
    logLevel: 'silent',
    clock: () => new Date(),
    metricsDoor: { isOpenOnLoopback: true },
  };
  server = await buildWebServer({
    ...options,
    supergraphSdl: readSupergraph(),
    links,
    viewerKey: Buffer.alloc(32, 1),
    dashboardFolder: site,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The path goes out as it is written: no client of ours tidies it up. */
function get(asWritten: string): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path: asWritten, headers: { accept: 'text/html' } }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode!, body, headers: response.headers }));
    });
    call.on('error', reject).end();
  });
}

const ROUTES = ['/', '/assets/', '/graphql/', '/session/', '/healthz/', '/readyz/', '/metrics/', '/disbursement/'];
const CLIMBS = [
  '../secret.txt',
  '../../secret.txt',
  'assets/../../secret.txt',
  './/..//secret.txt',
  '..%2fsecret.txt',
  '%2e%2e/secret.txt',
  '%2e%2e%2fsecret.txt',
  '%252e%252e%252fsecret.txt',
  '..%5csecret.txt',
  '..\\secret.txt',
  '..%c0%afsecret.txt',
  '..;/secret.txt',
  '....//secret.txt',
  'index.html%00.txt',
  '%00',
  '%00/../../secret.txt',
  '%',
  '%zz',
  '%ff',
  '.env',
  '%2eenv',
  '.git/config',
  `/${folder}/secret.txt`,
  'file:///etc/passwd',
];

describe('no path leads out of the folder of the dashboard', () => {
  it.each(ROUTES)('from %s', async (route) => {
    for (const climb of CLIMBS) {
      const { status, body } = await get(route + climb);
      expect(body, climb).not.toContain(SECRET);
      expect(body, climb).not.toMatch(/root:|node_modules|nakhon-paths-/);
      // The one page for what may be a route of its own, or nothing.
      expect([200, 400, 404], climb).toContain(status);
      if (status === 200) expect(body, climb).toBe('<p>page</p>');
    }
  });

  it('while its own files are served, those with a hash in their name for good', async () => {
    expect(await get('/')).toMatchObject({ status: 200, body: '<p>page</p>', headers: { 'cache-control': 'no-cache' } });
    expect(await get('/assets/a-1.js')).toMatchObject({
      status: 200,
      body: 'script',
      headers: { 'cache-control': expect.stringContaining('immutable') },
    });
  });
});

it('a hub that is reached by https tells browsers to stay with it', async () => {
  expect((await get('/')).headers['strict-transport-security']).toMatch(/^max-age=\d{7,}/);
});
