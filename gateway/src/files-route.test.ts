import { createHash, randomBytes } from 'node:crypto';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import path from 'node:path';
import { fileRoutesFixture, MOST_BYTES } from '@nakhon/kit/files/file-routes-fixture';
import { fileServerRoute } from '@nakhon/kit/files/file-server-route';
import { openFileStore } from '@nakhon/kit/files/file-store';
import type { RunningSubgraph } from '@nakhon/kit/subgraph';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localLink, remoteLink, type SubgraphLink } from './subgraph-link.js';
import { readSupergraph } from './supergraph.js';
import { buildWebServer } from './web-server.js';

const KEY = Buffer.alloc(32, 1);
const ROLES: Record<string, string | null> = { planner: 'PLANNER', executive: 'EXECUTIVE', reader: 'PLANNER' };

/** hr, as far as knowing a token goes: the token is the name. */
const hr: SubgraphLink = {
  name: 'hr',
  answer: ({ variables }) => {
    const username = Object.keys(ROLES).find((name) => sha256(name) === variables?.['tokenHash']);
    const grants = username ? [{ role: ROLES[username], path: '/00000000/' }] : [];
    const holder = username ? { accountId: 'a', username, agencyPath: '/', grants, readOnly: username === 'reader' ? true : null } : null;
    return Promise.resolve({ data: { credentialHolder: holder } });
  },
  dataVersion: () => Promise.reject(new Error('not known')),
  ready: () => Promise.resolve(),
};

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

