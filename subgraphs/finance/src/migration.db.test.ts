import { schemaDrift } from '@nakhon/kit/orm';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { financeDefinition } from './definition.js';

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(financeDefinition, new Date('2026-11-21T03:00:00Z'));
});
afterAll(() => harness?.close());

test('the migrated schema is the one the entities describe', async () => {
  expect(await schemaDrift(harness.subgraph.orm)).toBe('');
});

test('reference data can be loaded again and again', async () => {
  const count = async () => (await harness.subgraph.orm.em.fork().execute('select count(*)::int as n from quarter_target'))[0]!['n'];
  const before = await count();
  await harness.subgraph.orm.em.fork().transactional((em) => financeDefinition.loadReference(em, new Date('2026-11-21T03:00:00Z')));
  expect(await count()).toBe(before);
  expect(before).toBe(20);
});
