import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { Account } from '../account/account.js';
import { isPassword, spendPasswordTime } from '../account/password.js';
import { hashToken, newToken } from './credential.js';
import {
  demonstrationAccountsClosed,
  requireUnthrottled,
  sessionExpiry,
  signInFailed,
  THROTTLE_MINUTES,
  type RecentFailures,
} from './session.rules.js';
import { Session, SignInAttempt, type SignInPayload } from './session.js';

export interface SignInPolicy {
  /** Whether accounts that came with the demonstration data may sign in (they have a public password). */
  allowDemonstration: boolean;
}

/** Signs in and opens a session. Refuses with `SIGN_IN_THROTTLED`, `SIGN_IN_FAILED` or `DEMONSTRATION_ACCOUNTS_CLOSED`. */
export async function signIn(context: SubgraphContext, username: string, password: string, policy: SignInPolicy): Promise<SignInPayload> {
  const { em, now } = context;
  const name = username.trim().toLowerCase().slice(0, 100);
  const address = context.viewer.address ?? 'unknown';
  requireUnthrottled(await recentFailures(em, name, address, now), now);
  const account = await findByPassword(em, name, password);
  await em.transactional(async (inner) => {
    inner.create(SignInAttempt, { id: context.newId(), username: name, address, occurredAt: now, succeeded: account !== null });
    if (!account) audit(inner, context, 'session.refuse', `username:${name}`);
  });
  if (!account) throw signInFailed();
  if (account.demonstration && !policy.allowDemonstration) throw demonstrationAccountsClosed();
  return openSession(context, account);
}

async function findByPassword(em: EntityManager, username: string, password: string): Promise<Account | null> {
  const account = await em.findOne(Account, { username, active: true });
  if (account) return (await isPassword(password, account.passwordHash)) ? account : null;
  await spendPasswordTime(password);
  return null;
}

async function openSession(context: SubgraphContext, account: Account): Promise<SignInPayload> {
  const accessToken = newToken();
  const expiresAt = sessionExpiry(context.now);
  await context.em.transactional(async (em) => {
    const id = context.newId();
    em.create(Session, { id, tokenHash: hashToken(accessToken), accountId: account.id, createdAt: context.now, expiresAt });
    audit(
      em,
      { ...context, viewer: { ...context.viewer, accountId: account.id, username: account.username } },
      'session.open',
      `session:${id}`,
    );
    await em.nativeDelete(SignInAttempt, { occurredAt: { $lt: new Date(context.now.getTime() - 86_400_000) } });
  });
  return { accessToken, expiresAt, account };
}

async function recentFailures(em: EntityManager, username: string, address: string, now: Date): Promise<RecentFailures> {
  const since = new Date(now.getTime() - THROTTLE_MINUTES * 60_000);
  const [row] = await em.execute<{ pair: number; username: number; address: number; oldest: Date | null }[]>(
    `select count(*) filter (where username = ? and address = ?)::int as pair, count(*) filter (where username = ?)::int as username,
       count(*) filter (where address = ?)::int as address, min(occurred_at) as oldest
     from sign_in_attempt where not succeeded and occurred_at > ? and (username = ? or address = ?)`,
    [username, address, username, address, since, username, address],
  );
  return { ...row!, oldest: row!.oldest === null ? null : new Date(row!.oldest) };
}

/** Ends the session that this request came with; true when there was one to end. */
export async function signOut(context: SubgraphContext): Promise<boolean> {
  const { credentialHash } = context.viewer;
  if (credentialHash === undefined) return false;
  return context.em.transactional(async (em) => {
    const session = await em.findOne(Session, { tokenHash: credentialHash, revokedAt: null });
    if (!session) return false;
    session.revokedAt = context.now;
    audit(em, context, 'session.close', `session:${session.id}`);
    return true;
  });
}
