import { describe, expect, it } from 'vitest';
import { requirePassword, usernameOf } from './account-admin.rules.js';

describe('a user name', () => {
  it.each([
    ['somchai.j', 'somchai.j'],
    ['  Somchai_J ', 'somchai_j'],
  ])('"%s" is kept as "%s"', (given, kept) => expect(usernameOf(given)).toBe(kept));

  it.each(['', 'ab', '1abc', 'สมชาย', "x' or 1=1", 'a'.repeat(51)])('"%s" is refused', (given) => {
    expect(() => usernameOf(given)).toThrow(expect.objectContaining({ code: 'USERNAME_INVALID' }));
  });
});

describe('a password', () => {
  it.each([
    ['eleven char', 'PASSWORD_TOO_SHORT'],
    ['', 'PASSWORD_TOO_SHORT'],
    ['my Somchai 123', 'PASSWORD_IS_USERNAME'],
  ])('"%s" is refused with %s', (password, code) => {
    expect(() => requirePassword(password, 'somchai')).toThrow(expect.objectContaining({ code }));
  });

  it.each(['twelve chars', 'รหัสผ่านยาวพอแล้ว'])('"%s" is long enough', (password) => {
    expect(() => requirePassword(password, 'somchai')).not.toThrow();
  });
});
