import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayOver, processesOver, startHubHarness, type HubHarness } from './hub-harness.js';
import { OVERVIEW } from './overview-query.js';

/** Half a year of demonstration data: enough of everything, quick to write. */
const NOW = new Date('2024-04-20T03:00:00Z');
const YEAR = { year: 2567, quarter: 2 };

interface Overview {
  districts: Record<
    'indicatorSummary' | 'disbursement' | 'repairTurnaround' | 'procurementSummary' | 'staffing',
    Record<string, unknown> | null
  >[];
}

let hub: HubHarness;
let executive: string;

beforeAll(async () => {
  hub = await startHubHarness({ now: NOW, demo: true, subgraphTimeoutMs: 2_000 });
  executive = await hub.signIn('executive');
});
afterAll(() => hub.close());

let asked = 0;
/** Each question differs in a variable that the query does not know, so that no answer is a kept one. */
const overview = async (variables = YEAR) =>
  (await hub.ask(OVERVIEW, { ...variables, asked: ++asked }, executive)) as unknown as {
    data: Overview;
    errors?: { extensions: Record<string, unknown> }[];
  };

describe('the overview of the 50 districts', () => {
  it('costs one entities request per subgraph and at most 12 SQL statements', async () => {
    await overview();
    hub.forget();
    const { data, errors } = await overview();
    expect(errors).toBeUndefined();
    expect(data.districts).toHaveLength(50);
    const entities = hub.fetches.filter((fetch) => fetch.query.includes('_entities'));
    expect(entities.map((fetch) => fetch.subgraph).toSorted()).toEqual(['finance', 'ict', 'plans', 'procurement']);
    expect(hub.fetches).toHaveLength(5);
    expect(hub.statements.length).toBeLessThanOrEqual(12);
  });

  it('fills every block of every district from the demonstration data', async () => {
    const { data } = await overview();
    for (const district of data.districts) {
      expect(district.indicatorSummary!['due']).toBeGreaterThan(0);
      expect(Number(district.disbursement!['disbursedBaht'])).toBeGreaterThan(0);
      expect(district.repairTurnaround!['received']).toBeGreaterThan(0);
      expect(district.procurementSummary!['open']).not.toBeNull();
      expect(district.staffing!['positions']).toBeGreaterThan(0);
    }
  });

  it('gives nulls, not zeros and not an error, for a quarter that has not come and a year without data', async () => {
    for (const variables of [
      { year: 2567, quarter: 4 },
      { year: 2560, quarter: 1 },
    ]) {
      const { data, errors } = await overview(variables);
      expect(errors).toBeUndefined();
      const { indicatorSummary, disbursement, repairTurnaround, procurementSummary } = data.districts[0]!;
      expect([
        indicatorSummary!['due'],
        disbursement!['disbursedBaht'],
        repairTurnaround!['completed'],
        procurementSummary!['open'],
      ]).toEqual([null, null, null, null]);
    }
  });

  it('answers the same with a process per subgraph', async () => {
    const processes = await processesOver(hub.urls);
    const distributed = await gatewayOver(processes.links, () => new Date());
    try {
      const here = await overview();
      const there = (await distributed.ask(OVERVIEW, YEAR, await distributed.signIn('executive'))) as never;
      expect(withoutTimes(there)).toEqual(withoutTimes(here));
    } finally {
      await distributed.close();
      await processes.stop();
    }
  });
});

/** Processes have the real clock and the harness a fixed one, so what moves with the clock is left out; every other figure is the same. */
function withoutTimes(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (['asOf', 'oldestOpenDays', 'open', 'late'].includes(key) ? undefined : value)),
  );
}

describe('a part that is down', () => {
  it.each([
    ['down', 'SUBGRAPH_UNAVAILABLE'],
    ['hanging', 'SUBGRAPH_TIMEOUT'],
  ] as const)('that is %s leaves the rest of the answer standing, with %s naming the part', async (how, code) => {
    hub.breakLink('finance', how);
    const { data, errors } = await overview();
    hub.breakLink('finance', null);
    expect(data.districts).toHaveLength(50);
    expect(data.districts[0]!.disbursement).toBeNull();
    expect(data.districts[0]!.repairTurnaround!['received']).toBeGreaterThan(0);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({ code, facts: { subgraph: 'finance' }, messageTh: expect.stringMatching(/[ก-๙]/) });
  });

  it.each([
    ['repairTickets(fiscalYear: 2567, quarter: 2, first: 3) { edges { node { id agency { nameTh } } } }', 'repairTickets'],
    ['indicators(fiscalYear: 2567, quarter: 2, first: 3) { edges { node { id agency { nameTh } } } }', 'indicators'],
    ['budgetItems(fiscalYear: 2567, first: 3) { edges { node { id agency { nameTh } } } }', 'budgetItems'],
    ['procurements(fiscalYear: 2567, quarter: 2, first: 3) { edges { node { id agency { nameTh } } } }', 'procurements'],
  ])('that is hr costs %s the names of the agencies, and no row', async (field, name) => {
    hub.breakLink('hr', 'down');
    const { data, errors } = await hub.ask(`{ today ${field} }`, {}, executive);
    hub.breakLink('hr', null);
    const { edges } = (data as unknown as Record<string, { edges: { node: Record<string, unknown> }[] }>)[name]!;
    expect(edges).toHaveLength(3);
    for (const { node } of edges) expect(node).toEqual({ id: expect.any(String), agency: null });
    expect((data as unknown as { today: unknown }).today).toBeNull();
    expect(errors!.map((error) => error.extensions['facts'])).toContainEqual({ subgraph: 'hr' });
  });

  it('that is hr keeps who has not been seen lately from any answer, with status 503 and SUBGRAPH_UNAVAILABLE', async () => {
    const fresh = await hub.signIn('planner');
    hub.breakLink('hr', 'down');
    const asked = await hub.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${fresh}` },
      payload: { query: '{ disbursement(fiscalYear: 2567, quarter: 2) { asOf } }' },
    });
    const signIn = await hub.inject({ method: 'POST', url: '/session', payload: { username: 'planner', password: 'nakhon-demo' } });
    const signOut = await hub.inject({ method: 'DELETE', url: '/session', headers: { cookie: `nakhon_session=${fresh}` } });
    hub.breakLink('hr', null);
    for (const response of [asked, signIn, signOut]) {
      expect(response.statusCode).toBe(503);
      expect(response.json<{ errors: { extensions: unknown }[] }>().errors[0]!.extensions).toEqual({
        code: 'SUBGRAPH_UNAVAILABLE',
        messageTh: expect.stringMatching(/[ก-๙]/),
        messageEn: expect.stringMatching(/hr/),
        facts: { subgraph: 'hr' },
      });
    }
  });

  it('shows in /readyz, which names it, while /healthz stands', async () => {
    expect((await hub.inject({ url: '/readyz' })).statusCode).toBe(200);
    hub.breakLink('plans', 'down');
    const ready = await hub.inject({ url: '/readyz' });
    hub.breakLink('plans', null);
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toMatchObject({ down: ['plans'] });
    expect((await hub.inject({ url: '/healthz' })).statusCode).toBe(200);
  });
});
