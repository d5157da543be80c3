import { describe, expect, it } from 'vitest';
import { askedScopes, isOwn, offeredRoles, powerOf, roleScopes } from './token.scopes.js';

const reader = { username: 'somchai', grants: [{ role: 'ADMIN' as const }, { role: 'FINANCE' as const }] };

describe('the scopes of a token', () => {
  it.each([
    ['somchai', true],
    [' SomChai ', true],
    ['', true],
    ['planner', false],
  ])('a token for "%s" is the own one of somchai: %s', (username, own) => {
    expect(isOwn(username, reader)).toBe(own);
    expect(offeredRoles(username, reader)).toEqual(own ? ['FINANCE', 'ADMIN'] : roleScopes);
  });

  it.each([
    ['somchai', false, ['FINANCE'], ['FINANCE']],
    ['somchai', true, [], ['READ']],
    ['somchai', false, [], []],
    ['somchai', true, ['HEAD', 'ADMIN'], ['READ', 'ADMIN']],
    ['planner', false, ['PLANNER'], ['READ', 'PLANNER']],
    ['planner', false, [], ['READ']],
  ] as const)('for %s, reading %s with %j asks for %j', (username, isReading, roles, asked) => {
    expect(askedScopes({ isReading, roles }, username, reader)).toEqual(asked);
  });

  it.each([
    [[], 'none'],
    [['READ'], 'readsAll'],
    [['READ', 'HEAD'], 'readsAs'],
    [['FINANCE'], 'acts'],
    [['FINANCE', 'HEAD'], 'acts'],
  ] as const)('%j: the token %s', (scopes, power) => {
    expect(powerOf(scopes)).toBe(power);
  });
});