describe.each(['in one process', 'over HTTP'])('files %s', (topology) => {
  let fixture: Awaited<ReturnType<typeof fileRoutesFixture>>;
  let part: FastifyInstance;
  let hub: FastifyInstance;
  let url: string;
  let port: number;

  beforeAll(async () => {
    const clock = () => new Date();
    fixture = await fileRoutesFixture(KEY, clock);
    part = fastify();
    await fileServerRoute(part, fixture.answer);
    const partUrl = await part.listen({ host: '127.0.0.1', port: 0 });
    const local = localLink({ name: 'plans', answerFile: fixture.answer } as unknown as RunningSubgraph);
    const plans = topology === 'over HTTP' ? remoteLink('plans', () => partUrl) : local;
    const options = { publicUrl: '', trustProxy: false, logLevel: 'silent', clock, requestTimeoutMs: 1_000 };
    hub = await buildWebServer({ ...options, supergraphSdl: readSupergraph(), links: [hr, plans], viewerKey: KEY });
    url = await hub.listen({ host: '127.0.0.1', port: 0 });
    port = (hub.server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    await Promise.all([hub.close(), part.close()]);
    rmSync(fixture.folder, { recursive: true });
  });

  const bearer = (name: string) => ({ authorization: `Bearer ${name}` });

  async function send(
    content: Uint8Array<ArrayBuffer>,
    name = 'ผล.pdf',
    headers: Record<string, string> = bearer('planner'),
    field = 'file',
  ) {
    const body = new FormData();
    body.append('note', 'x');
    body.append(field, new Blob([content]), name);
    const response = await fetch(`${url}/files/evidence`, { method: 'POST', headers, body });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, never> };
  }

  const codeOf = ({ body }: { body: Record<string, never> }) =>
    (body as unknown as { errors: { extensions: { code: string; messageTh: string } }[] }).errors[0]!.extensions.code;

  it('arrive whole, under their Thai name, with their SHA-256 and their sender', async () => {
    const content = randomBytes(90_000);
    const answer = await send(content, 'รายงาน ไตรมาส ๑.pdf');
    const expected = { name: 'รายงาน ไตรมาส ๑.pdf', bytes: 90_000, sha256: sha256(content), username: 'planner' };
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 201, body: expected });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(fixture.kept(sha256(content)).equals(content)).toBe(true);
    expect(fixture.incoming()).toEqual([]);
  });

  it('come back to be saved, under a name that no header can be broken with', async () => {
    const response = await fetch(`${url}/files/evidence/x1`, { headers: bearer('executive') });
    expect(await response.text()).toBe('%PDF-1');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '6',
      'content-disposition': `attachment; filename="__-x1.pdf"; filename*=UTF-8''%E0%B8%9C%E0%B8%A5-x1.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });

  it.each([
    ['nobody', {}, 401, 'UNAUTHENTICATED'],
    ['an unknown token', bearer('stranger'), 401, 'UNAUTHENTICATED'],
    ['a role that may not', bearer('executive'), 403, 'FORBIDDEN'],
    ['a token that only reads', bearer('reader'), 403, 'TOKEN_READ_ONLY'],
    ['a cookie alone', { cookie: 'nakhon_session=planner' }, 400, 'PREFLIGHT_REQUIRED'],
    ['a cookie and a foreign page', { cookie: 'nakhon_session=planner', 'sec-fetch-site': 'same-site' }, 400, 'PREFLIGHT_REQUIRED'],
    ['a cookie and the other header', { cookie: 'nakhon_session=planner', 'apollo-require-preflight': '1' }, 400, 'PREFLIGHT_REQUIRED'],
  ])('are not taken from %s', async (_, headers, status, code) => {
    const answer = await send(Buffer.from('x'), 'a.pdf', headers as Record<string, string>);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(fixture.incoming()).toEqual([]);
  });

  it('are taken with a cookie and our own header', async () => {
    const answer = await send(Buffer.from('x'), 'a.pdf', { cookie: 'nakhon_session=planner', 'x-nakhon-request': '1' });
    expect(answer.status).toBe(201);
  });

  it.each([
    ['same-origin', 200],
    ['none', 200],
    ['cross-site', 400],
    [undefined, 400],
  ])('are given to a cookie when the browser says %s: %i', async (site, status) => {
    // As written: fetch would set the header itself.
    const headers = { cookie: 'nakhon_session=executive', ...(site ? { 'sec-fetch-site': site } : {}) };
    const got = await new Promise((resolve, reject) => {
      httpRequest({ port, host: '127.0.0.1', path: '/files/evidence/a', headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(got).toBe(status);
  });

  it('one byte too large are refused with 413, in Thai and English, and leave nothing', async () => {
    const answer = await send(Buffer.alloc(MOST_BYTES + 1));
    expect([answer.status, codeOf(answer)]).toEqual([413, 'FILE_TOO_LARGE']);
    expect(JSON.stringify(answer.body)).toMatch(/ไฟล์ใหญ่เกิน.*larger than/);
    await expect.poll(fixture.incoming).toEqual([]);
  });

  it('of just the size that is allowed are taken', async () => {
    expect((await send(Buffer.alloc(MOST_BYTES))).status).toBe(201);
  });

  const raw = (head: string, body: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`${head}\r\nhost: hub\r\nconnection: close\r\nauthorization: Bearer planner\r\n${body}`),
      );
      let said = '';
      socket.on('data', (chunk) => (said += String(chunk)));
      socket.on('error', () => undefined).on('close', () => resolve(said));
    });
  const post = (body: string, type = 'multipart/form-data; boundary=B', more = '') =>
    raw('POST /files/evidence HTTP/1.1', `content-type: ${type}\r\n${more}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const partOf = (disposition: string, content = '%PDF-1') => `--B\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
  const FILE = 'name="file"; filename="a.pdf"';

  it.each([
    ['no last boundary', partOf(FILE), 400, 'UPLOAD_BROKEN'],
    ['another boundary than it says', `--C\r\ncontent-disposition: form-data; ${FILE}\r\n\r\nx\r\n--C--\r\n`, 400, 'UPLOAD_BROKEN'],
    ['no file', `${partOf('name="a"')}--B--\r\n`, 400, 'ONE_FILE_ONLY'],
    ['two files', `${partOf(FILE)}${partOf(FILE)}--B--\r\n`, 400, 'ONE_FILE_ONLY'],
    ['seven fields', `${partOf('name="a"').repeat(7)}${partOf(FILE)}--B--\r\n`, 400, 'ONE_FILE_ONLY'],
    ['nothing', '', 400, 'UPLOAD_BROKEN'],
  ])('with %s are refused and leave nothing', async (_, body, status, code) => {
    expect(await post(body)).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*${code}`));
    expect(fixture.incoming()).toEqual([]);
  });

  it.each([
    ['text/plain', '', 'NOT_MULTIPART'],
    ['multipart/form-data', '', 'NOT_MULTIPART'],
    ['application/json', '', 'NOT_MULTIPART'],
    ['multipart/form-data; boundary=B', 'content-encoding: gzip\r\n', 'CONTENT_CODED'],
  ])('sent as %s %sare refused with 415', async (type, more, code) => {
    expect(await post('x', type, more)).toMatch(new RegExp(`^HTTP/1.1 415 [^]*${code}`));
  });

  it('that say they are 30 MB are refused before they are read', async () => {
    const said = await raw(
      'POST /files/evidence HTTP/1.1',
      'content-type: multipart/form-data; boundary=B\r\ncontent-length: 30000000\r\n\r\n',
    );
    expect(said).toMatch(/^HTTP\/1.1 413 [^]*BODY_TOO_LARGE/);
  });

  it('in chunks without end are cut off at the limit', async () => {
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const body = `${Buffer.byteLength(partOf(FILE).slice(0, -2)).toString(16)}\r\n${partOf(FILE).slice(0, -2)}\r\n${chunk.repeat(20)}`;
    const said = await raw(
      'POST /files/evidence HTTP/1.1',
      `content-type: multipart/form-data; boundary=B\r\ntransfer-encoding: chunked\r\n\r\n${body}`,
    );
    expect(said).toMatch(/^HTTP\/1.1 413 /);
    await expect.poll(fixture.incoming).toEqual([]);
  });

  it('whose line is cut half-way leave nothing', async () => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `POST /files/evidence HTTP/1.1\r\nhost: hub\r\nauthorization: Bearer planner\r\ncontent-type: multipart/form-data; boundary=B\r\ncontent-length: 90000\r\n\r\n${partOf(FILE, 'x'.repeat(50_000))}`,
      ),
    );
    socket.on('error', () => undefined);
    await expect.poll(fixture.incoming).toHaveLength(1);
    socket.destroy();
    await expect.poll(fixture.incoming).toEqual([]);
    expect(fixture.reports).toEqual([]);
  });

  it('may arrive more slowly than other requests', async () => {
    const body = `${partOf(FILE)}--B--\r\n`;
    const said = new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          `POST /files/evidence HTTP/1.1\r\nhost: hub\r\nconnection: close\r\nauthorization: Bearer planner\r\ncontent-type: multipart/form-data; boundary=B\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
        );
        setTimeout(() => socket.write(body.slice(20)), 1_800);
      });
      socket.on('data', (chunk) => resolve(String(chunk)));
    });
    expect(await said).toMatch(/^HTTP\/1.1 201 /);
  });

  it.each([
    '/files/',
    '/files/nothing',
    '/files/evidence/',
    '/files/evidence/..',
    '/files/evidence/../../graphql',
    '/files/evidence/%2e%2e/%2e%2e/readyz',
    '/files/evidence/..%2f..%2fetc',
    '/files/evidence/a/b/c/d/e',
    '/files//evidence/a',
    '/files/__proto__/a',
    '/files/constructor',
  ])('are not there at %s', async (asWritten) => {
    expect(await raw(`GET ${asWritten} HTTP/1.1`, '\r\n')).toMatch(/^HTTP\/1.1 404 [^]*(FILE_ROUTE_UNKNOWN|NOT_FOUND|Not Found)/);
  });

  it('are refused by another method with 405', async () => {
    expect(await raw('GET /files/evidence HTTP/1.1', '\r\n')).toMatch(/^HTTP\/1.1 405 [^]*METHOD_NOT_ALLOWED/);
  });

  it('hide what no rule foresaw, and report it', async () => {
    const response = await fetch(`${url}/files/evidence/broken/1`);
    const text = await response.text();
    expect([response.status, text.includes('INTERNAL_SERVER_ERROR'), text.includes('secret')]).toEqual([500, true, false]);
    expect(fixture.reports.splice(0).map((error) => error.message)).toEqual(['a secret of the inside']);
  });

  it.each(['at the next start', 'by the next upload'])(
    'left behind by a process that died are swept out %s, those on their way are not',
    async (when) => {
      for (const [name, age] of [
        ['old', 2 * 3600],
        ['young', 60],
      ] as const) {
        const file = path.join(fixture.folder, 'incoming', name);
        writeFileSync(file, 'x');
        utimesSync(file, Date.now() / 1000 - age, Date.now() / 1000 - age);
      }
      if (when === 'at the next start') await openFileStore({ folder: fixture.folder }, new Date());
      else await send(Buffer.from('x'));
      expect(fixture.incoming()).toEqual(['young']);
      rmSync(path.join(fixture.folder, 'incoming', 'young'));
    },
  );
});

it('a part that does not run is told as such', async () => {
  const options = { publicUrl: '', trustProxy: false, logLevel: 'silent', clock: () => new Date() };
  const links = [hr, remoteLink('plans', () => null)];
  const hub = await buildWebServer({ ...options, supergraphSdl: readSupergraph(), links, viewerKey: KEY });
  const answer = await hub.inject({ url: '/files/evidence/a', headers: { authorization: 'Bearer planner' } });
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
  await hub.close();
});
