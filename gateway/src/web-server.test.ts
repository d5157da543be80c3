import { connect, type AddressInfo, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubgraphLink } from './subgraph-link.js';
import { readSupergraph } from './supergraph.js';
import { buildWebServer } from './web-server.js';

/** Subgraphs that never answer; `aborted` counts the fetches that were given up. */
let aborted = 0;
let asked = 0;
let server: FastifyInstance;
let port: number;
/** The server's ends of the lines. */
const lines: Socket[] = [];

beforeAll(async () => {
  const links = ['hr', 'plans', 'finance', 'procurement', 'ict'].map(silentLink);
  const options = { publicUrl: '', trustProxy: false, logLevel: 'silent', clock: () => new Date(), requestTimeoutMs: 400 };
  server = await buildWebServer({ ...options, supergraphSdl: readSupergraph(), links, viewerKey: Buffer.alloc(32, 1) });
  server.server.on('connection', (socket: Socket) => lines.push(socket));
  await server.listen({ host: '127.0.0.1', port: 0 });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => server.close());

function silentLink(name: string): SubgraphLink {
  const answer = (_: unknown, signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      asked++;
      signal.addEventListener('abort', () => {
        aborted++;
        reject(signal.reason as Error);
      });
    });
  return {
    name,
    answer,
    dataVersion: () => Promise.reject(new Error('not known')),
    ready: () => Promise.resolve(),
  };
}

interface Line {
  socket: Socket;
  /** All that the server said, once the line is closed. */
  said: Promise<string>;
}

function open(head: string): Line {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(head);
  const said = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('close', () => resolve(text));
  });
  return { socket, said };
}

/** Writes without end, as long as the other side takes it. */
function flood(socket: Socket, chunk: string, bytes: number): void {
  let written = 0;
  const more = () => {
    while (written < bytes && socket.writable) {
      written += chunk.length;
      if (!socket.write(chunk)) return void socket.once('drain', more);
    }
  };
  more();
}

const POST = 'POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\n';
const MEGABYTE = 'x'.repeat(1024 * 1024);
const SIZE = 200 * MEGABYTE.length;

describe('a line to the hub', () => {
  it.each([
    ['told by its length', `content-length: ${SIZE}\r\n\r\n`, MEGABYTE],
    ['in chunks', 'transfer-encoding: chunked\r\n\r\n', `100000\r\n${MEGABYTE}\r\n`],
  ])('with a body of 200 MB %s gets 413 and is closed before 8 MB are read', async (_, head, chunk) => {
    const { socket, said } = open(POST + head);
    flood(socket, chunk, SIZE);
    expect(await said).toMatch(/^HTTP\/1.1 413 [^]*BODY_TOO_LARGE/);
    expect(lines.at(-1)!.bytesRead).toBeLessThan(8 * MEGABYTE.length);
  });

  it.each([
    ['its headers', 'POST /graphql HTTP/1.1\r\nhost: hub\r\nx-slow: '],
    ['its body', `${POST}content-length: 1000\r\n\r\n{"query":`],
  ])('that sends %s a byte at a time is answered with 408 and cut off', async (_, head) => {
    const { socket, said } = open(head);
    const drip = setInterval(() => socket.write('a'), 50);
    expect(await said).toMatch(/^HTTP\/1.1 408 [^]*REQUEST_TOO_SLOW/);
    clearInterval(drip);
  });

  it('with headers of 100 kB gets 431', async () => {
    const { said } = open(`${POST}x-large: ${'a'.repeat(100_000)}\r\n\r\n`);
    expect(await said).toMatch(/^HTTP\/1.1 431 [^]*HEADERS_TOO_LARGE/);
  });

  it('that speaks no HTTP gets 400', async () => {
    expect(await open('HELO hub\r\n\r\n').said).toMatch(/^HTTP\/1.1 400 [^]*BAD_REQUEST/);
  });

  it('whose client hangs up gives up what was fetched for it', async () => {
    const body = JSON.stringify({ query: '{ today }' });
    const { socket } = open(`${POST}content-length: ${body.length}\r\n\r\n${body}`);
    await expect.poll(() => asked).toBe(1);
    socket.destroy();
    await expect.poll(() => aborted).toBe(1);
  });
});
