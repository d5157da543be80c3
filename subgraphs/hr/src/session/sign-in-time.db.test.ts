import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { hrDefinition } from '../definition.js';
import { writeDemo } from '../demo/write-demo.js';

const hashes = vi.hoisted(() => ({ count: 0 }));
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  const argon2 = ((...given: Parameters<typeof crypto.argon2>) => {
    hashes.count++;
    return crypto.argon2(...given);
  }) as typeof crypto.argon2;
  return { ...crypto, argon2 };
});

const NOW = new Date('2026-11-21T03:00:00Z');
let harness: SubgraphHarness;

beforeAll(async () => {
  harness = await startHarness(hrDefinition({ allowDemonstration: true }), NOW);
  const em = harness.subgraph.orm.em.fork();
  await em.transactional((inner) => writeDemo(inner, { seed: 'test', asOf: NOW }));
  await em.execute(`update account set active = false where username = 'stock'`);
  await costOf('first-of-all');
});
afterAll(() => harness.close());

async function costOf(username: string) {
  hashes.count = 0;
  harness.statements.length = 0;
  const { errors } = await harness.ask('mutation ($u: String!) { signIn(username: $u, password: "wrong") { expiresAt } }', { u: username });
  return { code: errors![0]!.extensions['code'], hashes: hashes.count, statements: harness.statements.length };
}

it.each([
  ['an unknown user name', 'nobody-of-this-name'],
  ['a closed account', 'stock'],
  ['an account with demonstration data', 'planner'],
])('a wrong password for %s costs one hash and as many statements as for any other', async (_, username) => {
  const known = await costOf('executive');
  expect(known).toMatchObject({ code: 'SIGN_IN_FAILED', hashes: 1 });
  expect(await costOf(username)).toEqual(known);
});
