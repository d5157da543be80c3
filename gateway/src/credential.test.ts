import { expect, it } from 'vitest';
import { credentialResolver } from './credential.js';
import type { SubgraphLink } from './subgraph-link.js';

const HOLDER = { accountId: '1', username: 'somchai', agencyPath: '/00000000/', grants: [{ role: 'FINANCE', path: '/00000000/' }] };

/** An hr that knows one credential until it is revoked. */
function hrKnowing(readOnly: boolean | null) {
  const state = { revoked: false, asked: 0 };
  const answer: SubgraphLink['answer'] = () => {
    state.asked++;
    return Promise.resolve({ data: { credentialHolder: state.revoked ? null : { ...HOLDER, readOnly } } });
  };
  const dataVersion = () => Promise.reject(new Error('not known'));
  return { state, link: { name: 'hr', answer, dataVersion, ready: () => Promise.resolve() } satisfies SubgraphLink };
}

it('asks hr once in three seconds, and refuses a revoked token after them', async () => {
  let now = 1_000_000;
  const { state, link } = hrKnowing(false);
  const { resolve } = credentialResolver(link, Buffer.alloc(32, 1), () => new Date(now));
  for (let request = 0; request < 10; request++) expect((await resolve('nkp_x', '::1', 'r')).username).toBe('somchai');
  expect(state.asked).toBe(1);
  state.revoked = true;
  now += 3_000;
  expect((await resolve('nkp_x', '::1', 'r')).kind).toBe('nobody');
});

it.each([
  ['a session', null, undefined],
  ['a token that reads', true, { readOnly: true }],
  ['a token that may write', false, { readOnly: false }],
])('a viewer tells that it came with %s', async (_, readOnly, token) => {
  const { resolve } = credentialResolver(hrKnowing(readOnly).link, Buffer.alloc(32, 1), () => new Date(0));
  expect((await resolve('x', '::1', 'r')).token).toEqual(token);
});
