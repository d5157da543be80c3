import { addDays, startOfLocalDay, localDateOf } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import type { Role } from '@nakhon/kit/role';
import { TokenScope } from './token-scope.js';

/** The longest a token lives: a year and a month to renew it in. */
export const LONGEST_DAYS = 400;
const LONGEST_NAME = 100;
const MINUTE_MS = 60_000;

export interface Grant {
  role: Role;
  path: string;
}

/** The scopes in words parted by blanks, as they are kept; words that mean nothing (any longer) are left out. */
export function scopesOf(text: string): TokenScope[] {
  const words = text.split(/\s+/);
  return Object.values(TokenScope).filter((scope) => words.includes(scope));
}

/** The scopes of these names, in any letters. Refuses with `TOKEN_SCOPE_UNKNOWN`, naming those there are. */
export function scopesNamed(names: readonly string[]): TokenScope[] {
  const all = Object.values(TokenScope);
  return names.map((name) => {
    const scope = all.find((one) => one === name.trim().toUpperCase());
    if (scope) return scope;
    const scopes = all.join(', ');
    const messages = { th: `ไม่มีขอบเขต ${name} ที่มีคือ ${scopes}`, en: `There is no scope ${name}; there are ${scopes}` };
    throw new Refusal('TOKEN_SCOPE_UNKNOWN', messages, { scopes });
  });
}

/** Whether a token of these scopes may not change anything. */
export const isReadOnly = (scopes: readonly TokenScope[]): boolean => scopes.includes('READ');

/** The account's grants that the scopes leave: those of the roles named; with `READ` alone, all. */
export function grantsWithin(scopes: readonly TokenScope[], grants: readonly Grant[]): Grant[] {
  const isReadAlone = scopes.length === 1 && isReadOnly(scopes);
  return grants.filter((grant) => isReadAlone || scopes.includes(grant.role));
}

/** The start of the minute: how exactly the last use is kept. */
export const minuteOf = (now: Date): Date => new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);

/** The name as it is kept. Refuses with `TOKEN_NAME_INVALID`. */
export function tokenName(given: string): string {
  const name = given.trim();
  if (name !== '' && [...name].length <= LONGEST_NAME) return name;
  const messages = { th: `ชื่อโทเค็นต้องยาว 1-${LONGEST_NAME} ตัวอักษร`, en: `The name of a token has 1 to ${LONGEST_NAME} characters` };
  throw new Refusal('TOKEN_NAME_INVALID', messages, { longest: LONGEST_NAME }, 'name');
}

/** The end of the last day in Bangkok. Refuses with `TOKEN_EXPIRY_OUT_OF_RANGE` unless it is today or later and within 400 days. */
export function tokenExpiry(expiresOn: string, now: Date): Date {
  const today = localDateOf(now);
  const highest = addDays(today, LONGEST_DAYS - 1);
  if (expiresOn >= today && expiresOn <= highest) return startOfLocalDay(addDays(expiresOn, 1));
  const messages = { th: `วันหมดอายุต้องอยู่ระหว่าง ${today} ถึง ${highest}`, en: `A token expires between ${today} and ${highest}` };
  throw new Refusal('TOKEN_EXPIRY_OUT_OF_RANGE', messages, { lowest: today, highest }, 'expiresOn');
}

/** Refuses with `TOKEN_SCOPES_EMPTY`, or `TOKEN_SCOPE_NOT_HELD` for a role that the account does not hold. */
export function requireScopes(scopes: readonly TokenScope[], grants: readonly Grant[]): void {
  if (scopes.length === 0) {
    throw new Refusal('TOKEN_SCOPES_EMPTY', { th: 'ระบุขอบเขตอย่างน้อยหนึ่ง', en: 'Name at least one scope' }, {}, 'scopes');
  }
  const missing = scopes.filter((scope) => scope !== 'READ' && !grants.some((grant) => grant.role === scope));
  if (missing.length === 0) return;
  const roles = missing.join(', ');
  const messages = { th: `บัญชีนี้ไม่มีบทบาท ${roles}`, en: `The account does not hold ${roles}` };
  throw new Refusal('TOKEN_SCOPE_NOT_HELD', messages, { roles }, 'scopes');
}

/** Refuses with `TOKEN_NEEDS_SESSION`: a token makes no tokens, or a stolen one would outlive its end. */
export function requireSession(viewer: { token?: unknown }): void {
  if (viewer.token === undefined) return;
  throw new Refusal('TOKEN_NEEDS_SESSION', {
    th: 'โทเค็นใช้ออกโทเค็นไม่ได้ กรุณาเข้าสู่ระบบด้วยรหัสผ่าน',
    en: 'A token can not make tokens; sign in with a password',
  });
}

/** Refuses with `TOKEN_FOR_OTHERS_READS`: who acts in a person's name is that person alone. */
export function requireReading(scopes: readonly TokenScope[]): void {
  if (isReadOnly(scopes)) return;
  throw new Refusal(
    'TOKEN_FOR_OTHERS_READS',
    { th: 'โทเค็นที่ออกให้ผู้อื่นต้องอ่านได้อย่างเดียว (READ)', en: 'A token for another account may only read (READ)' },
    {},
    'scopes',
  );
}

/** Refuses with `FORBIDDEN` unless the administrator's subtrees cover where the account works and all it may see. */
export function requireOver(subtrees: readonly string[], paths: readonly string[]): void {
  if (paths.every((path) => subtrees.some((subtree) => path.startsWith(subtree)))) return;
  const messages = { th: 'บัญชีนี้อยู่นอกขอบเขตที่ท่านดูแล', en: 'This account lies outside what you administer' };
  throw new Refusal('FORBIDDEN', messages, { field: 'Mutation.createToken', roles: 'ADMIN' });
}

export function tokenUnknown(id: string): Refusal {
  return new Refusal('TOKEN_UNKNOWN', { th: 'ไม่มีโทเค็นนี้', en: 'There is no such token' }, { id });
}
