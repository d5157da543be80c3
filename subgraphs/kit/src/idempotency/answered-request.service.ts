import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '../context.js';
import { assertIdempotencyKey, fingerprintOf, keyReused } from '../idempotency-key.js';

/** A write that an account names, so that asking again is no second write. */
export interface KeyedRequest {
  mutation: string;
  key: string;
  /** What was asked, to tell a repetition from another request under the same key. */
  input: unknown;
}

/**
 * Does the work once for an account's key, inside the running transaction, and keeps its answer (plain JSON): asked again, that answer is
 * given and nothing is done. A twin at the same time waits for the first to end. Refuses IDEMPOTENCY_KEY_REUSED and IDEMPOTENCY_KEY_INVALID.
 */
export async function answeredOnce<A>(
  em: EntityManager,
  context: SubgraphContext,
  request: KeyedRequest,
  work: () => Promise<A>,
): Promise<A> {
  const { mutation, key, input } = request;
  assertIdempotencyKey(key);
  const owner = [context.viewer.accountId, mutation, key];
  const fingerprint = fingerprintOf(input);
  const claimed: unknown[] = await em.execute(
    `insert into answered_request (account_id, mutation, key, fingerprint, answer, created_at) values (?, ?, ?, ?, 'null', ?)
     on conflict do nothing returning 1`,
    [...owner, fingerprint, context.now],
  );
  if (claimed.length === 0) return answerBefore<A>(em, owner, fingerprint);
  const answer = await work();
  await em.execute('update answered_request set answer = ?::jsonb where account_id = ? and mutation = ? and key = ?', [
    JSON.stringify(answer),
    ...owner,
  ]);
  return answer;
}

async function answerBefore<A>(em: EntityManager, owner: readonly unknown[], fingerprint: string): Promise<A> {
  const [known]: { fingerprint: string; answer: A }[] = await em.execute(
    'select fingerprint, answer from answered_request where account_id = ? and mutation = ? and key = ?',
    [...owner],
  );
  if (known?.fingerprint !== fingerprint) throw keyReused();
  return known.answer;
}
