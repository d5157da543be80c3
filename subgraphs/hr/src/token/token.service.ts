import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { Account, RoleGrantRow } from '../account/account.js';
import { accountUnknown } from '../account/account-admin.rules.js';
import { Agency } from '../agency/agency.js';
import { hashToken, newToken } from '../session/credential.js';
import {
  requireOver,
  requireReading,
  requireScopes,
  requireSession,
  tokenExpiry,
  tokenName,
  tokenUnknown,
  type Grant,
} from './token.rules.js';
import { ApiToken, type CreateTokenInput, type CreateTokenPayload } from './token.js';

const HINT_LENGTH = 8;

type Acting = Pick<SubgraphContext, 'em' | 'viewer' | 'now' | 'newId' | 'requestId'>;

/**
 * Makes a token of the viewer's account, or as administrator a reading one for another's. Refuses with `TOKEN_NEEDS_SESSION`,
 * `TOKEN_NAME_INVALID`, `TOKEN_SCOPES_EMPTY`, `TOKEN_SCOPE_NOT_HELD`, `TOKEN_EXPIRY_OUT_OF_RANGE`, `TOKEN_FOR_OTHERS_READS`,
 * `ACCOUNT_UNKNOWN` or `FORBIDDEN`.
 */
export async function createToken(context: SubgraphContext, input: CreateTokenInput): Promise<CreateTokenPayload> {
  requireSession(context.viewer);
  const username = input.username?.trim().toLowerCase() ?? context.viewer.username!;
  return issueToken(context, username, input, (paths) => {
    if (username === context.viewer.username) return;
    requireOver(subtreesOf(context.viewer, [Role.ADMIN]), paths);
    requireReading(input.scopes);
  });
}

/** Makes a token of any account; `allow` refuses by the paths of where the account works and of all it holds. */
export async function issueToken(
  context: Acting,
  username: string,
  input: CreateTokenInput,
  allow: (paths: string[]) => void = () => undefined,
): Promise<CreateTokenPayload> {
  const name = tokenName(input.name);
  const expiresAt = tokenExpiry(input.expiresOn, context.now);
  return context.em.transactional(async (em) => {
    const account = await em.findOne(Account, { username, active: true });
    // Whoever may not administer an account learns nothing of whether it exists.
    if (!account) allow([`/unknown/`]);
    if (!account) throw accountUnknown(username);
    const { home, grants } = await holdings(em, account);
    allow([home, ...grants.map((grant) => grant.path)]);
    requireScopes(input.scopes, grants);
    const accessToken = newToken('nkp_');
    const scopes = [...new Set(input.scopes)].join(' ');
    const kept = { name, scopes, tokenHash: hashToken(accessToken), hint: accessToken.slice(0, HINT_LENGTH) };
    const token = em.create(ApiToken, { id: context.newId(), accountId: account.id, createdAt: context.now, expiresAt, ...kept });
    audit(em, context, 'token.create', `token:${token.id}`, { accountId: account.id, scopes, expiresOn: input.expiresOn });
    return { accessToken, token };
  });
}

async function holdings(em: EntityManager, account: Account): Promise<{ home: string; grants: Grant[] }> {
  const rows = await em.find(RoleGrantRow, { accountId: account.id });
  const agencies = await em.find(Agency, { code: { $in: [account.agencyCode, ...rows.map((row) => row.agencyCode)] } });
  const pathOf = new Map(agencies.map((agency) => [agency.code, agency.path]));
  return { home: pathOf.get(account.agencyCode)!, grants: rows.map(({ role, agencyCode }) => ({ role, path: pathOf.get(agencyCode)! })) };
}

/** Ends a token of the viewer, or as administrator one of an account within the subtree; a second time changes nothing. Refuses with `TOKEN_UNKNOWN`. */
export async function revokeToken(context: SubgraphContext, id: string): Promise<ApiToken> {
  const { viewer } = context;
  return endToken(context, id, (token, home) => {
    return token.accountId === viewer.accountId || subtreesOf(viewer, [Role.ADMIN]).some((subtree) => home.startsWith(subtree));
  });
}

/** Ends a token that `isOurs` says yes to. Refuses with `TOKEN_UNKNOWN`. */
export async function endToken(
  context: Acting,
  id: string,
  isOurs: (token: ApiToken, home: string) => boolean = () => true,
): Promise<ApiToken> {
  return context.em.transactional(async (em) => {
    const token = isUuid(id) ? await em.findOne(ApiToken, { id: id.toLowerCase() }) : null;
    if (!token) throw tokenUnknown(id);
    const account = await em.findOneOrFail(Account, { id: token.accountId });
    const { path: home } = await em.findOneOrFail(Agency, { code: account.agencyCode });
    if (!isOurs(token, home)) throw tokenUnknown(id);
    if (token.revokedAt) return token;
    token.revokedAt = context.now;
    audit(em, context, 'token.revoke', `token:${token.id}`, { accountId: token.accountId });
    return token;
  });
}
