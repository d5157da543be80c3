import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@nakhon/kit/role';
import type { CredentialHolder } from './session.js';

interface HolderRow {
  account_id: string;
  username: string;
  agency_path: string;
  grants: { role: Role; path: string }[];
}

/** Whom a live session names, with roles and paths, in one statement; null when it is unknown, over, revoked or of a closed account. */
export async function findCredentialHolder(em: EntityManager, tokenHash: string, now: Date): Promise<CredentialHolder | null> {
  const [row] = await em.execute<HolderRow[]>(
    `select account.id as account_id, account.username, home.path as agency_path,
       coalesce((select json_agg(json_build_object('role', role_grant.role, 'path', agency.path) order by role_grant.role, agency.path)
         from role_grant join agency on agency.code = role_grant.agency_code where role_grant.account_id = account.id), '[]') as grants
     from session join account on account.id = session.account_id join agency home on home.code = account.agency_code
     where session.token_hash = ? and session.revoked_at is null and session.expires_at > ? and account.active`,
    [tokenHash, now],
  );
  return row ? { accountId: row.account_id, username: row.username, agencyPath: row.agency_path, grants: row.grants } : null;
}
