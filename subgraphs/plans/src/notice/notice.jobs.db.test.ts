import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '@nakhon/db/connection';
import { spawnFromSource } from '@nakhon/db/source-child';
import { schemaDrift } from '@nakhon/kit/orm';
import { startSubgraph } from '@nakhon/kit/subgraph';
import type { SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { startDemoHarness } from '../plans.fixture.js';

/** Eight in the morning, a week before results are due. */
const MORNING = '2027-01-08T01:00:00Z';
let harness: SubgraphHarness;
let url: string;
beforeAll(async () => {
  harness = await startDemoHarness();
  url = harness.subgraph.orm.config.get('clientUrl')!;
});
afterAll(() => harness?.close());

const rows = async <T>(sql: string): Promise<T[]> => (await withClient(url, (client) => client.query(sql))).rows as T[];
const reminders = async () =>
  (await rows<{ n: number }>("select count(*)::int as n from notice where kind = 'DUE_SOON' and fiscal_year = 2570"))[0]!.n;

test('Killed in the middle of telling, the hub tells all after its restart, and nothing twice', async () => {
  await withClient(url, async (client) => {
    // Holds the workers up, one in its insert, one in its delete.
    await client.query('begin; lock table notice in share mode');
    const child = spawnFromSource(`
      const { startJobs } = await load('../../subgraphs/kit/src/jobs/jobs');
      const { openOrm } = await load('../../subgraphs/kit/src/orm');
      const { noticeJobs } = await load('../../subgraphs/plans/src/notice/notice.jobs');
      const orm = await openOrm({ name: 'plans', entities: [], databaseUrl: ${JSON.stringify(url)} });
      const metrics = { measured: (queue, work) => work(), watch: () => undefined };
      await startJobs({ name: 'plans', jobs: noticeJobs, databaseUrl: ${JSON.stringify(url)}, orm, clock: () => new Date('${MORNING}'), metrics, report: console.error });
      say('working');`);
    expect(await child.said).toBe('working');
    const held = "select 1 from pg_locks where relation = 'plans.notice'::regclass and not granted";
    await expect.poll(() => rows(held), { timeout: 20_000 }).toHaveLength(2);
    child.process.kill('SIGKILL');
    await child.ended;
    await client.query('rollback');
  });
  expect(await reminders()).toBe(0);
  const restarted = () =>
    startSubgraph(plansDefinition, {
      databaseUrl: url,
      viewerKey: new Uint8Array(32),
      clock: () => new Date(MORNING),
      report: console.error,
      worksJobs: true,
    });
  const second = await restarted();
  await expect.poll(reminders, { timeout: 60_000, interval: 250 }).toBeGreaterThan(50);
  const told = await reminders();
  await second.close();
  const third = await restarted();
  await sleep(2_000);
  expect(await reminders()).toBe(told);
  expect(await schemaDrift(third.orm)).toBe('');
  await third.close();
  const left = "select 1 from pg_stat_activity where datname = current_database() and application_name = 'nakhon jobs'";
  expect(await rows(left)).toEqual([]);
});
