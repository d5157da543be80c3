import type { Draft, Outbox, Versioned } from './outbox.rules.js';

/**
 * Takes over what another tab left behind. A cell that is written in here stays there until the server has answered for this one: then it is
 * sent by what its writer had seen, and the person is asked which of the two is to stand. A request of the other tab that is perhaps half
 * done comes over whole or not at all.
 */
export function adopted<Key extends object, Change extends object, Newest extends Versioned>(
  own: Outbox<Key, Change, Newest>,
  other: Outbox<Key, Change, Newest>,
  keyText: (key: Key) => string,
): { own: Outbox<Key, Change, Newest>; left: Outbox<Key, Change, Newest> } {
  const taken = new Set([...own.drafts.keys(), ...(own.batch?.rows.map(keyText) ?? [])]);
  const isBatchTaken = own.batch !== null || (other.batch?.rows.some((row) => taken.has(keyText(row))) ?? false);
  const batch = isBatchTaken ? own.batch : other.batch;
  const leftBatch = isBatchTaken ? other.batch : null;
  // A draft over a request goes on from the request's answer: it stays beside it.
  const stays = new Set([...taken, ...(leftBatch?.rows.map(keyText) ?? [])]);
  const drafts = new Map(own.drafts);
  const leftDrafts = new Map<string, Draft<Key, Change, Newest>>();
  for (const [key, draft] of other.drafts) (stays.has(key) ? leftDrafts : drafts).set(key, draft);
  return { own: { drafts, batch }, left: { drafts: leftDrafts, batch: leftBatch } };
}
