import type { SubgraphContext } from '@nakhon/kit/context';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { TokenListArguments } from './token-list.js';
import type { ApiToken } from './token.js';

const COLUMNS = `token.id, token.account_id as "accountId", token.name, token.hint, token.scopes, token.created_at as "createdAt",
  token.expires_at as "expiresAt", token.last_used_at as "lastUsedAt", token.revoked_at as "revokedAt"`;

/** Tokens of an account, the newest first; at most a thousand. One statement. */
export async function tokensOfAccount({ em }: SubgraphContext, accountId: string): Promise<ApiToken[]> {
  const sql = `select ${COLUMNS} from api_token token where account_id = ? order by created_at desc, id desc limit 1000`;
  return (await em.execute<ApiToken[]>(sql, [accountId])).map(withDates);
}

type PageRow = ApiToken & { total: number };

/**
 * A page of the tokens of all accounts that work within the administrator's subtrees, the newest first. One statement.
 * Refuses with `PAGE_SIZE_OUT_OF_RANGE` or `CURSOR_INVALID`.
 */
export async function pageOfTokens({ em, viewer, now }: SubgraphContext, args: TokenListArguments): Promise<Connection<ApiToken>> {
  const size = pageSize(args.first);
  const after = cursorId(args.after);
  const sql = `with matching as materialized (
      select token.* from api_token token join account on account.id = token.account_id join agency home on home.code = account.agency_code
      where exists (select from unnest(?::text[]) subtree where starts_with(home.path, subtree))
        and (?::text is null or account.username = ?) and (not ? or (token.revoked_at is null and token.expires_at > ?)))
    select counted.total, page.* from (select count(*)::int as total from matching) counted
    left join lateral (select ${COLUMNS} from matching token where ?::uuid is null or token.id < ?::uuid order by token.id desc limit ?) page on true
    order by page.id desc`;
  const username = args.username?.trim().toLowerCase() ?? null;
  const subtrees = textArray(subtreesOf(viewer, [Role.ADMIN]));
  const parameters = [subtrees, username, username, args.activeOnly ?? false, now, after, after, size + 1];
  const rows = await em.execute<PageRow[]>(sql, parameters);
  const found = rows.filter((row) => row.id !== null).map(withDates);
  return toConnection(found, size, rows[0]?.total ?? 0, (row) => [row.id]);
}

/** Ids are uuidv7: their order is that of making. */
function cursorId(cursor: string | null | undefined): string | null {
  const values = decodeCursor(cursor, 1);
  if (values === null) return null;
  if (typeof values[0] === 'string' && isUuid(values[0])) return values[0];
  throw cursorInvalid();
}

function withDates<T extends ApiToken>(row: T): T {
  const at = (value: Date | null | undefined) => (value ? new Date(value) : null);
  return {
    ...row,
    createdAt: at(row.createdAt)!,
    expiresAt: at(row.expiresAt)!,
    lastUsedAt: at(row.lastUsedAt),
    revokedAt: at(row.revokedAt),
  };
}
