import { schemaDrift } from '@nakhon/kit/orm';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from './definition.js';

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, new Date('2026-11-21T03:00:00Z'));
});
afterAll(() => harness.close());

test('The migrations make exactly the tables that the entities say', async () => {
  expect(await schemaDrift(harness.subgraph.orm)).toBe('');
});
