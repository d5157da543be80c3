import { createHash, randomBytes } from 'node:crypto';

/** Begins a token, so that a leaked one can be recognised by scanners and its kind be told: of a session, or for a program. */
type Prefix = 'nkh_' | 'nkp_';

/** A new token of 256 random bits. */
export function newToken(prefix: Prefix = 'nkh_'): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** How a token is kept and looked up: its SHA-256 in hex. The token is random, so no slow hash is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
