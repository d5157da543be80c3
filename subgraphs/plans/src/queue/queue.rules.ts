import { parseDecimal } from '@nakhon/core/decimal';
import type { ResultState } from '../result/result-state.js';

/**
 * Whether the value changed since the result was last returned; null when it never was. Versions oldest first, values as decimal text.
 */
export function changedSinceReturned(versions: readonly { state: ResultState; value?: string | null }[]): boolean | null {
  const returned = versions.findLast(({ state }) => state === 'RETURNED');
  if (!returned) return null;
  const scaled = (value: string | null | undefined) => (value == null ? null : parseDecimal(value));
  return scaled(returned.value) !== scaled(versions.at(-1)?.value);
}
