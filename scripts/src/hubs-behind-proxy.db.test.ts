import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { urlWithDatabase, withClient } from '@nakhon/db/connection';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@nakhon/db/embedded-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, freePort, rowsOf } from './faults/hub-fixture.js';
import { submit, writesKept, writeVouchers } from './faults/writers-fixture.js';
import { ended, hubCommands, type HubCommands } from './hub-child.js';
import { nginxProxy, roundRobinProxy, type Proxy } from './proxy-fixture.js';

const WRITES = 400;
const PASSWORD = 'a password for proxies';
const PERSON = ['--role', 'FINANCE', '--agency', '00000000', '--name-th', 'การเงิน', '--name-en', 'Finance'];
const WHO = '{ me { username } }';
const BOARD = '{ districts { code population disbursement(fiscalYear: 2570, quarter: 1) { appropriatedBaht } } }';
const COUNT = '{ budgetItems(fiscalYear: 2570) { edges { node { vouchers { totalCount } } } } }';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
if (!hasNginx) console.log('Several hubs behind nginx are not tried here: nginx is missing');

interface Hub {
  commands: HubCommands;
  url: string;
  running: Awaited<ReturnType<HubCommands['start']>>;
}

let folder: string;
let database: EmbeddedPostgres;
let hubs: Hub[];
let proxy: Proxy;
let itemId: string;
const sql = <T extends object>(query: string, values?: unknown[]) => rowsOf<T>(urlWithDatabase(database.adminUrl, 'nakhon'), query, values);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-proxy-'));
  database = await startEmbeddedPostgres({ folder: path.join(folder, 'server'), password: 'proxy', durable: false });
  await withClient(database.adminUrl, (client) => client.query('create database nakhon'));
  hubs = [await startedHub(), await startedHub()];
  const { stderr } = await hubs[0]!.commands.run(['account', 'add', 'keeper', ...PERSON], `${PASSWORD}\n`);
  if (stderr !== '') throw new Error(stderr);
  itemId = await anItem({ sql });
});
afterAll(async () => {
  await Promise.all((hubs ?? []).map(({ running }) => ended(running.child, 'SIGTERM')));
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function startedHub(): Promise<Hub> {
  const port = await freePort();
  const behind = { TRUST_PROXY: 'on', PUBLIC_URL: 'https://hub.example.go.th' };
  const commands = hubCommands(folder, { PORT: String(port), DATABASE_URL: urlWithDatabase(database.adminUrl, 'nakhon'), ...behind });
  return { commands, url: `http://127.0.0.1:${port}`, running: await commands.start() };
}

interface Asked {
  token?: string;
  headers?: Record<string, string>;
}

async function ask(url: string, query: string, { token, headers = {} }: Asked = {}) {
  const bearer: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer, ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };
}

/** The answer's text, to an asker at another address. */
async function askFrom(localAddress: string, query: string): Promise<string> {
  const asked = request(`${proxy.url}/graphql`, { method: 'POST', localAddress, headers: { 'content-type': 'application/json' } });
  asked.end(JSON.stringify({ query }));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return text(answer);
}

const signIn = (name: string, password: string) => `mutation { signIn(username: "${name}", password: "${password}") { accessToken } }`;

async function signedIn(): Promise<string> {
  const { data } = await ask(proxy.url, signIn('keeper', PASSWORD));
  return (data as { signIn: { accessToken: string } }).signIn.accessToken;
}

describe.skipIf(!hasNginx)('two hubs on one database behind nginx as docs/scaling.md shows it', () => {
  behind(nginxProxy);
});
describe('two hubs on one database behind a round-robin proxy', () => {
  behind(roundRobinProxy);
});

function behind(start: (ports: number[], folder: string) => Promise<Proxy>): void {
  const name = start.name;
  beforeAll(async () => {
    proxy = await start(
      hubs.map(({ url }) => Number(new URL(url).port)),
      folder,
    );
  });
  afterAll(() => proxy?.close());

  it('know a session that was made through it, and tell equal boards', async () => {
    const token = await signedIn();
    const addresses = [proxy.url, proxy.url, ...hubs.map(({ url }) => url)];
    const told = await Promise.all(addresses.map((url) => ask(url, WHO, { token })));
    expect(told).toEqual(addresses.map(() => expect.objectContaining({ data: { me: { username: 'keeper' } } })));
    const boards = await Promise.all(addresses.map(async (url) => (await ask(url, BOARD, { token })).data));
    expect(JSON.stringify(boards[0])).toContain('"appropriatedBaht":"1000000.00"');
    expect(boards).toEqual(boards.map(() => boards[0]));
  });

  it('show what was written at one in the next answer of the other, also where that was asked again and again', async () => {
    const token = await signedIn();
    const [writer, reader] = hubs as [Hub, Hub];
    const count = async () => JSON.stringify((await ask(reader.url, COUNT, { token })).data);
    const before = [await count(), await count(), await count()];
    expect(new Set(before).size).toBe(1);
    expect((await submit({ url: writer.url, token, itemId }, { run: `seen ${name}`, key: `${name}-seen`, amount: 1 })).code).toBe('');
    const [, counted] = /"totalCount":(\d+)/.exec(before[0]!)!;
    expect(await count()).toBe(before[0]!.replace(`"totalCount":${counted}`, `"totalCount":${Number(counted) + 1}`));
  });

  it('give the dashboard a cookie that is secure and good at each, to a page of the public address', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://hub.example.go.th', 'sec-fetch-site': 'same-origin' };
    const body = JSON.stringify({ username: 'keeper', password: PASSWORD });
    const response = await fetch(`${proxy.url}/session`, { method: 'POST', headers, body });
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/; Secure/);
    for (const url of [proxy.url, proxy.url, ...hubs.map((hub) => hub.url)]) {
      const { data } = await ask(url, WHO, { headers: { ...headers, cookie: cookie.split(';')[0]! } });
      expect(data).toEqual({ me: { username: 'keeper' } });
    }
  });

  it('count failed sign-ins together, by the address that the proxy saw and not by one that the client claims', async () => {
    const codes: (string | undefined)[] = [];
    for (let tries = 1; tries <= 7; tries++) {
      const claimed = { 'x-forwarded-for': `203.0.113.${tries}` };
      codes.push((await ask(proxy.url, signIn(`guessed-${name}`, 'not it'), { headers: claimed })).errors?.[0]?.extensions.code);
    }
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'SIGN_IN_FAILED'), 'SIGN_IN_THROTTLED', 'SIGN_IN_THROTTLED']);
    // Only Linux has more addresses of its own than one.
    const other = process.platform === 'linux' ? await askFrom('127.0.0.2', signIn(`guessed-${name}`, 'not it')) : 'SIGN_IN_FAILED';
    expect(other).toContain('SIGN_IN_FAILED');
  });

  it('keep a write once that one acknowledged before it was killed and that is repeated at the other under its key', async () => {
    const token = await signedIn();
    const write = { run: `acknowledged ${name}`, key: `${name}-acknowledged`, amount: 1 };
    const [survivor, victim] = hubs as [Hub, Hub];
    const { id } = await submit({ url: victim.url, token, itemId }, write);
    expect(id).toBeDefined();
    await ended(victim.running.child, 'SIGKILL');
    for (const url of [proxy.url, proxy.url, survivor.url]) expect(await submit({ url, token, itemId }, write)).toEqual({ id, code: '' });
    expect((await ask(proxy.url, BOARD, { token })).errors).toBeUndefined();
    expect((await writesKept({ sql }, write.run)).vouchers).toBe(1);
    victim.running = await victim.commands.start();
  });

  it('keep each of many writes once while one is killed among them and started again', async () => {
    const run = `many ${name}`;
    const desk = { url: proxy.url, token: await signedIn(), itemId };
    const victim = hubs[1]!;
    let again: Promise<void> | undefined;
    const fault = () => {
      again = ended(victim.running.child, 'SIGKILL').then(async () => void (victim.running = await victim.commands.start()));
    };
    const { acknowledged, heard } = await writeVouchers(desk, { name: run, writes: WRITES, after: WRITES / 4, fault, withinMs: 60_000 });
    await again;
    expect(['NO_ANSWER']).toEqual(expect.arrayContaining([...heard]));
    const { byKey, vouchers, states } = await writesKept({ sql }, run);
    expect(byKey).toEqual(acknowledged);
    expect({ vouchers, states }).toEqual({ vouchers: WRITES, states: WRITES });
    expect((await ask(victim.url, WHO, desk)).data).toEqual({ me: { username: 'keeper' } });
  });
}
