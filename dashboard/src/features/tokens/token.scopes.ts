import type { TokenScope } from '../../graphql/generated/graphql.js';

export type RoleScope = Exclude<TokenScope, 'READ'>;

/** The roles that a token can carry, in the order in which they are offered. */
export const roleScopes = [
  'EXECUTIVE',
  'HEAD',
  'PLANNER',
  'VERIFIER',
  'PLANADMIN',
  'FINANCE',
  'SUPPLY',
  'REQUESTER',
  'TECHNICIAN',
  'STOCK',
  'HR',
  'EVALUATOR',
  'ADMIN',
] as const satisfies readonly RoleScope[];

/** What the form holds. */
export interface ChosenScopes {
  isReading: boolean;
  roles: readonly RoleScope[];
}

interface Holder {
  username: string;
  grants: readonly { role: RoleScope }[];
}

/** Whether the token would be the reader's own: user names are the same in any letters. Nothing written stands for the own account. */
export function isOwn(username: string, reader: Holder): boolean {
  const written = username.trim().toLowerCase();
  return written === '' || written === reader.username;
}

/** The roles to offer: of the own account those it holds, of another all, as only the hub knows which it holds. */
export function offeredRoles(username: string, reader: Holder): RoleScope[] {
  return roleScopes.filter((role) => !isOwn(username, reader) || reader.grants.some((grant) => grant.role === role));
}

/** The scopes to ask for: only roles that are offered, and a token for another account reads, whatever was ticked before. */
export function askedScopes({ isReading, roles }: ChosenScopes, username: string, reader: Holder): TokenScope[] {
  const offered = offeredRoles(username, reader);
  const kept = roles.filter((role) => offered.includes(role));
  return [...(isReading || !isOwn(username, reader) ? ['READ' as const] : []), ...kept];
}

/** What a token of these scopes may: nothing, read by every role of the account, read by the roles named, or change things by them. */
export function powerOf(scopes: readonly TokenScope[]): 'none' | 'readsAll' | 'readsAs' | 'acts' {
  if (scopes.length === 0) return 'none';
  if (!scopes.includes('READ')) return 'acts';
  return scopes.length === 1 ? 'readsAll' : 'readsAs';
}
