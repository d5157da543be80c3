import { schemaDrift } from '@nakhon/kit/orm';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { nobody } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hrDefinition } from './definition.js';
import { writeDemo } from './demo/write-demo.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const executive = aViewer([Role.EXECUTIVE]);
let harness: SubgraphHarness;

beforeAll(async () => {
  harness = await startHarness(hrDefinition({ allowDemonstration: true }), NOW);
  await harness.subgraph.orm.em.fork().transactional((em) => writeDemo(em, { seed: 'test', asOf: NOW }));
});
afterAll(() => harness.close());

const DISTRICTS =
  '{ districts { code group { code } tile { row column } office { code nameTh } staffing { positions filled vacant sources } } }';

describe('the structure of the city', () => {
  it('has a schema that equals the entities', async () => {
    expect(await schemaDrift(harness.subgraph.orm)).toBe('');
  });

  it('gives 50 districts with office, group, tile and staffing in two statements', async () => {
    harness.statements.length = 0;
    const { data, errors } = await harness.ask<{
      districts: { office: { nameTh: string }; staffing: { positions: number; filled: number; vacant: number } }[];
    }>(DISTRICTS, {}, executive);
    expect(errors).toBeUndefined();
    expect(data!.districts).toHaveLength(50);
    expect(data!.districts[0]!.office.nameTh).toBe('สำนักงานเขตพระนคร');
    for (const { staffing } of data!.districts) expect(staffing.filled + staffing.vacant).toBe(staffing.positions);
    expect(harness.statements).toHaveLength(2);
  });

  it('counts the 530 posts of the Social Development Department as [004] does, its 22 of the planning division included', async () => {
    const { data } = await harness.ask<{ agency: { staffing: { positions: number; byKind: { kind: string; positions: number }[] } } }>(
      '{ agency(code: "24000000") { staffing { positions byKind { kind positions } } } }',
      {},
      executive,
    );
    expect(data!.agency.staffing.positions).toBe(530);
    expect(data!.agency.staffing.byKind.find((row) => row.kind === 'ORDINARY_OFFICIAL')!.positions).toBe(206);
  });

  it('has 20 departments, 50 district offices and three budget holders that are no agency', async () => {
    const count = async (kind: string) =>
      (await harness.ask<{ agencies: unknown[] }>(`{ agencies(kinds: [${kind}]) { code } }`, {}, executive)).data!.agencies.length;
    expect([await count('DEPARTMENT'), await count('DISTRICT_OFFICE'), await count('BUDGET_HOLDER')]).toEqual([20, 50, 3]);
  });

  it('is closed to nobody', async () => {
    const { errors } = await harness.ask(DISTRICTS, {}, nobody());
    expect(errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

const SIGN_IN =
  'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { accessToken expiresAt account { username agency { code } grants { role agency { code } } } } }';

describe('signing in', () => {
  it('gives a session whose holder the gateway can look up in one statement', async () => {
    const { data } = await harness.ask<{ signIn: { accessToken: string; account: { username: string } } }>(
      SIGN_IN,
      { u: 'Executive', p: 'nakhon-demo' },
      nobody('10.0.0.1'),
    );
    expect(data!.signIn.account.username).toBe('executive');
    const { hashToken } = await import('./session/credential.js');
    harness.statements.length = 0;
    const holder = await harness.ask<{ credentialHolder: { username: string; grants: unknown[] } }>(
      'query ($h: String!) { credentialHolder(tokenHash: $h) { username grants { role path } } }',
      { h: hashToken(data!.signIn.accessToken) },
      { kind: 'gateway', grants: [] },
    );
    expect(holder.data!.credentialHolder).toEqual({ username: 'executive', grants: [{ role: 'EXECUTIVE', path: '/00000000/' }] });
    expect(harness.statements).toHaveLength(1);
  });

  it('does not let an account look credentials up', async () => {
    const { errors } = await harness.ask('{ credentialHolder(tokenHash: "x") { username } }', {}, aViewer([Role.ADMIN]));
    expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  it.each([
    ['executive', 'wrong'],
    ['no-such-person', 'nakhon-demo'],
    ["x' or 1=1 --", 'nakhon-demo'],
  ])('refuses %s with %s in the same words and leaves an audit row', async (u, p) => {
    const { errors } = await harness.ask(SIGN_IN, { u, p }, nobody('10.0.0.2'));
    expect(errors![0]!.extensions).toMatchObject({
      code: 'SIGN_IN_FAILED',
      messageTh: expect.stringMatching(/รหัสผ่าน/),
      messageEn: expect.stringMatching(/password/),
    });
    const [row] = await harness.subgraph.orm.em
      .fork()
      .execute<{ count: string }[]>("select count(*) from audit_row where action = 'session.refuse' and subject = ?", [`username:${u}`]);
    expect(Number(row!.count)).toBeGreaterThan(0);
  });

  it('refuses the sixth try after five failures, also with the right password, until a quarter of an hour is over', async () => {
    for (let tries = 0; tries < 5; tries++) await harness.ask(SIGN_IN, { u: 'planner', p: 'wrong' }, nobody('10.0.0.3'));
    const throttled = await harness.ask(SIGN_IN, { u: 'planner', p: 'nakhon-demo' }, nobody('10.0.0.3'));
    expect(throttled.errors![0]!.extensions['code']).toBe('SIGN_IN_THROTTLED');
    harness.setNow(new Date(NOW.getTime() + 16 * 60_000));
    const later = await harness.ask(SIGN_IN, { u: 'planner', p: 'nakhon-demo' }, nobody('10.0.0.3'));
    expect(later.errors).toBeUndefined();
    harness.setNow(NOW);
  });

  it('keeps demonstration accounts out where they are closed', async () => {
    const closed = await startHarness(hrDefinition({ allowDemonstration: false }), NOW);
    await closed.subgraph.orm.em.fork().transactional((em) => writeDemo(em, { seed: 'test', asOf: NOW }));
    const { errors } = await closed.ask(SIGN_IN, { u: 'admin', p: 'nakhon-demo' });
    expect(errors![0]!.extensions['code']).toBe('DEMONSTRATION_ACCOUNTS_CLOSED');
    await closed.close();
  });
});

it('refuses whoever comes without the signed viewer of the gateway', async () => {
  const result = await harness.subgraph.answer({ query: DISTRICTS, viewerToken: undefined, requestId: 'straight' });
  expect(result.errors![0]!.extensions['code']).toBe('VIEWER_REQUIRED');
});

it('takes a filter that is null for one that is left out', async () => {
  const { data } = await harness.ask<{ districts: unknown[]; agencies: unknown[] }>(
    'query ($g: ID, $s: Int, $k: [AgencyKind!], $p: ID) { districts(groupCode: $g, serviceSection: $s) { code } agencies(kinds: $k, parentCode: $p) { code } }',
    { g: null, s: null, k: null, p: null },
    executive,
  );
  expect(data!.districts).toHaveLength(50);
  expect(data!.agencies.length).toBeGreaterThan(70);
});
