import { createHash } from 'node:crypto';
import { Refusal } from '@nakhon/core/refusal';

const LONGEST_KEY = 200;

/** Refuses IDEMPOTENCY_KEY_INVALID unless the client's key has 1 to 200 characters. */
export function assertIdempotencyKey(key: string): void {
  if (key !== '' && key.length <= LONGEST_KEY) return;
  const messages = { th: `คีย์ต้องมี 1-${LONGEST_KEY} ตัวอักษร`, en: `A key has 1 to ${LONGEST_KEY} characters` };
  throw new Refusal('IDEMPOTENCY_KEY_INVALID', messages, {}, 'idempotencyKey');
}

/** SHA-256 (hex) of a request: tells a repetition from another request under the same key. */
export function fingerprintOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

/** IDEMPOTENCY_KEY_REUSED: the key stands for another request. */
export function keyReused(): Refusal {
  const messages = { th: 'คีย์นี้เคยใช้กับคำขออื่นแล้ว', en: 'This key was used for another request' };
  return new Refusal('IDEMPOTENCY_KEY_REUSED', messages, {}, 'idempotencyKey');
}
