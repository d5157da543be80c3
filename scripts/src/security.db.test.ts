import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';

let hub: HubHarness;
let executive: string;

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z'), demo: true });
  executive = await hub.signIn('executive');
});
afterAll(() => hub.close());

const codesOf = (answer: Awaited<ReturnType<HubHarness['ask']>>) => (answer.errors ?? []).map(({ extensions }) => extensions['code']);
const post = (payload: string | object, headers: Record<string, string> = {}, url = '/graphql') =>
  hub.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload });

describe('the schema', () => {
  const QUESTIONS = [
    ['the whole of it', '{ __schema { queryType { name } } }'],
    ['one type', '{ __type(name: "District") { name } }'],
    ['it by a fragment', 'query { ...F } fragment F on Query { s: __schema { queryType { name } } }'],
    ['it beside something public', '{ today t: __type(name: "Query") { name } }'],
  ] as const;

  it.each(QUESTIONS)('is closed to nobody who asks for %s', async (_, query) => {
    const answer = await hub.ask(query);
    expect(codesOf(answer)).toEqual(['INTROSPECTION_CLOSED']);
    expect(answer.data ?? null).toBeNull();
  });

  it.each(QUESTIONS)('is open to an account that asks for %s', async (_, query) => {
    expect((await hub.ask(query, {}, executive)).errors).toBeUndefined();
  });

  it.each([
    ['a field', '{ distrcts { code } }', 'districts'],
    ['an argument', '{ district(cod: "1001") { code } }', '"code"'],
    ['a type', '{ districts { ... on Distrct { code } } }', '"District"'],
    ['an enum', '{ agencies(kinds: [DEPARTMEN]) { code } }', 'DEPARTMENT'],
  ])('is not given away to nobody by a slip in %s, and is to an account', async (_, query, name) => {
    const stranger = JSON.stringify(await hub.ask(query));
    expect(stranger).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(stranger).not.toContain('Did you mean');
    expect(
      JSON.stringify((await hub.ask(query, {}, executive)).errors!.map(({ message }) => message).join(' ')).replaceAll('\\', ''),
    ).toContain(name);
  });
});

describe('signing in', () => {
  it('thirty times in one request gets one guess: the first failure ends the request', async () => {
    const guesses = Array.from(
      { length: 30 },
      (_, index) => `a${index}: signIn(username: "supply", password: "guess${index}") { expiresAt }`,
    );
    expect(codesOf(await hub.ask(`mutation { ${guesses.join(' ')} }`))).toEqual(['SIGN_IN_FAILED']);
    const hr = hub.subgraphs.find(({ name }) => name === 'hr')!;
    const tries = await hr.orm.em.fork().execute(`select 1 from sign_in_attempt where username = 'supply'`);
    expect(tries).toHaveLength(1);
  });

  it('makes a token of its own, whatever cookie came along, and the planted one names nobody', async () => {
    const planted = 'nkh_planted-by-somebody-else';
    const enter = () => post({ username: 'planner', password: 'nakhon-demo' }, { cookie: `nakhon_session=${planted}` }, '/session');
    const cookies = [await enter(), await enter()].map(({ headers }) => String(headers['set-cookie']).split(';')[0]!);
    expect(cookies[0]).not.toBe(cookies[1]);
    expect(cookies.join()).not.toContain(planted);
    const who = await post({ query: '{ me { username } }' }, { cookie: `nakhon_session=${planted}` });
    expect(who.json()).toMatchObject({ data: { me: null } });
  });

  it('counts failures by the line, not by an address that a header claims', async () => {
    const tries: number[] = [];
    for (let index = 0; index < 6; index++) {
      const headers = { 'x-forwarded-for': `10.0.0.${index}`, forwarded: `for=10.0.0.${index}`, 'x-real-ip': `10.0.0.${index}` };
      tries.push((await post({ username: 'stock', password: 'wrong' }, headers, '/session')).statusCode);
    }
    expect(tries).toEqual([401, 401, 401, 401, 401, 429]);
  });
});

it('takes no request id and no viewer from outside', async () => {
  const headers = { 'x-request-id': 'mine', 'x-nakhon-viewer': 'mine', authorization: `Bearer ${executive}` };
  const response = await post({ query: '{ me { username } }' }, headers);
  expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.json()).toMatchObject({ data: { me: { username: 'executive' } } });
});

describe('names that every object has', () => {
  const signedIn = () => ({ authorization: `Bearer ${executive}` });
  const QUERY = 'query ($code: ID!) { district(code: $code) { code } }';

  it.each([
    ['__proto__ in the body', '{"query":"{ today }","__proto__":{"polluted":1}}'],
    ['__proto__ in the variables', `{"query":"${QUERY}","variables":{"code":"1001","__proto__":{"polluted":1}}}`],
    [
      'constructor.prototype in the variables',
      `{"query":"${QUERY}","variables":{"code":"1001","constructor":{"prototype":{"polluted":1}}}}`,
    ],
    [
      'a variable called __proto__',
      '{"query":"query ($__proto__: ID!) { district(code: $__proto__) { code } }","variables":{"__proto__":"1001"}}',
    ],
    ['an operation called __proto__', '{"query":"query __proto__ { today }","operationName":"__proto__"}'],
    ['an alias called __proto__', '{"query":"{ __proto__: districts { code } constructor: today }"}'],
    ['an alias of an entity called __proto__', '{"query":"{ district(code: \\"1001\\") { __proto__: staffing { positions } } }"}'],
  ])('%s changes no object of the hub', async (_, body) => {
    const response = await post(body, signedIn());
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(response.statusCode).toBeLessThan(500);
    expect(response.body).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules/);
    expect((await hub.ask('{ district(code: "1001") { code } }', {}, executive)).data).toEqual({ district: { code: '1001' } });
  });

  it('__proto__ in the variables of a GET changes no object of the hub', async () => {
    const search = new URLSearchParams({ query: QUERY, variables: '{"code":"1001","__proto__":{"polluted":1}}' });
    const response = await hub.inject({ url: `/graphql?${search}`, headers: { ...signedIn(), 'apollo-require-preflight': '1' } });
    expect(response.json()).toMatchObject({ data: { district: { code: '1001' } } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('__proto__ as user name signs nobody in', async () => {
    expect((await post('{"username":"__proto__","password":"x","__proto__":{"password":"y"}}', {}, '/session')).statusCode).toBe(400);
    expect((await post({ username: '__proto__', password: 'x' }, {}, '/session')).statusCode).toBe(401);
  });
});

describe('every answer', () => {
  it.each([
    ['health', { url: '/healthz' }],
    ['readiness', { url: '/readyz' }],
    ['nothing there', { url: '/nothing' }],
    ['a GET with a cookie that a foreign page could send', { url: '/graphql?query=%7Btoday%7D', headers: { cookie: 'nakhon_session=x' } }],
    ['data', { method: 'POST', url: '/graphql', payload: { query: '{ today }' } }],
    ['a broken body', { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{' }],
    ['signing in', { method: 'POST', url: '/session', payload: { username: 'evaluator', password: 'nakhon-demo' } }],
    ['signing out', { method: 'DELETE', url: '/session' }],
    ['a method that is not there', { method: 'PUT', url: '/session' }],
  ] as const)('carries the strict headers and is not kept: %s', async (_, request) => {
    const { headers } = await hub.inject(request as never);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': expect.any(String),
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cache-control': 'no-store',
      'x-request-id': expect.any(String),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});
