import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { insertResultVersions } from '../result/result.bulk.js';
import { aVersion, NOW } from '../plans.fixture.js';
import { clearGenerated, hasFacts, writeDemo, type DemoWritten } from './write-demo.js';

let harness: SubgraphHarness;
let written: DemoWritten;
let seconds: number;
let hadFacts: boolean;
const em = () => harness.subgraph.orm.em.fork();
const count = async (table: string) => (await em().execute<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]!.n;

beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  hadFacts = await hasFacts(em());
  const began = performance.now();
  written = await writeDemo(em(), { seed: 'test', asOf: NOW });
  seconds = (performance.now() - began) / 1000;
});
afterAll(() => harness?.close());

test('The demonstration is written in under ten seconds, whole and with one audit row', async () => {
  console.info(`writing took ${seconds.toFixed(1)} s:`, written);
  expect(seconds).toBeLessThan(10);
  expect(written.indicators).toBe(740);
  expect([await count('indicator'), await count('indicator_target'), await count('result_version')]).toEqual(Object.values(written));
  const audits = await em().execute('select actor, action, facts from audit_row');
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

test('Clearing takes generated facts away, and leaves what was entered with its indicator', async () => {
  const [kept] = await em().execute<{ id: string }[]>(`select id from indicator order by code limit 1`);
  await em().transactional((inner) => insertResultVersions(inner, [aVersion(kept!.id, { version: 99 })]));
  await clearGenerated(em());
  expect([await count('indicator'), await count('indicator_target'), await count('result_version')]).toEqual([1, 0, 1]);
});

test('What was entered cannot be deleted even while clearing', async () => {
  const attempt = em().transactional(async (inner) => {
    await inner.execute(`select set_config('nakhon.clearing', 'on', true)`);
    await inner.execute('delete from result_version');
  });
  await expect(attempt).rejects.toThrow('are appended only');
  expect(await count('result_version')).toBe(1);
});
