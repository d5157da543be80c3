import { useState } from 'react';
import { type AnyVariables, type CombinedError, useMutation } from 'urql';
import type { TypedDocumentString } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';

interface Act<Variables> {
  isBusy: boolean;
  error: CombinedError | undefined;
  send: (variables: Omit<Variables, 'key'>) => Promise<void>;
}

/**
 * The keyed mutation of one form. Pressed twice, or tried again when the line was lost, it is one act; after a refusal the next try is a
 * new one. `done` has the answer; `reload` brings what stands behind the form up to date when somebody else was quicker.
 */
export function useAct<Data, Variables extends { key: string }>(
  document: TypedDocumentString<Data, Variables>,
  done: (data: Data) => void,
  reload?: () => void,
): Act<Variables> {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [{ fetching, error }, run] = useMutation<Data, AnyVariables>(asQuery(document) as never);
  const send = async (variables: Omit<Variables, 'key'>) => {
    const { data, error: refused } = await run({ ...variables, key });
    if (!refused && data) return done(data);
    if (!refused?.graphQLErrors.length) return;
    setKey(crypto.randomUUID());
    if (refused.graphQLErrors.some(({ extensions }) => extensions['code'] === 'STALE_VERSION')) reload?.();
  };
  return { isBusy: fetching, error, send };
}
