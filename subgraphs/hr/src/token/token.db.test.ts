import { Role } from '@nakhon/kit/role';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hrDefinition } from '../definition.js';
import { writeDemo } from '../demo/write-demo.js';
import { hashToken } from '../session/credential.js';

const NOW = new Date('2026-11-21T03:00:30Z');
const GATEWAY: Viewer = { kind: 'gateway', grants: [] };
let harness: SubgraphHarness;

beforeAll(async () => {
  harness = await startHarness(hrDefinition({ allowDemonstration: true }), NOW);
  await harness.subgraph.orm.em.fork().transactional((em) => writeDemo(em, { seed: 'test', asOf: NOW }));
});
afterAll(() => harness.close());
beforeEach(() => harness.setNow(NOW));

async function viewerOf(username: string, role: Role, path = '/00000000/'): Promise<Viewer> {
  const [row] = await harness.subgraph.orm.em.fork().execute<{ id: string }[]>('select id from account where username = ?', [username]);
  return { kind: 'account', accountId: row!.id, username, agencyPath: path, grants: [{ role, path }] };
}

interface Made {
  createToken: { accessToken: string; token: { id: string; hint: string; scopes: string[]; state: string } };
}
const CREATE = `mutation ($input: CreateTokenInput!) { createToken(input: $input) { accessToken token { id hint scopes state account { username } } } }`;
const create = async (viewer: Viewer, input: object) =>
  harness.ask<Made>(CREATE, { input: { name: 'a report', scopes: ['READ'], expiresOn: '2026-12-31', ...input } }, viewer);
const codeOf = (answer: Awaited<ReturnType<typeof create>>) => answer.errors?.[0]?.extensions['code'];

const LOOK_UP = 'query ($h: String!) { credentialHolder(tokenHash: $h) { username readOnly grants { role path } } }';
const holder = async (token: string) =>
  (await harness.ask<{ credentialHolder: object | null }>(LOOK_UP, { h: hashToken(token) }, GATEWAY)).data!.credentialHolder;
const revoke = (id: string, viewer: Viewer) => harness.ask(`mutation { revokeToken(id: "${id}") { state } }`, {}, viewer);

describe('a token', () => {
  it('names its account with the grants that its scopes leave, and is kept as a hash only', async () => {
    const { data } = await create(await viewerOf('executive', Role.EXECUTIVE), { scopes: ['READ', 'EXECUTIVE'] });
    const { accessToken, token } = data!.createToken;
    expect(accessToken).toMatch(/^nkp_[\w-]{43}$/);
    expect(token).toMatchObject({ hint: accessToken.slice(0, 8), scopes: ['READ', 'EXECUTIVE'], state: 'ACTIVE' });
    expect(await holder(accessToken)).toEqual({
      username: 'executive',
      readOnly: true,
      grants: [{ role: 'EXECUTIVE', path: '/00000000/' }],
    });
    const rows = await harness.subgraph.orm.em.fork().execute('select * from api_token where id = ?', [token.id]);
    expect(JSON.stringify(rows)).not.toContain(accessToken.slice(9));
  });

  it('is refused from the end of its last day, once revoked, and where demonstration accounts are closed', async () => {
    const viewer = await viewerOf('planner', Role.PLANNER);
    const { accessToken, token } = (await create(viewer, { expiresOn: '2026-11-21' })).data!.createToken;
    harness.setNow(new Date('2026-11-21T16:59:59Z'));
    expect(await holder(accessToken)).not.toBeNull();
    harness.setNow(new Date('2026-11-21T17:00:00Z'));
    expect(await holder(accessToken)).toBeNull();
    harness.setNow(NOW);
    expect((await revoke(token.id, viewer)).data).toEqual({ revokeToken: { state: 'REVOKED' } });
    expect(await holder(accessToken)).toBeNull();
  });

  it('notes its last use to the minute with one write a minute, whatever the number of look-ups', async () => {
    const { accessToken } = (await create(await viewerOf('supply', Role.SUPPLY), {})).data!.createToken;
    const writes = () => harness.statements.filter((sql) => /^update/i.test(sql)).length;
    harness.statements.length = 0;
    for (let look = 0; look < 5; look++) await holder(accessToken);
    expect(writes()).toBe(1);
    harness.setNow(new Date(NOW.getTime() + 60_000));
    await holder(accessToken);
    expect(writes()).toBe(2);
    const { data } = await harness.ask<{ myTokens: object[] }>('{ myTokens { lastUsedAt } }', {}, await viewerOf('supply', Role.SUPPLY));
    expect(data!.myTokens).toEqual([{ lastUsedAt: '2026-11-21T03:01:00.000Z' }]);
  });

  it('that only reads changes nothing, not even itself', async () => {
    const viewer = await viewerOf('finance', Role.FINANCE);
    const { token } = (await create(viewer, {})).data!.createToken;
    const { errors } = await revoke(token.id, { ...viewer, token: { readOnly: true } });
    expect(errors![0]!.extensions['code']).toBe('TOKEN_READ_ONLY');
  });

  it('makes no tokens', async () => {
    const viewer = await viewerOf('finance', Role.FINANCE);
    expect(codeOf(await create({ ...viewer, token: { readOnly: false } }, {}))).toBe('TOKEN_NEEDS_SESSION');
  });

  it('of another is unknown to whoever does not administer the account', async () => {
    const { token } = (await create(await viewerOf('head', Role.HEAD), {})).data!.createToken;
    expect((await revoke(token.id, await viewerOf('stock', Role.STOCK))).errors![0]!.extensions['code']).toBe('TOKEN_UNKNOWN');
    expect((await revoke(token.id, await viewerOf('admin', Role.ADMIN))).data).toEqual({ revokeToken: { state: 'REVOKED' } });
  });
});

