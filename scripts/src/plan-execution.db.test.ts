import { ApolloServer } from '@apollo/server';
import { demoRandom } from '@nakhon/db/demo-random';
import { askThrough } from '@nakhon/gateway/execution/ask-link';
import { plannedGateway, type Gateway } from '@nakhon/gateway/execution/planned-gateway';
import { stockGateway } from '@nakhon/gateway/execution/stock-gateway';
import type { GatewayContext } from '@nakhon/gateway/gateway-context';
import { localLink, type SubgraphLink } from '@nakhon/gateway/subgraph-link';
import { API_SCHEMA_FILE, readSupergraph } from '@nakhon/gateway/supergraph';
import { Role } from '@nakhon/kit/role';
import { nobody, signViewer, type Viewer } from '@nakhon/kit/viewer';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARNESS_KEY, startHubHarness, type HubHarness } from './hub-harness.js';
import { randomOperation } from './operation-samples.js';
import { OVERVIEW } from './overview-query.js';

const NOW = new Date('2024-04-20T03:00:00Z');
const EXECUTIVE: Viewer = {
  kind: 'account',
  accountId: '00000000-0000-7000-8000-000000000001',
  username: 'tester',
  agencyPath: '/00000000/',
  grants: [{ role: Role.EXECUTIVE, path: '/00000000/' }],
};
const FIGURES = 'fiscalYear: 2567, quarter: 2';

let hub: HubHarness;
let planned: ApolloServer<GatewayContext>;
let stock: ApolloServer<GatewayContext>;
let fallbacks = 0;
const down = new Set<string>();

const breakable = (link: SubgraphLink): SubgraphLink => ({
  ...link,
  answer: (request, signal) => (down.has(link.name) ? Promise.reject(new Error('out of order')) : link.answer(request, signal)),
});

beforeAll(async () => {
  hub = await startHubHarness({ now: NOW, demo: true });
  const subgraphs = new Map(hub.subgraphs.map((each) => [each.name, askThrough(breakable(localLink(each)), 10_000, () => undefined)]));
  const supergraphSdl = readSupergraph();
  const fallback = () => {
    fallbacks++;
    return stockGateway(supergraphSdl, subgraphs);
  };
  planned = await serverOver(plannedGateway({ supergraphSdl, subgraphs, fallback }));
  stock = await serverOver(stockGateway(supergraphSdl, subgraphs));
});
afterAll(async () => {
  await Promise.all([planned.stop(), stock.stop()]);
  await hub.close();
});

async function serverOver(gateway: Gateway): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({ gateway, stopOnTerminationSignals: false });
  await server.start();
  return server;
}

async function answerOf(server: ApolloServer<GatewayContext>, query: string, variables = {}, viewer: Viewer = EXECUTIVE): Promise<unknown> {
  const contextValue = {
    viewerToken: await signViewer(HARNESS_KEY, viewer, NOW),
    requestId: 'test',
    clientGone: new AbortController().signal,
    note: { isSignedIn: true, operation: null, errorCodes: [] },
    outcome: { isRepeatable: false },
  };
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer in parts');
  const { data, errors, extensions } = body.singleResult;
  const told = (errors ?? []).map(({ message, path, extensions: { code, serviceName } = {} }) => ({ message, path, code, serviceName }));
  const inOrder = told.map((error) => JSON.stringify(error)).toSorted();
  return JSON.parse(JSON.stringify({ data, errors: inOrder, faults: extensions?.['valueCompletion'] ? 'some' : 'none' }));
}

async function expectAlike(query: string, variables = {}, viewer: Viewer = EXECUTIVE): Promise<{ data: unknown; errors: string[] }> {
  const expected = await answerOf(stock, query, variables, viewer);
  const answer = await answerOf(planned, query, variables, viewer);
  expect(answer, query).toEqual(expected);
  return answer as never;
}

