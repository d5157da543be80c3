import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '@nakhon/db/connection';
import { spawnFromSource } from '@nakhon/db/source-child';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jobsDatabase, type JobsDatabase } from './jobs-fixture.js';
import type { JobDefinition, JobTask } from './job.js';

let place: JobsDatabase;
beforeEach(async () => {
  place = await jobsDatabase();
});
afterEach(() => place.drop());

const aJob = (queue: string, handle: (task: JobTask) => unknown, more: Partial<JobDefinition> = {}): JobDefinition => ({
  queue,
  handle: async (_em, task) => void (await handle(task)),
  ...more,
});
const rows = async <T>(sql: string): Promise<T[]> =>
  (await withClient(place.database.urls.plans, (client) => client.query(sql))).rows as T[];

test('A job sent in a transaction is there when it commits, begins at once, and is gone with it when it rolls back', async () => {
  const begun: { payload: unknown; now: Date; after: number }[] = [];
  let committed = 0;
  const note = (task: JobTask) => begun.push({ payload: task.payload, now: task.now, after: performance.now() - committed });
  const { jobs, orm } = await place.hub([aJob('letters', note)]);
  await sleep(500);
  const lost = orm.em.fork().transactional(async (em) => {
    await jobs.send(em, 'letters', { number: 1 });
    throw new Error('not this one');
  });
  await expect(lost).rejects.toThrow('not this one');
  await orm.em.fork().transactional(async (em) => {
    await jobs.send(em, 'letters', { number: 2 });
    await sleep(300);
    expect(begun).toEqual([]);
    committed = performance.now();
  });
  await expect.poll(() => begun, { timeout: 20_000 }).toMatchObject([{ payload: { number: 2 }, now: new Date('2026-11-21T03:00:00Z') }]);
  expect(begun[0]!.after).toBeLessThan(2_000);
});

test('Of two hubs on one database one leads, both work, and the other leads when the first has gone', async () => {
  const turns: string[] = [];
  const both = Promise.withResolvers<void>();
  const turn = (name: string) => async () => {
    turns.push(name);
    if (new Set(turns).size === 2) both.resolve();
    await both.promise;
  };
  const first = await place.hub([aJob('shared', turn('first'))]);
  await place.hub([aJob('shared', turn('second'))]);
  const leaders =
    "select pid from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())";
  await expect.poll(() => rows(leaders), { timeout: 20_000 }).toHaveLength(1);
  const before = await rows<{ pid: number }>(leaders);
  await first.orm.em.fork().transactional(async (em) => {
    for (const number of [1, 2]) await first.jobs.send(em, 'shared', { number });
  });
  await expect.poll(() => turns.toSorted(), { timeout: 20_000 }).toEqual(['first', 'second']);
  await first.close();
  // The server notices a moment later that the first is gone.
  const led = async () => (await rows<{ pid: number }>(leaders)).filter(({ pid }) => pid !== before[0]!.pid);
  await expect.poll(led, { timeout: 20_000, interval: 500 }).toHaveLength(1);
});

test('What the clock begins is begun once, also by several hubs and after a restart, and is made up for when nobody was there', async () => {
  const days: string[] = [];
  const daily = aJob('daily', ({ now }) => days.push(now.toISOString()), { cron: '0 7 * * *' });
  const morning = new Date('2026-11-21T00:00:00Z');
  const hubs = [await place.hub([daily], morning), await place.hub([daily], morning)];
  await expect.poll(() => days, { timeout: 20_000 }).toEqual([morning.toISOString()]);
  for (const hub of hubs) await hub.close();
  const evening = await place.hub([daily], new Date('2026-11-21T09:00:00Z'));
  await sleep(1_500);
  expect(days).toHaveLength(1);
  await evening.close();
  const late = new Date('2026-11-22T05:00:00Z');
  await place.hub([daily], late);
  await expect.poll(() => days.length, { timeout: 15_000 }).toBe(2);
});

