import { useRef } from 'react';
import { type AnyVariables, type CombinedError, useMutation } from 'urql';
import type { TypedDocumentString } from '../graphql/generated/graphql.js';
import { asQuery } from '../graphql/useApi.js';

/** One way to write, whether it is under way, and what the hub said against it. */
export interface Act<Data, Variables> {
  isBusy: boolean;
  error: CombinedError | undefined;
  /** What the hub answered; null when it took nothing. */
  send(variables: Omit<Variables, 'key'>): Promise<Data | null>;
}

/** A mutation that takes `$key`. The key stays the same until the hub has answered: what was sent on a broken line is sent again as the same write. */
export function useAct<Data, Variables>(document: TypedDocumentString<Data, Variables>): Act<Data, Variables> {
  const key = useRef<string | null>(null);
  const [{ fetching, error }, run] = useMutation<Data, AnyVariables>(asQuery(document) as never);
  return {
    isBusy: fetching,
    error,
    send: async (variables) => {
      key.current ??= crypto.randomUUID();
      const answer = await run({ ...variables, key: key.current });
      if (!answer.error?.networkError) key.current = null;
      return answer.error ? null : (answer.data ?? null);
    },
  };
}
