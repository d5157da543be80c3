import { randomUUIDv7 } from 'node:crypto';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { nobody } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hrDefinition } from '../definition.js';
import { hashToken } from '../session/credential.js';
import { closeAccount, openAccount } from './account-admin.service.js';
import { listAccounts } from './account-list.view.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const SOMCHAI = {
  username: 'Somchai',
  password: 'a long password',
  displayNameTh: 'สมชาย',
  displayNameEn: 'Somchai',
  agencyCode: '50010000',
  role: 'finance',
};
let harness: SubgraphHarness;

beforeAll(async () => {
  harness = await startHarness(hrDefinition({ allowDemonstration: false }), NOW);
  await openAccount(acting(), SOMCHAI);
});
afterAll(() => harness.close());

const acting = () => ({
  em: harness.subgraph.orm.em.fork(),
  viewer: { kind: 'gateway' as const, username: 'hub:account', grants: [] },
  now: NOW,
  newId: () => randomUUIDv7(),
  requestId: 'test',
});
const signIn = async () =>
  (
    await harness.ask<{ signIn: { accessToken: string } }>(
      'mutation { signIn(username: "somchai", password: "a long password") { accessToken } }',
      {},
      nobody('10.0.0.9'),
    )
  ).data?.signIn.accessToken;

it('lists an account with its role and nothing of its password', async () => {
  const [account, ...others] = await listAccounts(acting().em);
  expect(others).toEqual([]);
  expect(account).toEqual({
    username: 'somchai',
    nameTh: 'สมชาย',
    nameEn: 'Somchai',
    active: true,
    demonstration: false,
    grants: 'FINANCE 50010000',
  });
});

it.each([
  ['a name that is taken', {}, 'USERNAME_TAKEN'],
  ['an agency that does not exist', { username: 'somsri', agencyCode: '99999999' }, 'AGENCY_UNKNOWN'],
  ['a role that does not exist', { username: 'somsri', role: 'KING' }, 'ROLE_UNKNOWN'],
  ['a short password', { username: 'somsri', password: 'short' }, 'PASSWORD_TOO_SHORT'],
])('refuses %s and writes nothing', async (_, wrong, code) => {
  await expect(openAccount(acting(), { ...SOMCHAI, ...wrong })).rejects.toMatchObject({ code });
  expect(await listAccounts(acting().em)).toHaveLength(1);
});

it('closing an account ends its sessions, keeps it from signing in, and leaves audit rows of both acts', async () => {
  const token = await signIn();
  const holder = () =>
    harness.ask<{ credentialHolder: { username: string } | null }>(
      'query ($h: String!) { credentialHolder(tokenHash: $h) { username } }',
      { h: hashToken(token!) },
      { kind: 'gateway', grants: [] },
    );
  expect((await holder()).data!.credentialHolder).toEqual({ username: 'somchai' });
  await closeAccount(acting(), 'somchai');
  expect((await holder()).data!.credentialHolder).toBeNull();
  expect(await signIn()).toBeUndefined();
  await expect(closeAccount(acting(), 'somchai')).rejects.toMatchObject({ code: 'ACCOUNT_UNKNOWN' });
  const rows = await acting().em.execute<{ action: string; actor: string }[]>(
    "select action, actor from audit_row where action like 'account.%' order by occurred_at, id",
  );
  expect(rows).toEqual([
    { action: 'account.open', actor: 'hub:account' },
    { action: 'account.close', actor: 'hub:account' },
  ]);
});
