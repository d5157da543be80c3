import { createHash } from 'node:crypto';
import { Refusal } from '@nakhon/core/refusal';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '@nakhon/kit/context';

export interface Claim {
  mutation: string;
  /** The client's key; null = every call is a write of its own. */
  key: string | null | undefined;
  /** What was asked, to tell a repetition from another request under the same key. */
  input: unknown;
  /** Id of the row that this write makes or changes. */
  resultId: string;
}

const LONGEST_KEY = 200;

/**
 * Claims an account's key inside the running transaction. Gives the row that an earlier write under the key led to, or null when this
 * one is the first; a twin at the same time waits for the first to end. Refuses IDEMPOTENCY_KEY_REUSED and IDEMPOTENCY_KEY_INVALID.
 */
export async function claimedBefore(em: EntityManager, context: SubgraphContext, claim: Claim): Promise<string | null> {
  if (claim.key === null || claim.key === undefined) return null;
  if (claim.key === '' || claim.key.length > LONGEST_KEY) throw keyInvalid();
  const fingerprint = createHash('sha256').update(JSON.stringify(claim.input)).digest('hex');
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

function keyReused(): Refusal {
  const messages = { th: 'คีย์นี้เคยใช้กับคำขออื่นแล้ว', en: 'This key was used for another request' };
  return new Refusal('IDEMPOTENCY_KEY_REUSED', messages, {}, 'idempotencyKey');
}

function keyInvalid(): Refusal {
  const messages = { th: `คีย์ต้องมี 1-${LONGEST_KEY} ตัวอักษร`, en: `A key has 1 to ${LONGEST_KEY} characters` };
  return new Refusal('IDEMPOTENCY_KEY_INVALID', messages, {}, 'idempotencyKey');
}
