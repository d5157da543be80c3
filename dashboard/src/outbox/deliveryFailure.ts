import type { CombinedError } from 'urql';
import { failuresOf } from '../graphql/failure.js';
import type { Reason } from './outbox.rules.js';

/** Failures that pass: the same request is sent again later. */
const passing = new Set([
  'NETWORK',
  'INTERNAL',
  'UNAUTHENTICATED',
  'ACCOUNT_CHANGED',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'TOO_MANY_REQUESTS',
]);

/** Why a request failed whole, or `offline` where it may be sent again. */
export function failureOf(error: CombinedError | undefined): { refused: Reason } | 'offline' {
  const [failure] = failuresOf(error);
  if (!failure || passing.has(failure.code)) return 'offline';
  const reason: Reason = { code: failure.code, messageTh: failure.messageTh ?? failure.code, messageEn: failure.messageEn ?? failure.code };
  return { refused: reason };
}
