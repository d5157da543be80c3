import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, hubCommands, type HubCommands, type Run } from './hub-child.js';

const PERSON = ['--role', 'FINANCE', '--agency', '00000000', '--name-th', 'การเงิน', '--name-en', 'Finance'];
const TOKEN = /\bnkp_[\w-]{43}\b/g;
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

let folder: string;
let hub: HubCommands;
let running: Awaited<ReturnType<HubCommands['start']>> | undefined;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-token-'));
  hub = hubCommands(folder);
  const { stderr } = await hub.run(['account', 'add', 'keeper', ...PERSON], 'a password for tokens\n');
  if (stderr !== '') throw new Error(stderr);
});
afterAll(async () => {
  await stopHub();
  rmSync(folder, { recursive: true, force: true });
});

async function stopHub(): Promise<void> {
  const { child } = running ?? {};
  running = undefined;
  if (child && child.exitCode === null && child.signalCode === null) await ended(child, 'SIGTERM');
}

const token = (...words: string[]) => hub.run(['token', ...words]);

async function made(name: string, ...flags: string[]): Promise<{ id: string; key: string }> {
  const { code, stdout, stderr } = await token('create', 'keeper', '--name', name, ...flags);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(TOKEN)).toHaveLength(1);
  return { id: ID.exec(stdout)![0], key: stdout.match(TOKEN)![0] };
}

async function listed(...words: string[]): Promise<Record<string, string[]>> {
  const { code, stdout } = await token('list', ...words);
  expect(code).toBe(0);
  expect(stdout).not.toContain('nkp_');
  const rows = stdout.split('\n').filter(Boolean);
  return Object.fromEntries(rows.map((row) => row.split('\t')).map(([id, ...rest]) => [id!, rest]));
}

async function ask(key: string, query: string): Promise<{ data: Record<string, unknown> | null; code: string | undefined }> {
  const response = await fetch(`${running!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };
  return { data, code: errors?.[0]?.extensions.code };
}

const WHO = '{ me { username } }';
const KNOWN = { data: { me: { username: 'keeper' } }, code: undefined };
const UNKNOWN = { data: { me: null }, code: undefined };

function expectOneLine({ code, stdout, stderr }: Run, told: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(told);
  expect(stderr).not.toMatch(/^\s+at /m);
}

describe('npm run hub -- token', () => {
  it('with the hub stopped creates a token that signs in once it runs, and revokes one that then does not', async () => {
    const kept = await made('monthly report');
    const revoked = await made('mistake');
    expect(await token('revoke', revoked.id)).toMatchObject({ code: 0, stdout: `Token ${revoked.id} (mistake) is revoked.\n` });
    const states = Object.entries(await listed()).map(([id, [account, state]]) => [id, account, state]);
    expect(states.toSorted()).toEqual([
      [kept.id, 'keeper', 'active'],
      [revoked.id, 'keeper', 'revoked'],
    ]);
    running = await hub.start();
    expect(await ask(kept.key, WHO)).toEqual(KNOWN);
    expect(await ask(revoked.key, WHO)).toEqual(UNKNOWN);
  });

  it('beside a hub that runs creates one that signs in at once and may what its scopes say, and ends it within three seconds', async () => {
    const reading = await made('reading', '--scope', 'read', 'finance', '--days', '1');
    expect(await ask(reading.key, WHO)).toEqual(KNOWN);
    const write =
      'mutation { submitVoucher(input: { itemId: "x", kind: PURCHASE, descriptionTh: "x", amountBaht: "1.00", idempotencyKey: "x" }) { voucher { id } } }';
    expect((await ask(reading.key, write)).code).toBe('TOKEN_READ_ONLY');
    expect(await token('revoke', reading.id)).toMatchObject({ code: 0 });
    await sleep(3_000);
    expect(await ask(reading.key, WHO)).toEqual(UNKNOWN);
  });

  it('lists id, account, state, scopes, expiry, last use and name, and never the token', async () => {
    const { id, key } = await made('shown', '--days', '1');
    const tonight = /^\d{4}-\d\d-\d\dT17:00Z$/;
    expect((await listed('keeper'))[id]).toEqual(['keeper', 'active', 'READ', expect.stringMatching(tonight), 'never used', 'shown']);
    await ask(key, WHO);
    const used = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
    await expect
      .poll(async () => (await listed('Keeper'))[id], { timeout: 20_000, interval: 200 })
      .toEqual(['keeper', 'active', 'READ', expect.stringMatching(tonight), used, 'shown']);
  });

  it.each([
    ['a name that is missing', ['create', 'keeper'], /required option '--name/],
    ['an account that is missing', ['create', '--name', 'x'], /missing required argument 'username'/],
    ['days that are no number', ['create', 'keeper', '--name', 'x', '--days', 'soon'], /--days.*whole number of days/],
    ['more days than a token may live', ['create', 'keeper', '--name', 'x', '--days', '401'], /^TOKEN_EXPIRY_OUT_OF_RANGE: .*[ก-๙]/],
    ['a scope that does not exist', ['create', 'keeper', '--name', 'x', '--scope', 'WRITE'], /^TOKEN_SCOPE_UNKNOWN: .*[ก-๙].*READ/],
    ['a role that the account does not hold', ['create', 'keeper', '--name', 'x', '--scope', 'ADMIN'], /^TOKEN_SCOPE_NOT_HELD: .*[ก-๙]/],
    ['a name without letters', ['create', 'keeper', '--name', '  '], /^TOKEN_NAME_INVALID: .*[ก-๙]/],
    ['an account that does not exist', ['create', 'nobody', '--name', 'x'], /^ACCOUNT_UNKNOWN: .*[ก-๙].*nobody/],
    ['tokens of an account that does not exist', ['list', 'nobody'], /^ACCOUNT_UNKNOWN: .*[ก-๙].*nobody/],
    ['a token that does not exist', ['revoke', '01890000-0000-7000-8000-000000000000'], /^TOKEN_UNKNOWN: .*[ก-๙]/],
    ['what is no id', ['revoke', "x' or 1=1"], /^TOKEN_UNKNOWN: .*[ก-๙]/],
    ['an unknown word', ['renew', 'x'], /unknown command 'renew'/],
  ])('refuses %s with exit code 1 and says why', async (_, words, told) => {
    expectOneLine(await token(...words), told);
  });
});
