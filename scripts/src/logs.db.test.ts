import { localLink } from '@nakhon/gateway/subgraph-link';
import { faultLine } from '@nakhon/kit/observe/logged-fault';
import { startSubgraph, type RunningSubgraph } from '@nakhon/kit/subgraph';
import { createTestDatabase, type TestDatabase } from '@nakhon/db/test-database';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { subgraphDefinitions } from './definitions.js';
import { writeDemonstration } from './demonstration.js';
import { gatewayOver } from './hub-harness.js';

const NOW = new Date('2024-04-20T03:00:00Z');
const MARK = /zq7mark|198\.51\.100\.77|nkh_/i;
const KEY = Buffer.alloc(32, 9);
const FROM = '198.51.100.77';

const lines: string[] = [];
let database: TestDatabase;
let subgraphs: RunningSubgraph[];
let gateway: Awaited<ReturnType<typeof gatewayOver>>;

beforeAll(async () => {
  database = await createTestDatabase();
  const report = (error: Error, requestId: string) => void lines.push(faultLine('error', error, { requestId }, NOW));
  const settings = { viewerKey: KEY, clock: () => NOW, report };
  subgraphs = [];
  for (const definition of subgraphDefinitions(true))
    subgraphs.push(await startSubgraph(definition, { ...settings, databaseUrl: database.urls[definition.name] }));
  await writeDemonstration({ subgraphs }, { seed: 'test', asOf: NOW });
  for (const out of [process.stdout, process.stderr])
    vi.spyOn(out, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    });
  const logSink = { write: (line: string) => void lines.push(line) };
  gateway = await gatewayOver(subgraphs.map(localLink), () => NOW, 15_000, { logLevel: 'trace', logSink, trustProxy: true });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await gateway.close();
  await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  await database.drop();
});

const from = { 'x-forwarded-for': FROM };
const post = (payload: object, headers: Record<string, string> = {}) =>
  gateway.inject({ method: 'POST', url: '/graphql', headers: { ...from, ...headers }, payload });
const SEARCH = 'query Find($s: String!) { repairTickets(fiscalYear: 2567, quarter: 1, search: $s) { totalCount } }';

async function provokeEverything(token: string): Promise<void> {
  const bearer = { authorization: `Bearer ${token}` };
  await gateway.inject({ method: 'POST', url: '/session', headers: from, payload: { username: 'zq7mark', password: 'zq7mark-word' } });
  await gateway.inject({ url: '/zq7mark/page?name=zq7mark', headers: { ...from, cookie: 'nakhon_session=zq7mark' } });
  await gateway.inject({ method: 'POST', url: '/graphql', headers: { ...from, 'content-type': 'application/json' }, payload: '{zq7mark' });
  await post({
    query: 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { expiresAt } }',
    variables: { u: 'zq7mark', p: 'zq7mark' },
  });
  await post({ query: '{ zq7mark }' }, bearer);
  await post({ query: SEARCH, variables: { s: { zq7mark: 1 } } }, bearer);
  await post({ query: SEARCH, variables: { s: 'zq7mark' } }, bearer);
  await gateway.inject({
    url: `/graphql?query=${encodeURIComponent('{ district(code: "zq7mark") { code } }')}`,
    headers: { ...bearer, 'apollo-require-preflight': '1' },
  });
}

it('no line of the log holds a user name, a password, a search text, a token or an address, even when SQL fails', async () => {
  const token = await gateway.signIn('executive');
  await provokeEverything(token);
  const ict = subgraphs.find(({ name }) => name === 'ict')!;
  await ict.orm.em.fork().execute('alter table repair_ticket rename column code to lost_code');
  const broken = await post({ query: SEARCH, variables: { s: 'zq7mark' } }, { authorization: `Bearer ${token}` });
  const { errors } = broken.json<{ errors: { extensions: { code: string } }[] }>();
  expect(errors[0]!.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  const all = lines.join('');
  expect(all).not.toMatch(MARK);
  expect(all).not.toContain(token);
  expect(all).not.toContain('executive');
  const requestId = String(broken.headers['x-request-id']);
  const ours = lines
    .flatMap((line) => line.split('\n'))
    .filter((line) => line.includes(requestId))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(ours).toContainEqual(expect.objectContaining({ level: 'error', requestId, err: expect.objectContaining({ code: '42703' }) }));
  expect(ours).toContainEqual(
    expect.objectContaining({ level: 'info', requestId, route: '/graphql', status: 200, codes: ['INTERNAL_SERVER_ERROR'] }),
  );
});

it('every line is one object of JSON with a level and a time', () => {
  const told = lines.flatMap((line) => line.split('\n')).filter((line) => line !== '');
  expect(told.length).toBeGreaterThan(8);
  for (const line of told) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), time: expect.stringMatching(/^20\d\d-/) });
});
