import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubgraphLink } from './subgraph-link.js';
import { readSupergraph } from './supergraph.js';
import { buildWebServer } from './web-server.js';

const lines: string[] = [];
let server: FastifyInstance;
let url: string;

/** A subgraph whose answer is an error that no rule foresaw. */
function failing(name: string): SubgraphLink {
  const errors = [{ message: 'secret of somchai', extensions: {} }];
  return {
    name,
    answer: () => Promise.resolve({ errors } as never),
    dataVersion: () => Promise.reject(new Error('none')),
    ready: () => Promise.resolve(),
  };
}

beforeAll(async () => {
  const links = ['hr', 'plans', 'finance', 'procurement', 'ict'].map(failing);
  const options = { publicUrl: '', trustProxy: false, logLevel: 'info', logSink: { write: (line: string) => void lines.push(line) } };
  server = await buildWebServer({
    ...options,
    supergraphSdl: readSupergraph(),
    links,
    viewerKey: Buffer.alloc(32, 1),
    clock: () => new Date(),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('over the network, with a body that has to be read first,', () => {
  it('a masked error is found in the log by its reference and by the id of its request', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql?name=somchai`, { method: 'POST', headers, body: JSON.stringify({ query: '{ today }' }) });
    const { errors } = (await response.json()) as { errors: { extensions: { facts: { reference: string } } }[] };
    const { reference } = errors[0]!.extensions.facts;
    const requestId = response.headers.get('x-request-id');
    await expect.poll(() => lines.length).toBeGreaterThan(1);
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told).toContainEqual(expect.objectContaining({ level: 'error', reference, requestId }));
    expect(told).toContainEqual(expect.objectContaining({ level: 'info', method: 'POST', route: '/graphql', requestId }));
    expect(lines.join('')).not.toContain('somchai');
  });

  it('a request for a path that is not there is told without the path', async () => {
    lines.length = 0;
    await fetch(`${url}/somchai?name=somchai`);
    await expect.poll(() => lines.length).toBe(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'info', route: 'none', status: 404 });
    expect(lines.join('')).not.toContain('somchai');
  });
});
