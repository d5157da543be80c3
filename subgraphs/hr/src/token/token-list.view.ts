import type { EntityManager } from '@mikro-orm/postgresql';

export interface ListedToken {
  id: string;
  account: string;
  state: 'active' | 'expired' | 'revoked';
  scopes: string;
  /** ISO, UTC, to the minute. */
  expiresAt: string;
  lastUsedAt: string | null;
  name: string;
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI"Z"'`;

/** Tokens of every account, or of one, the newest first, in one statement; never anything of the token itself. */
export function listTokens(em: EntityManager, now: Date, username?: string): Promise<ListedToken[]> {
  const account = username?.trim().toLowerCase() ?? null;
  return em.execute<ListedToken[]>(
    `select token.id, account.username as account, token.scopes, token.name,
       case when token.revoked_at is not null then 'revoked' when token.expires_at <= ? then 'expired' else 'active' end as state,
       to_char(token.expires_at at time zone 'UTC', ${INSTANT}) as "expiresAt",
       to_char(token.last_used_at at time zone 'UTC', ${INSTANT}) as "lastUsedAt"
     from api_token token join account on account.id = token.account_id
     where ?::text is null or account.username = ? order by token.id desc`,
    [now, account, account],
  );
}