test('A job that fails is told of, counted, and tried again', async () => {
  let tries = 0;
  const fails = () => {
    if (++tries === 1) throw new Error('the first time');
  };
  const hub = await place.hub([aJob('tries', fails, { retry: { limit: 2, delaySeconds: 1 } })]);
  await hub.orm.em.fork().transactional((em) => hub.jobs.send(em, 'tries', {}));
  await expect.poll(() => hub.errors.map((error) => error.message), { timeout: 20_000 }).toEqual(['the first time']);
  await expect.poll(() => tries, { timeout: 60_000 }).toBe(2);
  await sleep(200);
  const figures = await hub.figures();
  expect(figures).toContain('nakhon_jobs_total{queue="tries",outcome="failed"} 1');
  expect(figures).toContain('nakhon_jobs_total{queue="tries",outcome="done"} 1');
  expect(figures).toContain('nakhon_jobs_waiting{queue="tries"} 0');
});

test('A hub whose connections are lost, and that finds no database for a while, leads and works again by itself', async () => {
  const numbers: unknown[] = [];
  const { jobs, orm } = await place.hub([aJob('again', ({ payload }) => numbers.push(payload['number']))]);
  const leaders =
    "select pid from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and datname = current_database() and application_name = 'nakhon jobs'";
  await expect.poll(() => rows(leaders), { timeout: 20_000 }).toHaveLength(1);
  const server = new URL(place.database.adminUrl);
  const database = server.pathname.slice(1);
  server.pathname = '/postgres';
  const asAdmin = (sql: string) => withClient(server.href, (client) => client.query(sql));
  await asAdmin(`alter database ${database} allow_connections false`);
  await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
  await sleep(3_500);
  await asAdmin(`alter database ${database} allow_connections true`);
  await expect.poll(() => rows(leaders), { timeout: 30_000, interval: 500 }).toHaveLength(1);
  await orm.em.fork().transactional((em) => jobs.send(em, 'again', { number: 5 }));
  await expect.poll(() => numbers, { timeout: 20_000 }).toEqual([5]);
});

test('Hubs without a job in hand write nothing', async () => {
  const idle = [aJob('one', () => undefined, { cron: '0 7 * * *' }), aJob('two', () => undefined)];
  await place.hub(idle);
  await place.hub(idle);
  // Not of the whole database: the server's own gathering of statistics writes to its catalogue when it likes.
  const written = 'select sum(n_tup_ins + n_tup_upd + n_tup_del) as rows from pg_stat_user_tables';
  // A connection that idles tells its figures within ten seconds.
  await sleep(13_000);
  const before = await rows(written);
  await sleep(45_000);
  expect(await rows(written)).toEqual(before);
});

test('A job whose process was killed comes back', async () => {
  const url = JSON.stringify(place.database.urls.plans);
  const child = spawnFromSource(`
    const { startJobs } = await load('../../subgraphs/kit/src/jobs/jobs');
    const { openOrm } = await load('../../subgraphs/kit/src/orm');
    const orm = await openOrm({ name: 'plans', entities: [], databaseUrl: ${url} });
    const handle = async () => { say('taken'); await new Promise(() => setInterval(() => undefined, 1000)); };
    const metrics = { measured: (queue, work) => work(), watch: () => undefined };
    const jobs = await startJobs({ name: 'plans', jobs: [{ queue: 'held', handle }], databaseUrl: ${url}, orm, clock: () => new Date(), metrics, report: console.error });
    await orm.em.fork().transactional((em) => jobs.send(em, 'held', { number: 7 }));`);
  expect(await child.said).toBe('taken');
  child.process.kill('SIGKILL');
  await child.ended;
  const numbers: unknown[] = [];
  await place.hub([aJob('held', ({ payload }) => numbers.push(payload['number']))]);
  await expect.poll(() => numbers, { timeout: 90_000, interval: 100 }).toEqual([7]);
});
