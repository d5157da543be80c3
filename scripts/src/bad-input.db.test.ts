import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';
import { OVERVIEW } from './overview-query.js';

let hub: HubHarness;
let executive: string;

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z'), demo: true });
  executive = await hub.signIn('executive');
});
afterAll(() => hub.close());

const THAI = expect.stringMatching(/[ก-๙]/);
const ENGLISH = expect.stringMatching(/[A-Za-z]{3}/);
const FIELD = '{ disbursement(fiscalYear: %Y, quarter: %Q) { ratePercent } }';
const asked = (year: string, quarter: string) => FIELD.replace('%Y', year).replace('%Q', quarter);

describe('bad input at the endpoint', () => {
  it.each([
    ['year 1999', asked('1999', '1'), 'FISCAL_YEAR_OUT_OF_RANGE'],
    ['year 2601', asked('2601', '1'), 'FISCAL_YEAR_OUT_OF_RANGE'],
    ['quarter 5', asked('2567', '5'), 'QUARTER_OUT_OF_RANGE'],
    ['quarter 0', asked('2567', '0'), 'QUARTER_OUT_OF_RANGE'],
    ['a future as-of', '{ disbursement(fiscalYear: 2567, quarter: 1, asOf: "2999-01-01T00:00:00Z") { ratePercent } }', 'AS_OF_IN_FUTURE'],
    ['a page of 101', '{ repairTickets(fiscalYear: 2567, quarter: 1, first: 101) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['a foreign cursor', '{ repairTickets(fiscalYear: 2567, quarter: 1, after: "zzz") { totalCount } }', 'CURSOR_INVALID'],
    ['a text as year', asked('"x"', '1'), 'GRAPHQL_VALIDATION_FAILED'],
    ['a number past 32 bits', asked('99999999999', '1'), 'GRAPHQL_VALIDATION_FAILED'],
    ['broken syntax', '{ districts {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a deeply nested query', `{ agency(code: "0") ${'{ parent '.repeat(13)} { code } ${'}'.repeat(13)} }`, 'QUERY_TOO_DEEP'],
    [
      'an introspection that goes round',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      'QUERY_TOO_DEEP',
    ],
    ['a hundred aliases', `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: today`).join(' ')} }`, 'QUERY_TOO_MANY_ALIASES'],
    ['a query of many words', `{ ${'today '.repeat(5000)} }`, 'QUERY_TOO_LONG'],
    ['a list that comes back within itself', '{ agencies { children { parent { children { code } } } } }', 'QUERY_REPEATS_A_LIST'],
    [
      'a query whose fragments double forty times',
      `{ districts { ...F0 } } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on District { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F40 on District { __typename }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a costly query',
      `{ ${Array.from({ length: 28 }, (_, index) => `a${index}: districts { office { ${'code '.repeat(100)} } }`).join(' ')} }`,
      'QUERY_TOO_COSTLY',
    ],
  ])('%s ends in one coded error in Thai and English', async (_, query, code) => {
    const { errors } = await hub.ask(query, {}, executive);
    expect(errors!.length).toBeGreaterThan(0);
    expect(errors![0]!.extensions).toMatchObject({ code, messageTh: THAI, messageEn: ENGLISH });
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|stacktrace/);
  });

  it('says once what is wrong with a year asked of fifty districts', async () => {
    const { errors } = await hub.ask(OVERVIEW, { year: 1999, quarter: 1 }, executive);
    const codes = errors!.map((error) => `${String(error.extensions['code'])} ${String(error.extensions['subgraph'])}`);
    expect(codes.toSorted()).toEqual(['finance', 'ict', 'plans', 'procurement'].map((subgraph) => `FISCAL_YEAR_OUT_OF_RANGE ${subgraph}`));
    expect(errors![0]!.extensions['occurrences']).toBe(50);
  });

  it('an unknown district is null, and in a scope it covers nothing', async () => {
    const { data } = await hub.ask(
      '{ district(code: "9999") { code } disbursement(fiscalYear: 2567, quarter: 1, scope: { districtCodes: ["9999"] }) { appropriatedBaht } }',
      {},
      executive,
    );
    expect(data).toEqual({ district: null, disbursement: { appropriatedBaht: null } });
  });

  it('refuses a body of 2 MB before reading it to its end', async () => {
    const response = await hub.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":"${'x'.repeat(2_000_000)}"}`,
    });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ error: { code: 'BODY_TOO_LARGE', messageTh: THAI, messageEn: ENGLISH } });
  });

  it.each([
    ['text/plain', '{"query":"{ today }"}', 415],
    ['application/x-www-form-urlencoded', 'query={today}', 415],
    ['application/json', '{"query":', 400],
  ])('refuses a body of %s: %s', async (type, payload, status) => {
    const response = await hub.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload });
    expect(response.statusCode).toBe(status);
    expect(response.json<{ error: { messageTh: string } }>().error.messageTh).toMatch(/[ก-๙]/);
  });

  it.each([
    ['with the cookie of a session', { cookie: 'nakhon_session=nkh_x' }],
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses a GET request that a foreign page could make, %s', async (_, headers) => {
    const response = await hub.inject({ url: '/graphql?query=%7Btoday%7D', headers });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ error: { code: 'PREFLIGHT_REQUIRED', messageTh: THAI, messageEn: ENGLISH } });
  });

  it('refuses mutations by GET', async () => {
    const query = encodeURIComponent('mutation { signIn(username: "executive", password: "nakhon-demo") { accessToken } }');
    const response = await hub.inject({ url: `/graphql?query=${query}`, headers: { 'apollo-require-preflight': '1' } });
    expect(response.statusCode).toBe(405);
  });

  it('refuses batches', async () => {
    const response = await hub.inject({ method: 'POST', url: '/graphql', payload: [{ query: '{ today }' }, { query: '{ today }' }] });
    expect(response.statusCode).toBe(400);
  });
});

