import { Role } from '@nakhon/kit/role';
import { describe, expect, it } from 'vitest';
import { grantsWithin, isReadOnly, minuteOf, requireOver, requireScopes, scopesOf, tokenExpiry, tokenName } from './token.rules.js';

const NOW = new Date('2026-11-21T18:30:45.123Z'); // 22 November in Bangkok
const GRANTS = [
  { role: Role.FINANCE, path: '/00000000/50010000/' },
  { role: Role.EXECUTIVE, path: '/00000000/' },
];

describe('scopes', () => {
  it.each([
    ['READ', ['FINANCE', 'EXECUTIVE'], true],
    ['READ FINANCE', ['FINANCE'], true],
    ['FINANCE', ['FINANCE'], false],
    ['FINANCE EXECUTIVE', ['FINANCE', 'EXECUTIVE'], false],
    ['ADMIN', [], false],
    ['KING', [], false],
  ])('%s leave the roles %j, reading only: %s', (text, roles, readOnly) => {
    const scopes = scopesOf(text);
    expect(grantsWithin(scopes, GRANTS).map((grant) => grant.role)).toEqual(roles);
    expect(isReadOnly(scopes)).toBe(readOnly);
  });

  it.each([
    [[], 'TOKEN_SCOPES_EMPTY'],
    [['ADMIN'], 'TOKEN_SCOPE_NOT_HELD'],
    [['READ', 'ADMIN'], 'TOKEN_SCOPE_NOT_HELD'],
  ] as const)('%j are refused with %s', (scopes, code) => {
    expect(() => requireScopes(scopes, GRANTS)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the end of a token', () => {
  it.each([
    ['2026-11-22', '2026-11-22T17:00:00.000Z'],
    ['2027-12-26', '2027-12-26T17:00:00.000Z'],
  ])('on %s is midnight after it in Bangkok, %s', (day, end) => {
    expect(tokenExpiry(day, NOW).toISOString()).toBe(end);
  });

  it.each(['2026-11-21', '2027-12-27'])('on %s, past or more than 400 days away, is refused', (day) => {
    expect(() => tokenExpiry(day, NOW)).toThrow(expect.objectContaining({ code: 'TOKEN_EXPIRY_OUT_OF_RANGE' }));
  });
});

it.each(['', '   ', 'x'.repeat(101)])('a name of no or more than 100 characters is refused: "%s"', (name) => {
  expect(() => tokenName(name)).toThrow(expect.objectContaining({ code: 'TOKEN_NAME_INVALID' }));
});

it('the last use is kept to the minute', () => {
  expect(minuteOf(NOW).toISOString()).toBe('2026-11-21T18:30:00.000Z');
});

it('an administrator of a department is not over an account that sees the whole city', () => {
  expect(() => requireOver(['/00000000/50010000/'], ['/00000000/50010000/', '/00000000/'])).toThrow(
    expect.objectContaining({ code: 'FORBIDDEN' }),
  );
});
