import { createHash, randomBytes } from 'node:crypto';

/** Begins every token, so that a leaked one can be recognised by scanners. */
const PREFIX = 'nkh_';

/** A new token of 256 random bits. */
export function newToken(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/** How a token is kept and looked up: its SHA-256 in hex. The token is random, so no slow hash is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
