import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';

let hub: HubHarness;
let url: string;

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z') });
  url = `${await hub.listen()}/graphql`;
});
afterAll(() => hub.close());

/** The audit of the GraphQL-over-HTTP specification, over a real line, without any header of ours. */
const audits = serverAudits({ url: () => url, fetchFn: fetch });

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  const result = await audit.fn();
  expect(result).toMatchObject({ status: 'ok' });
});
