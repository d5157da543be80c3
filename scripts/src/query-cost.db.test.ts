import { readFileSync } from 'node:fs';
import { LIMITS } from '@nakhon/gateway/limits';
import { queryCost } from '@nakhon/gateway/query-cost';
import { API_SCHEMA_FILE } from '@nakhon/gateway/supergraph';
import { buildSchema, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';
import { OVERVIEW } from './overview-query.js';

let hub: HubHarness;
let token: string;

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z') });
  token = await hub.signIn('executive').catch(() => '');
});
afterAll(() => hub.close());

interface Costed {
  errors?: { extensions: { code: string; facts: object } }[];
  extensions?: { cost: { requested: number; limit: number } };
}
const ask = async (query: string, variables: object = {}) =>
  (await hub.ask(query, { ...variables }, token || undefined)) as unknown as Costed;

it('every answer tells its cost and the limit', async () => {
  expect((await ask('{ today }')).extensions).toEqual({ cost: { requested: 1, limit: 50_000 } });
});

it('the overview of the boards stays under a tenth of the limit', async () => {
  const { cost } = (await ask(OVERVIEW, { year: 2567, quarter: 1 })).extensions!;
  expect(cost.requested).toBeGreaterThan(1_000);
  expect(cost.requested).toBeLessThan(cost.limit / 10);
});

it('a query past the limit is refused before any part is asked, with its cost', async () => {
  hub.forget();
  const page = (name: string) =>
    `${name}: repairTickets(fiscalYear: 2567, quarter: 1, first: 100) { edges { node { ${'code '.repeat(30)} } } }`;
  const answer = await ask(`{ ${Array.from({ length: 20 }, (_, index) => page(`p${index}`)).join(' ')} }`);
  expect(answer.errors![0]!.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', facts: { requested: 62_040, limit: 50_000 } });
  expect(answer.extensions!.cost).toEqual({ requested: 62_040, limit: 50_000 });
  expect(hub.fetches).toEqual([]);
});

it('no query of the dashboard comes near the limit, nor does the page of a hundred rows that paper asks for', () => {
  const schema = buildSchema(readFileSync(API_SCHEMA_FILE, 'utf8'));
  const generated = readFileSync(new URL('../../dashboard/src/graphql/generated/graphql.ts', import.meta.url), 'utf8');
  const texts = [...generated.matchAll(/new TypedDocumentString\(`([^`]*)`/g)].map((match) => match[1]!.replaceAll(/\$\{\w+\}/g, ''));
  const costs = texts.flatMap((text) => {
    const { definitions } = parse(text);
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
    const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    return operations.map((operation) => queryCost({ schema, operation, fragments, variables: { first: 100 } }));
  });
  expect(costs.length).toBeGreaterThan(10);
  expect(Math.max(...costs)).toBeGreaterThan(100);
  expect(Math.max(...costs)).toBeLessThan(LIMITS.cost / 4);
});
