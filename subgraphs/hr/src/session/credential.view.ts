import type { EntityManager } from '@mikro-orm/postgresql';
import type { Grant } from '../token/token.rules.js';
import type { SignInPolicy } from './session.service.js';

/** What a credential names: an account with all its grants, and the token when it is one. */
export interface FoundCredential {
  accountId: string;
  username: string;
  agencyPath: string;
  grants: Grant[];
  /** Null for a session. */
  tokenId: string | null;
  /** Words of the token's scopes, parted by blanks; null for a session. */
  scopes: string | null;
  lastUsedAt: Date | null;
}

const FIND = `with credential as (
    select account_id, null::uuid as token_id, null::text as scopes, null::timestamptz as last_used_at
    from session where token_hash = ? and revoked_at is null and expires_at > ?
    union all
    select account_id, id, scopes, last_used_at from api_token where token_hash = ? and revoked_at is null and expires_at > ?)
  select account.id as "accountId", account.username, home.path as "agencyPath", credential.token_id as "tokenId", credential.scopes,
    credential.last_used_at as "lastUsedAt",
    coalesce((select json_agg(json_build_object('role', role_grant.role, 'path', agency.path) order by role_grant.role, agency.path)
      from role_grant join agency on agency.code = role_grant.agency_code where role_grant.account_id = account.id), '[]') as grants
  from credential join account on account.id = credential.account_id join agency home on home.code = account.agency_code
  where account.active and (? or not account.demonstration)`;

/**
 * Whom a live session or token names, with roles and paths, in one statement; null when it is unknown, over, revoked, of a closed
 * account, or of a demonstration account where those are closed.
 */
export async function findCredential(
  em: EntityManager,
  tokenHash: string,
  now: Date,
  policy: SignInPolicy,
): Promise<FoundCredential | null> {
  const [row] = await em.execute<FoundCredential[]>(FIND, [tokenHash, now, tokenHash, now, policy.allowDemonstration]);
  return row ? { ...row, lastUsedAt: row.lastUsedAt === null ? null : new Date(row.lastUsedAt) } : null;
}
