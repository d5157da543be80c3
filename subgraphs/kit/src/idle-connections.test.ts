import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import fastify from 'fastify';
import { expect, it } from 'vitest';
import { closeLinesAsTheyFallIdle } from './idle-connections.js';

const HEAD = 'GET / HTTP/1.1\r\nhost: hub\r\n\r\n';

it('A server that closes while an answer is under way sends it whole, then closes the line and ends', async () => {
  const app = fastify({ keepAliveTimeout: 600_000 });
  closeLinesAsTheyFallIdle(app);
  let finish = () => undefined as unknown;
  app.get('/', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-length': 8 });
    reply.raw.write('half');
    finish = () => reply.raw.end('half');
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const line = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  let said = '';
  line.on('data', (chunk) => (said += String(chunk)));
  line.write(HEAD);
  await expect.poll(() => said).toContain('half');
  const closed = app.close();
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(line.readyState).toBe('open');
  finish();
  await Promise.all([closed, once(line, 'close')]);
  expect(said).toMatch(/\r\n\r\nhalfhalf$/);
});

it('A server that never listened closes', async () => {
  const app = fastify();
  closeLinesAsTheyFallIdle(app);
  await app.ready();
  await expect(app.close()).resolves.toBeUndefined();
});
