import { afterAll, beforeAll, expect, it } from 'vitest';
import { isEmpty } from './demonstration.js';
import { startHubHarness, type HubHarness } from './hub-harness.js';
import { resetSubgraph } from './reset.js';

let hub: HubHarness;

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z'), demo: true });
});
afterAll(() => hub.close());

it('a reset takes every fact out, also those that are appended and never changed', async () => {
  expect(await isEmpty(hub)).toBe(false);
  for (const subgraph of hub.subgraphs) await resetSubgraph(subgraph.orm);
  expect(await isEmpty(hub)).toBe(true);
});