const CASES: readonly [what: string, query: string, variables?: object][] = [
  ['the overview', OVERVIEW, { year: 2567, quarter: 2 }],
  ['one field', '{ districts { code } }'],
  ['only __typename', '{ __typename }'],
  ['__typename at every level under other names', '{ t: __typename districts { kind: __typename office { __typename t: __typename } } }'],
  [
    'aliases of a field with different arguments',
    `{ districts { a: disbursement(fiscalYear: 2567, quarter: 1) { asOf } b: disbursement(${FIGURES}) { asOf disbursedBaht } } }`,
  ],
  ['aliases that change places', '{ districts { nameTh: nameEn nameEn: nameTh code: serviceSection } }'],
  ['a field asked twice', '{ districts { code office { code } office { nameTh code } code } }'],
  [
    'a named fragment',
    'query { districts { ...Names office { ...Office } } } fragment Names on District { nameTh nameEn } fragment Office on Agency { code nameTh }',
  ],
  [
    'fragments within fragments',
    'query { districts { ...A } } fragment A on District { code ...B } fragment B on District { group { ...C } } fragment C on DistrictGroup { nameTh }',
  ],
  [
    'inline fragments with and without a type',
    `{ districts { ... on District { code } ... { staffing { filled } } ... on District @include(if: false) { nameTh } } }`,
  ],
  [
    'a fragment that crosses subgraphs',
    `query { districts { ...F } } fragment F on District { disbursement(${FIGURES}) { ratePercent } staffing { vacant } }`,
  ],
  ['@include by a variable that is true', 'query ($x: Boolean!) { districts { code nameTh @include(if: $x) } }', { x: true }],
  ['@include by a variable that is false', 'query ($x: Boolean!) { districts { code nameTh @include(if: $x) } }', { x: false }],
  ['@skip by a default', 'query ($x: Boolean = true) { districts { code nameTh @skip(if: $x) } }'],
  [
    '@skip and @include together',
    'query ($x: Boolean!, $y: Boolean!) { districts { code nameTh @skip(if: $x) @include(if: $y) } }',
    { x: false, y: true },
  ],
  [
    'a condition on a whole subgraph',
    `query ($x: Boolean!) { districts { code disbursement(${FIGURES}) @include(if: $x) { asOf } } }`,
    { x: false },
  ],
  [
    'the same condition the other way',
    `query ($x: Boolean!) { districts { code disbursement(${FIGURES}) @include(if: $x) { asOf } } }`,
    { x: true },
  ],
  [
    'a condition on a fragment of another subgraph',
    `query ($x: Boolean!) { districts { ...F @include(if: $x) } } fragment F on District { disbursement(${FIGURES}) { asOf } }`,
    { x: true },
  ],
  [
    'variables with defaults',
    'query ($y: Int = 2567, $q: Int = 1) { disbursement(fiscalYear: $y, quarter: $q) { asOf fiscalYear quarter } }',
  ],
  ['a variable that is null', `query ($s: String) { disbursement(${FIGURES}, source: $s) { disbursedBaht } }`, { s: null }],
  ['a variable of a wrong type', 'query ($y: Int!) { disbursement(fiscalYear: $y, quarter: 1) { asOf } }', { y: 'x' }],
  ['a variable that is missing', 'query ($y: Int!) { disbursement(fiscalYear: $y, quarter: 1) { asOf } }'],
  [
    'an input object',
    `query ($s: FigureScope) { disbursement(${FIGURES}, scope: $s) { disbursedBaht } }`,
    { s: { districtCodes: ['1001', '1002'] } },
  ],
  [
    'an input object with an unknown field',
    `query ($s: FigureScope) { disbursement(${FIGURES}, scope: $s) { asOf } }`,
    { s: { wrong: 1 } },
  ],
  ['an enum and a list', `{ repairTurnaround(${FIGURES}, kind: HARDWARE) { received medianHours sources } }`],
  ['nothing found', '{ district(code: "9999") { code disbursement(fiscalYear: 2567, quarter: 1) { asOf } } }'],
  [
    'one entity',
    `{ district(code: "1001") { nameTh disbursement(${FIGURES}) { disbursedBaht } repairTurnaround(${FIGURES}) { received } } }`,
  ],
  [
    'two entities apart',
    `{ a: district(code: "1001") { staffing { filled } disbursement(${FIGURES}) { asOf } } b: district(code: "1002") { disbursement(${FIGURES}) { asOf } } }`,
  ],
  ['a refusal', '{ disbursement(fiscalYear: 1, quarter: 1) { asOf } }'],
  ['a refusal in each of the districts', '{ districts { code disbursement(fiscalYear: 1, quarter: 1) { asOf } } }'],
  ['a refusal beside an answer', `{ ok: disbursement(${FIGURES}) { asOf } bad: disbursement(fiscalYear: 2567, quarter: 9) { asOf } }`],
  [
    'refusals of two subgraphs',
    '{ districts { disbursement(fiscalYear: 1, quarter: 1) { asOf } repairTurnaround(fiscalYear: 2567, quarter: 7) { received } } }',
  ],
  [
    'fields of all five subgraphs at the root',
    `{ districtGroups { code } plansSources(fiscalYear: 2567) financeSources(fiscalYear: 2567) ictSources procurementSummary(${FIGURES}) { open } }`,
  ],
  [
    'a connection',
    `{ repairTickets(${FIGURES}, first: 3) { totalCount edges { cursor node { code kind status } } pageInfo { hasNextPage endCursor } } }`,
  ],
  [
    'entities below a connection',
    `{ repairTickets(${FIGURES}, first: 3) { edges { node { code agency { code nameTh district { code } } } } } }`,
  ],
  [
    'entities of entities',
    `{ budgetItems(fiscalYear: 2567, first: 2) { edges { node { agency { nameTh district { nameTh repairTurnaround(${FIGURES}) { received } } } } } } }`,
  ],
  ['nested lists of others', '{ agencies { code children { code nameTh } } }'],
  ['introspection of a type', '{ __type(name: "District") { name fields { name } } }'],
  ['introspection beside data', '{ __schema { queryType { name } } districtGroups { code } }'],
  ['a name that every object has', '{ constructor: districtGroups { toString: code } }'],
  ['an alias called __proto__', '{ __proto__: districtGroups { code } }'],
  ['a field that is not there', '{ districts { nothing } }'],
  ['a hidden field', '{ credentialHolder(tokenHash: "x") { username } }'],
];

