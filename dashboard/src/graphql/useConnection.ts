import { useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import type { ApiAnswer } from '../ui/Answer.js';
import type { TypedDocumentString } from './generated/graphql.js';
import { asQuery, useApi } from './useApi.js';

/** A Relay connection as the API answers it. */
export interface Connection<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: Node }[];
}

/** What a list needs: the rows so far, how many there are, and the way to more. */
export interface Gathered<Data, Node> {
  answer: ApiAnswer<Data>;
  nodes: Node[];
  total: number;
  hasNext: boolean;
  loadingMore: boolean;
  more: () => void;
}

/**
 * Shows a connection page by page. The document takes `$after: String`; `pick` finds the connection in the answer.
 * Other variables begin the list anew.
 */
export function useConnection<Data, Variables extends { after?: string | null }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Connection<Node> | null | undefined,
): Gathered<Data, Node> {
  const client = useClient();
  const key = JSON.stringify(variables);
  const answer = useApi(document, variables);
  const [further, setFurther] = useState<{ key: string; pages: Connection<Node>[] }>({ key, pages: [] });
  const [loadingMore, setLoadingMore] = useState(false);
  const first = answer.data && pick(answer.data);
  const pages = [...(first ? [first] : []), ...(further.key === key ? further.pages : [])];
  const last = pages.at(-1);
  const more = async () => {
    setLoadingMore(true);
    const next = { ...variables, after: last?.pageInfo.endCursor ?? null };
    const { data } = await client.query<Data, AnyVariables>(asQuery(document) as never, next as AnyVariables);
    setLoadingMore(false);
    const page = data && pick(data);
    if (page) setFurther((before) => ({ key, pages: [...(before.key === key ? before.pages : []), page] }));
  };
  return {
    answer,
    nodes: pages.flatMap((page) => page.edges.map((edge) => edge.node)),
    total: last?.totalCount ?? 0,
    hasNext: last?.pageInfo.hasNextPage ?? false,
    loadingMore,
    more: () => void more(),
  };
}
