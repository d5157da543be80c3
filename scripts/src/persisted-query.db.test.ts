import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';

let hub: HubHarness;
let token: string;

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z'), demo: true });
  token = await hub.signIn('executive');
});
afterAll(() => hub.close());

const QUERY = 'query ($year: Int!) { districts { code disbursement(fiscalYear: $year, quarter: 4) { disbursedBaht } } }';

function get(query: string, headers: Record<string, string> = {}, withText = false) {
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };
  const parameters = new URLSearchParams({ variables: '{"year":2566}', extensions: JSON.stringify({ persistedQuery }) });
  if (withText) parameters.set('query', query);
  return hub.inject({ url: `/graphql?${parameters.toString()}`, headers: { authorization: `Bearer ${token}`, ...headers } });
}

describe('a persisted query by GET', () => {
  it('is asked for its text once, and then known by its hash', async () => {
    const unknown = (await get(QUERY)).json<{ errors: { extensions: object }[] }>();
    expect(unknown.errors[0]!.extensions).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND', messageTh: expect.any(String) });
    const told = await get(QUERY, {}, true);
    const known = await get(QUERY);
    expect(known.json<{ data: { districts: unknown[] } }>().data.districts).toHaveLength(50);
    expect(known.body).toBe(told.body);
  });

  it('is answered with a tag, and with 304 and no body while the answer is the same', async () => {
    const first = await get(QUERY, {}, true);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect(first.headers['vary']).toMatch(/authorization/);
    const tag = String(first.headers['etag']);
    const again = await get(QUERY, { 'if-none-match': tag });
    expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', tag]);
    const other = await get(QUERY, { 'if-none-match': '"something else"' });
    expect(other.statusCode).toBe(200);
  });

  it('of another reader has another tag where the answer differs', async () => {
    const query = '{ me { username } }';
    const mine = await get(query, {}, true);
    const theirs = await get(query, {
      authorization: `Bearer ${await hub.signIn('planner')}`,
      'if-none-match': String(mine.headers['etag']),
    });
    expect(theirs.statusCode).toBe(200);
    expect(theirs.json()).toMatchObject({ data: { me: { username: 'planner' } } });
  });

  it('that fails is not kept', async () => {
    const { headers } = await get('{ repairTickets(fiscalYear: 1999, quarter: 1) { totalCount } }', {}, true);
    expect([headers['cache-control'], headers['etag']]).toEqual(['no-store', undefined]);
  });

  it('never is a mutation', async () => {
    const response = await get('mutation { signOut }', {}, true);
    expect(response.statusCode).toBe(405);
  });
});

it('an answer to a POST is not kept', async () => {
  const { headers } = await hub.inject({ method: 'POST', url: '/graphql', payload: { query: '{ today }' } });
  expect([headers['cache-control'], headers['etag']]).toEqual(['no-store', undefined]);
});
