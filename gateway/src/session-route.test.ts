import { expect, it } from 'vitest';
import { readSupergraph } from './supergraph.js';
import { buildWebServer } from './web-server.js';

const nothing = () => Promise.reject(new Error('not asked'));
const links = ['hr', 'plans', 'finance', 'procurement', 'ict'].map((name) => ({
  name,
  answer: nothing,
  dataVersion: nothing,
  ready: () => Promise.resolve(),
}));

it.each([
  ['https://hub.example', 'https://hub.example'],
  ['https://hub.example/', 'https://hub.example'],
  ['', null],
])('a hub given the address "%s" tells anybody that it is reached at %s', async (publicUrl, told) => {
  const options = { publicUrl, trustProxy: false, logLevel: 'silent', clock: () => new Date('2026-11-21T15:00:00Z') };
  const server = await buildWebServer({ ...options, supergraphSdl: readSupergraph(), links, viewerKey: Buffer.alloc(32, 1) });
  const response = await server.inject({ method: 'GET', url: '/session' });
  expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({ status: 200, body: { publicUrl: told } });
  await server.close();
});
