import type { AllPlaces, Row } from '@nakhon/gateway/table-export/table';
import { TABLES } from '@nakhon/gateway/table-export/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HubAnswer, HubHarness } from './hub-harness.js';
import { bearer, filtersOf, PERIOD, tablesHub, variablesOf } from './table-export-fixture.js';

let hub: HubHarness;
let executive: string;
let item: string;
let all: AllPlaces;

beforeAll(async () => void ({ hub, executive, item, all } = await tablesHub()));
afterAll(() => hub.close());

const get = (search: Record<string, string>) =>
  hub.inject({ url: `/files/table-export?${new URLSearchParams(search)}`, headers: bearer(executive) });

describe('who may', () => {
  const USERS = [
    'executive',
    'planner',
    'verifier',
    'head',
    'planadmin',
    'requester',
    'technician',
    'stock',
    'finance',
    'supply',
    'hr',
    'evaluator',
    'admin',
  ];
  const codeIn = (answer: HubAnswer) => answer.errors?.[0]?.extensions['code'] ?? null;

  it.each([...USERS, 'nobody'])('%s gets a table exactly where the API answers its question', async (user) => {
    const token = user === 'nobody' ? undefined : await hub.signIn(user);
    const outcomes = [];
    for (const table of TABLES) {
      const answer = await hub.ask(table.document, { ...variablesOf(table, item, all), first: 1 }, token);
      const search = { table: table.name, ...filtersOf(table, item), format: 'csv' };
      const response = await hub.inject({ url: `/files/table-export?${new URLSearchParams(search)}`, headers: bearer(token) });
      const refused = response.statusCode === 200 ? null : response.json<HubAnswer>();
      const isNoItem = refused && codeIn(refused) === 'BUDGET_ITEM_NOT_FOUND';
      // An item that is not one's own is none: the API answers null, and there is nothing to make a file of.
      if (isNoItem) expect((answer.data as unknown as Row)['budgetItem']).toBeNull();
      else expect([table.name, refused && codeIn(refused)]).toEqual([table.name, codeIn(answer)]);
      if (refused) expect(response.headers['content-disposition']).toBeUndefined();
      outcomes.push([response.statusCode, refused && codeIn(refused)].join(' '));
    }
    if (user === 'nobody') expect(new Set(outcomes)).toEqual(new Set(['401 UNAUTHENTICATED']));
    if (user === 'hr') expect(outcomes).toContain('403 FORBIDDEN');
  });

  it('is told nothing with a cookie alone, as another account, or by another way than a link', async () => {
    const url = `/files/table-export?table=turnaround&fiscalYear=2567&quarter=2`;
    const ask = async (headers: Record<string, string>, method: 'GET' | 'POST' = 'GET', address = url) => {
      const response = await hub.inject({ method, url: address, headers });
      return [response.statusCode, response.statusCode === 200 ? null : codeIn(response.json<HubAnswer>())];
    };
    const cookie = `nakhon_session=${executive}`;
    expect(await ask({ cookie })).toEqual([400, 'PREFLIGHT_REQUIRED']);
    expect(await ask({ cookie, 'sec-fetch-site': 'cross-site' })).toEqual([400, 'PREFLIGHT_REQUIRED']);
    expect(await ask({ cookie, 'sec-fetch-site': 'same-origin' })).toEqual([200, null]);
    expect(await ask(bearer(executive), 'POST')).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(await ask(bearer(executive), 'GET', url.replace('?', '/x?'))).toEqual([404, 'FILE_ROUTE_UNKNOWN']);
    expect(await ask(bearer(executive), 'GET', url.replace('turnaround', 'nothing'))).toEqual([404, 'TABLE_UNKNOWN']);
    expect(await ask(bearer(executive), 'GET', `${url}&format=pdf`)).toEqual([400, 'FORMAT_UNKNOWN']);
    expect(await ask(bearer(executive), 'GET', url.replace('quarter=2', 'quarter=5'))).toEqual([400, 'QUARTER_OUT_OF_RANGE']);
  });
});

describe('a part that is out of order', () => {
  it.each([
    ['down', 'SUBGRAPH_UNAVAILABLE'],
    ['hanging', 'SUBGRAPH_TIMEOUT'],
  ] as const)('and %s leaves no half of a file behind: 503 and %s', async (how, code) => {
    hub.breakLink('finance', how);
    const [overview, turnaround] = [await get({ table: 'overview', ...PERIOD }), await get({ table: 'turnaround', ...PERIOD })];
    hub.breakLink('finance', null);
    expect([overview.statusCode, overview.headers['content-type']]).toEqual([503, 'application/json; charset=utf-8']);
    expect(overview.json<HubAnswer>().errors![0]!.extensions).toMatchObject({
      code,
      facts: { subgraph: 'finance' },
      messageTh: expect.stringMatching(/[ก-๙]/),
    });
    expect(turnaround.statusCode).toBe(200);
  });
});
