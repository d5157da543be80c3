import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { urlWithDatabase, withClient } from '@nakhon/db/connection';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@nakhon/db/embedded-postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ended, hubCommands, type HubCommands } from './hub-child.js';

/** Two hubs on one database begun at once, one of them with a process per subgraph. */
let folder: string;
let serverFolder: string;
let server: EmbeddedPostgres;
let commands: HubCommands;
let hubs: Awaited<ReturnType<HubCommands['start']>>[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-jobs-'));
  serverFolder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-postgres-'));
  // The server's own upkeep commits too, as often as it finds tables that have changed.
  const settings = { autovacuum: 'off' };
  server = await startEmbeddedPostgres({ folder: path.join(serverFolder, 'data'), password: 'jobs', durable: false, settings });
  await withClient(server.adminUrl, (client) => client.query('create database nakhon'));
  commands = hubCommands(folder, { DATABASE_URL: urlWithDatabase(server.adminUrl, 'nakhon') });
  hubs = await Promise.all([commands.start(), commands.start('--distributed')]);
});
afterAll(async () => {
  await Promise.all((hubs ?? []).map(({ child }) => child.exitCode === null && ended(child, 'SIGTERM')));
  await server?.stop();
  for (const each of [folder, serverFolder]) rmSync(each, { recursive: true, force: true });
});

const rows = <T extends object>(sql: string) =>
  withClient(urlWithDatabase(server.adminUrl, 'nakhon'), async (client) => (await client.query<T>(sql)).rows);
const leaders = () =>
  rows<{ pid: number }>(
    `select pid from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and granted and application_name = 'nakhon jobs'`,
  );

it('of both topologies on one database one leads, and what the clock begins is done once', async () => {
  await expect.poll(leaders, { timeout: 20_000 }).toHaveLength(1);
  const done =
    "select count(*)::int as n, count(*) filter (where state = 'completed')::int as done from plans_jobs.job where name = 'notices-daily'";
  await expect.poll(() => rows(done), { timeout: 20_000 }).toEqual([{ n: 1, done: 1 }]);
});

it('each hub tells how many jobs wait', async () => {
  for (const { url } of hubs) {
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toContain('nakhon_jobs_waiting{queue="notices-sweep",subgraph="plans"} 0');
  }
});

it('in an idle minute both together commit next to nothing, so that kept answers stay', async () => {
  const committed = async () => Number((await rows<{ n: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as n'))[0]!.n);
  await sleep(5_000);
  const before = await committed();
  await sleep(60_000);
  // The server itself may add some.
  expect((await committed()) - before).toBeLessThanOrEqual(3);
});

it('another leads when the leading hub has ended, and nothing is left when both have', async () => {
  await ended(hubs[0]!.child, 'SIGTERM');
  await expect.poll(leaders, { timeout: 30_000, interval: 500 }).toHaveLength(1);
  await ended(hubs[1]!.child, 'SIGTERM');
  expect(await leaders()).toEqual([]);
  expect(await rows("select 1 from pg_stat_activity where application_name = 'nakhon jobs'")).toEqual([]);
  expect(commands.processesLeft()).toBe(0);
});
