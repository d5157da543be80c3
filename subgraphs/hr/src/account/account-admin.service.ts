import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { Agency } from '../agency/agency.js';
import { Session } from '../session/session.js';
import { ApiToken } from '../token/token.js';
import { Account, RoleGrantRow } from './account.js';
import { accountUnknown, agencyUnknown, requirePassword, roleNamed, usernameOf, usernameTaken } from './account-admin.rules.js';
import { hashPassword } from './password.js';

export interface NewAccount {
  username: string;
  password: string;
  displayNameTh: string;
  displayNameEn: string;
  /** Where the person works; the role covers it and everything below. */
  agencyCode: string;
  role: string;
}

type Acting = Pick<SubgraphContext, 'em' | 'viewer' | 'now' | 'newId' | 'requestId'>;

/** Opens an account with one role over an agency. Refuses with `USERNAME_…`, `PASSWORD_…`, `ROLE_UNKNOWN`, `AGENCY_UNKNOWN`. */
export async function openAccount(context: Acting, given: NewAccount): Promise<string> {
  const { displayNameTh, displayNameEn, agencyCode } = given;
  const role = roleNamed(given.role);
  const username = usernameOf(given.username);
  requirePassword(given.password, username);
  const passwordHash = await hashPassword(given.password);
  const id = context.newId();
  const write = async (em: EntityManager) => {
    if ((await em.count(Agency, { code: agencyCode })) === 0) throw agencyUnknown(agencyCode);
    const person = { id, username, displayNameTh, displayNameEn, agencyCode, passwordHash };
    em.create(Account, { ...person, demonstration: false, active: true, createdAt: context.now });
    em.create(RoleGrantRow, { id: context.newId(), accountId: id, role, agencyCode });
    audit(em, context, 'account.open', `account:${id}`, { username, role, agencyCode });
  };
  await context.em.transactional(write).catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException ? usernameTaken(username) : error;
  });
  return username;
}

/** Closes an account for good and ends its sessions and tokens; what it did stays on record. Refuses with `ACCOUNT_UNKNOWN`. */
export async function closeAccount(context: Acting, given: string): Promise<string> {
  const username = given.trim().toLowerCase();
  return context.em.transactional(async (em) => {
    const account = await em.findOne(Account, { username, active: true });
    if (!account) throw accountUnknown(username);
    account.active = false;
    const ended = await em.nativeUpdate(Session, { accountId: account.id, revokedAt: null }, { revokedAt: context.now });
    const revoked = await em.nativeUpdate(ApiToken, { accountId: account.id, revokedAt: null }, { revokedAt: context.now });
    audit(em, context, 'account.close', `account:${account.id}`, { username, sessionsEnded: ended, tokensRevoked: revoked });
    return username;
  });
}
