import type { SubgraphContext } from '@nakhon/kit/context';
import { ApiToken } from '../token/token.js';
import { grantsWithin, isReadOnly, minuteOf, scopesOf } from '../token/token.rules.js';
import { findCredential } from './credential.view.js';
import type { SignInPolicy } from './session.service.js';
import type { CredentialHolder } from './session.js';

/** Whom a session or a token names, its grants cut by the token's scopes; null when it holds no longer. Notes the minute in which a token was used. */
export async function credentialHolder(
  context: SubgraphContext,
  tokenHash: string,
  policy: SignInPolicy,
): Promise<CredentialHolder | null> {
  const found = await findCredential(context.em, tokenHash, context.now, policy);
  if (!found) return null;
  const { accountId, username, agencyPath, grants, tokenId, scopes, lastUsedAt } = found;
  if (tokenId === null || scopes === null) return { accountId, username, agencyPath, grants, readOnly: null };
  const minute = minuteOf(context.now);
  // Once a minute at most, whatever the number of requests: the first look-up of the minute writes.
  if (lastUsedAt === null || lastUsedAt < minute) await context.em.nativeUpdate(ApiToken, { id: tokenId }, { lastUsedAt: minute });
  const given = scopesOf(scopes);
  return { accountId, username, agencyPath, grants: grantsWithin(given, grants), readOnly: isReadOnly(given) };
}
