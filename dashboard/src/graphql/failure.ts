import type { CombinedError } from 'urql';
import type { Failure } from '../ui/Failures.js';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The failures of one answer, one per code and subgraph: fifty districts that miss the same part are one failure. */
export function failuresOf(error: CombinedError | undefined): Failure[] {
  if (!error) return [];
  if (error.networkError) return [{ code: 'NETWORK', messageTh: null, messageEn: null, subgraph: null }];
  const byKey = new Map<string, Failure>();
  for (const { extensions } of error.graphQLErrors) {
    const facts = extensions['facts'] as Record<string, unknown> | undefined;
    const failure: Failure = {
      code: text(extensions['code']) ?? 'INTERNAL',
      messageTh: text(extensions['messageTh']),
      messageEn: text(extensions['messageEn']),
      subgraph: text(extensions['subgraph']) ?? text(facts?.['subgraph']),
      field: text(extensions['field']),
    };
    byKey.set(`${failure.code} ${failure.subgraph ?? ''}`, failure);
  }
  return [...byKey.values()];
}