interface Page {
  tokens: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] };
}

describe('an administrator', () => {
  it('makes reading tokens for others, and no others', async () => {
    const admin = await viewerOf('admin', Role.ADMIN);
    expect(codeOf(await create(admin, { username: 'executive' }))).toBeUndefined();
    expect(codeOf(await create(admin, { username: 'head', scopes: ['HEAD'] }))).toBe('TOKEN_FOR_OTHERS_READS');
    expect(codeOf(await create(admin, { username: 'nobody-at-all' }))).toBe('FORBIDDEN');
  });

  it('of one department neither sees nor makes tokens of the whole city', async () => {
    const own = await viewerOf('admin', Role.ADMIN, '/00000000/24000000/');
    expect(codeOf(await create(own, { username: 'executive' }))).toBe('FORBIDDEN');
    const { data } = await harness.ask<{ tokens: { totalCount: number } }>('{ tokens(username: "executive") { totalCount } }', {}, own);
    expect(data!.tokens.totalCount).toBe(0);
  });

  it('pages through all tokens, the newest first, in one statement a page and one of accounts', async () => {
    const admin = await viewerOf('admin', Role.ADMIN);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      harness.statements.length = 0;
      const { data }: { data?: Page | null } = await harness.ask<Page>(
        'query ($after: String) { tokens(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id account { username } } } } }',
        { after },
        admin,
      );
      expect(harness.statements).toHaveLength(2);
      ids.push(...data!.tokens.edges.map((edge) => edge.node.id));
      after = data!.tokens.pageInfo.hasNextPage ? data!.tokens.pageInfo.endCursor : null;
      if (after === null) expect(ids).toHaveLength(data!.tokens.totalCount);
    } while (after !== null);
    expect(ids).toEqual(ids.toSorted().toReversed());
  });
});

it('making and revoking leave audit rows without the token', async () => {
  const rows = await harness.subgraph.orm.em
    .fork()
    .execute<{ action: string; facts: object }[]>("select action, facts from audit_row where action like 'token.%'");
  expect(new Set(rows.map((row) => row.action))).toEqual(new Set(['token.create', 'token.revoke']));
  expect(JSON.stringify(rows)).not.toMatch(/nkp_/);
});
