import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '@nakhon/kit/context';
import { assertIdempotencyKey, fingerprintOf, keyReused } from '@nakhon/kit/idempotency-key';

export interface Claim {
  mutation: string;
  /** The client's key; null = every call is a write of its own. */
  key: string | null | undefined;
  /** What was asked, to tell a repetition from another request under the same key. */
  input: unknown;
  /** Id of the row that this write makes or changes. */
  resultId: string;
}

/**
 * Claims an account's key inside the running transaction. Gives the row that an earlier write under the key led to, or null when this
 * one is the first; a twin at the same time waits for the first to end. Refuses IDEMPOTENCY_KEY_REUSED and IDEMPOTENCY_KEY_INVALID.
 */
export async function claimedBefore(em: EntityManager, context: SubgraphContext, claim: Claim): Promise<string | null> {
  if (claim.key === null || claim.key === undefined) return null;
  assertIdempotencyKey(claim.key);
  const fingerprint = fingerprintOf(claim.input);
  const owner = [context.viewer.accountId, claim.mutation, claim.key];
  const inserted: { result_id: string }[] = await em.execute(
    `insert into idempotency_key (account_id, mutation, key, fingerprint, result_id, created_at) values (?, ?, ?, ?, ?, ?)
     on conflict do nothing returning result_id`,
    [...owner, fingerprint, claim.resultId, context.now],
  );
  if (inserted.length > 0) return null;
  const [known]: { fingerprint: string; result_id: string }[] = await em.execute(
    'select fingerprint, result_id from idempotency_key where account_id = ? and mutation = ? and key = ?',
    owner,
  );
  if (known?.fingerprint !== fingerprint) throw keyReused();
  return known.result_id;
}