describe('sessions of the dashboard', () => {
  const signIn = (payload: object) => hub.inject({ method: 'POST', url: '/session', payload });

  it('sign in with an httpOnly cookie that names the viewer, and out again for good', async () => {
    const response = await signIn({ username: 'executive', password: 'nakhon-demo' });
    expect(response.statusCode).toBe(200);
    const setCookie = String(response.headers['set-cookie']);
    expect(setCookie).toMatch(/HttpOnly/);
    expect(setCookie).toMatch(/SameSite=Strict/);
    expect(response.body).not.toMatch(/nkh_/);
    const cookie = setCookie.split(';')[0]!;
    const me = async () =>
      (await hub.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query: '{ me { username } }' } })).json<{
        data: { me: unknown };
      }>().data.me;
    expect(await me()).toEqual({ username: 'executive' });
    expect((await hub.inject({ method: 'DELETE', url: '/session', headers: { cookie } })).statusCode).toBe(204);
    expect(await me()).toBeNull();
  });

  it.each([
    [{ username: 'executive', password: 'wrong' }, 401, 'SIGN_IN_FAILED'],
    [{ username: 'executive' }, 400, 'BAD_REQUEST'],
    [{ username: { $ne: 1 }, password: [] }, 400, 'BAD_REQUEST'],
    [{ username: 'executive\u0000', password: 'x' }, 400, 'TEXT_INVALID'],
  ])('refuse %j with status %i', async (payload, status, code) => {
    const response = await signIn(payload);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ error: { code, messageTh: THAI, messageEn: ENGLISH } });
  });
});

it('sends strict headers with every answer', async () => {
  const { headers } = await hub.inject({ url: '/healthz' });
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-request-id': expect.any(String) });
});

it('does not believe a viewer header from outside', async () => {
  const response = await hub.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-nakhon-viewer': 'eyJhbGciOiJub25lIn0.e30.' },
    payload: { query: '{ districts { code } }' },
  });
  expect(response.json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
});