describe('our execution of Apollo’s plans', () => {
  it.each(CASES)('answers as the stock gateway does: %s', async (_what, query, variables) => {
    await expectAlike(query, variables);
  });

  it.each(['hr', 'plans', 'finance', 'procurement', 'ict'])('answers as the stock gateway does while %s is down', async (name) => {
    down.add(name);
    try {
      const { errors } = await expectAlike(OVERVIEW, { year: 2567, quarter: 2 });
      expect(errors.length).toBeGreaterThan(0);
      await expectAlike(`{ a: districtGroups { code } disbursement(${FIGURES}) { asOf } ictSources }`);
    } finally {
      down.delete(name);
    }
  });

  it('answers as the stock gateway does to somebody without any right', async () => {
    await expectAlike(OVERVIEW, { year: 2567, quarter: 2 }, nobody());
    await expectAlike(`{ repairTickets(${FIGURES}, first: 1) { totalCount } }`, {}, nobody());
  });

  it('runs mutations one after the other, with the errors of the stock gateway', async () => {
    const query =
      'mutation { a: signIn(username: "x", password: "y") { accessToken } b: signIn(username: "x", password: "z") { accessToken } }';
    const { errors } = await expectAlike(query, {}, nobody());
    expect(errors).not.toHaveLength(0);
  });

  it('answers 150 random queries as the stock gateway does, leaving none of them to it', async () => {
    const schema = buildSchema(readFileSync(API_SCHEMA_FILE, 'utf8'));
    const before = fallbacks;
    let answered = 0;
    for (let number = 0; number < 150; number++) {
      const { data } = await expectAlike(randomOperation(schema, demoRandom(`plan/${number}`)));
      if (data) answered++;
    }
    expect(fallbacks).toBe(before);
    expect(answered).toBeGreaterThan(100);
  });
});
