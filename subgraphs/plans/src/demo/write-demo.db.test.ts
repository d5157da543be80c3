import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { insertResultVersions } from '../result/result.bulk.js';
import { aVersion, NOW } from '../plans.fixture.js';
import { clearGenerated } from './clear-demo.js';
import { hasFacts, writeDemo, type DemoWritten } from './write-demo.js';

let harness: SubgraphHarness;
let written: DemoWritten;
let seconds: number;
let processorSeconds: number;
let hadFacts: boolean;
const em = () => harness.subgraph.orm.em.fork();
const GENERATED = "indicator where source = 'generated'";
const count = async (table: string) => (await em().execute<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]!.n;

beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  hadFacts = await hasFacts(em());
  const [began, used] = [performance.now(), process.cpuUsage()];
  written = await writeDemo(em(), { seed: 'test', asOf: NOW });
  seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(used);
  processorSeconds = (user + system) / 1e6;
});
afterAll(() => harness?.close());

test('The demonstration takes under five seconds of the processor (a minute beside other work), and is whole and with one audit row', async () => {
  console.info(`writing took ${seconds.toFixed(1)} s, ${processorSeconds} s of the processor:`, written);
  expect(processorSeconds).toBeLessThan(5);
  expect(seconds).toBeLessThan(60);
  expect(written.indicators).toBe(740);
  expect([
    await count(GENERATED),
    await count('indicator_target'),
    await count('result_version'),
    await count('project'),
    await count('project_progress'),
  ]).toEqual(Object.values(written));
  const audits = await em().execute(`select actor, action, facts from audit_row where action = 'indicator.generate'`);
  expect(audits).toMatchObject([{ actor: 'hub:demo', action: 'indicator.generate', facts: { seed: 'test', ...written } }]);
  expect([hadFacts, await hasFacts(em())]).toEqual([false, true]);
});

test.each([
  'update result_version set value = 1',
  'delete from result_version',
  'truncate result_version',
  'update indicator_target set value = 1',
  'delete from indicator_target',
  'truncate indicator_target',
])('The database refuses: %s', async (sql) => {
  await expect(em().execute(sql)).rejects.toThrow('are appended only');
});

const counts = async (id: string) => [
  await count(GENERATED),
  await count('indicator_target'),
  await count('result_version'),
  await count(`indicator_target where indicator_id = '${id}'`),
  await count(`result_version where indicator_id = '${id}'`),
];

test('Clearing takes generated facts away, and leaves an indicator on which people worked as they saw it', async () => {
  const [kept] = await em().execute<{ id: string }[]>(`select id from ${GENERATED} order by code limit 1`);
  await em().transactional((inner) => insertResultVersions(inner, [aVersion(kept!.id, { version: 99 })]));
  const [, , , targets, versions] = await counts(kept!.id);
  expect([targets! > 0, versions! > 1]).toEqual([true, true]);
  await clearGenerated(em());
  expect(await counts(kept!.id)).toEqual([1, targets, versions, targets, versions]);
});

test('Written anew, the demonstration leaves the indicator that was kept and brings all others back', async () => {
  const [kept] = await em().execute<{ id: string }[]>(`select id from ${GENERATED}`);
  const [, , , targets, versions] = await counts(kept!.id);
  const again = await writeDemo(em(), { seed: 'test', asOf: NOW });
  expect(again.indicators).toBe(written.indicators - 1);
  expect((await counts(kept!.id)).slice(3)).toEqual([targets, versions]);
  expect((await writeDemo(em(), { seed: 'test', asOf: NOW })).indicators).toBe(0);
  await clearGenerated(em());
  expect(await count(GENERATED)).toBe(1);
});

test('The process indicators of the documents are no demonstration: they stay', async () => {
  expect(await count("indicator where source = 'reference'")).toBe(428);
});

test('A generated project on which somebody reported or which somebody changed stays whole, with its indicator, and the others come back', async () => {
  await writeDemo(em(), { seed: 'test', asOf: NOW });
  const [reported, changed] = await em().execute<{ id: string }[]>(
    `select id from project where source = 'generated' and exists (select 1 from project_progress where project_id = project.id) order by code limit 2`,
  );
  await em().execute(
    `insert into project_progress (id, project_id, fiscal_year, month, version, state, planned_percent, actual_percent, status, recorded_at, actor, source)
     values (gen_random_uuid(), ?, 2567, 1, 99, 'DRAFT', 0, 0, 'NOT_STARTED', ?, 'tester', 'hub')`,
    [reported!.id, NOW],
  );
  await em().execute(
    `insert into audit_row (id, occurred_at, account_id, actor, action, subject, facts) values (gen_random_uuid(), ?, gen_random_uuid(), 'tester', 'project.update', ?, '{}')`,
    [NOW, `project:${changed!.id}`],
  );
  await clearGenerated(em());
  const left = await em().execute<{ id: string; indicator: boolean; activities: number }[]>(
    `select id, exists (select 1 from indicator where indicator.id = indicator_id) as indicator,
       (select count(*)::int from project_activity where project_id = project.id) as activities from project order by code`,
  );
  expect(left).toEqual([reported, changed].map((project) => ({ id: project!.id, indicator: true, activities: 4 })));
  expect((await writeDemo(em(), { seed: 'test', asOf: NOW })).projects).toBe(written.projects - 2);
  await clearGenerated(em());
  expect(await count('project')).toBe(2);
});

test('What was entered cannot be deleted even while clearing', async () => {
  const attempt = em().transactional(async (inner) => {
    await inner.execute(`select set_config('nakhon.clearing', 'on', true)`);
    await inner.execute('delete from result_version');
  });
  await expect(attempt).rejects.toThrow('are appended only');
  expect(await count("result_version where source = 'hub'")).toBe(1);
});
