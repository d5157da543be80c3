import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { urlWithDatabase, withClient } from '@nakhon/db/connection';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@nakhon/db/embedded-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, hubCommands, type HubCommands } from './hub-child.js';

/** Two hubs on one server, one of the subgraphs on another, both begun at the same moment on databases that hold nothing. */
let folder: string;
let shared: EmbeddedPostgres;
let apart: EmbeddedPostgres;
let hubs: Awaited<ReturnType<HubCommands['start']>>[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-hubs-'));
  // Servers of their own: the hubs give the roles passwords, which belong to a whole server.
  const server = (name: string) => startEmbeddedPostgres({ folder: path.join(folder, name), password: name, durable: false });
  [shared, apart] = await Promise.all([server('shared'), server('apart')]);
  await withClient(shared.adminUrl, (client) => client.query('create database nakhon'));
  const settings = { DATABASE_URL: urlOf(shared), DATABASE_URL_ICT: urlOf(apart), DEMO_DATA: 'on' };
  // One data folder: they share the secrets, as hubs behind one address do.
  hubs = await Promise.all([1, 2].map(() => hubCommands(folder, settings).start()));
});
afterAll(async () => {
  await Promise.all((hubs ?? []).map(({ child }) => ended(child, 'SIGTERM')));
  await Promise.all([shared?.stop(), apart?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const urlOf = (server: EmbeddedPostgres) => (server === shared ? urlWithDatabase(server.adminUrl, 'nakhon') : server.adminUrl);
const rows = <T extends object>(server: EmbeddedPostgres, sql: string) =>
  withClient(urlOf(server), async (client) => (await client.query<T>(sql)).rows);

async function ask(hub: number, query: string, token?: string): Promise<Record<string, unknown> | null> {
  const response = await fetch(`${hubs[hub]!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Record<string, unknown> | null }).data;
}

async function signedIn(hub: number): Promise<string> {
  const data = await ask(hub, 'mutation { signIn(username: "executive", password: "nakhon-demo") { accessToken } }');
  return (data as { signIn: { accessToken: string } }).signIn.accessToken;
}

const WHO = '{ me { username } }';
const BOARD = `{ districts { code disbursement(fiscalYear: 2569, quarter: 2) { disbursedBaht } repairTurnaround(fiscalYear: 2569, quarter: 2) { completed medianHours } } }`;

describe('two hubs that start at once on one empty database', () => {
  it('run each migration once and write the demonstration data once', async () => {
    for (const name of ['hr', 'plans', 'finance', 'procurement'] as const) {
      const [migrations] = await rows(shared, `select count(*)::int as n, count(distinct name)::int as different from ${name}.migration`);
      expect(migrations).toEqual({ n: expect.any(Number), different: (migrations as { n: number }).n });
    }
    const [accounts] = await rows(shared, 'select count(*)::int as n, count(distinct username)::int as different from hr.account');
    expect(accounts).toMatchObject({ n: (accounts as { different: number }).different });
    const [items] = await rows(shared, 'select count(*)::int as n, count(distinct (fiscal_year, code))::int as d from finance.budget_item');
    expect(items).toMatchObject({ n: (items as { d: number }).d });
    expect((await rows<{ n: number }>(apart, 'select count(*)::int as n from ict.repair_ticket'))[0]!.n).toBeGreaterThan(1_000);
  });

  it('keep the tickets on the server that DATABASE_URL_ICT names, and nothing of them on the other', async () => {
    const tables = "select schemaname, count(*)::int as n from pg_tables where schemaname in ('hr', 'ict') group by 1";
    expect(await rows(shared, tables)).toEqual([{ schemaname: 'hr', n: expect.any(Number) }]);
    expect(await rows(apart, tables)).toEqual([{ schemaname: 'ict', n: expect.any(Number) }]);
  });

  it('answer alike, from both servers, to a session made at either', async () => {
    const token = await signedIn(0);
    expect(await ask(1, WHO, token)).toEqual({ me: { username: 'executive' } });
    const board = await ask(0, BOARD, token);
    expect(JSON.stringify(board)).toMatch(/"medianHours":\d/);
    expect(await ask(1, BOARD, token)).toEqual(board);
  });

  it('both end a session within three seconds of a sign-out at one', async () => {
    const token = await signedIn(0);
    expect(await ask(1, WHO, token)).toEqual({ me: { username: 'executive' } });
    await ask(0, 'mutation { signOut }', token);
    await expect.poll(() => ask(1, WHO, token), { timeout: 3_500 }).toEqual({ me: null });
  });

  it('a hub that is killed takes nothing with it: the other answers on', async () => {
    const token = await signedIn(1);
    await ended(hubs[1]!.child, 'SIGKILL');
    expect(await ask(0, WHO, token)).toEqual({ me: { username: 'executive' } });
    hubs.pop();
  });
});
