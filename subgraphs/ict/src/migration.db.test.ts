import { schemaDrift } from '@nakhon/kit/orm';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ictDefinition } from './definition.js';

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(ictDefinition, new Date('2026-11-21T03:00:00Z'));
});
afterAll(() => harness?.close());

test('the migrated schema is the one the entities describe', async () => {
  expect(await schemaDrift(harness.subgraph.orm)).toBe('');
});
