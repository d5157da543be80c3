import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';

let hub: HubHarness;
let url: string;
let token: string;

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z'), demo: true });
  url = `${await hub.listen()}/graphql`;
  token = await hub.signIn('executive');
});
afterAll(() => hub.close());

/** Some audits ask for the schema, which is told to those signed in. */
const asSomebody = (input: string, init: RequestInit = {}) =>
  fetch(input, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });

/** The audit of the GraphQL-over-HTTP specification, over a real line, by somebody signed in and without any other header of ours. */
const audits = serverAudits({ url: () => url, fetchFn: asSomebody });

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  const result = await audit.fn();
  expect(result).toMatchObject({ status: 'ok' });
});
