import { useCallback, useEffect, useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import type { ApiAnswer } from '../ui/Answer.js';
import type { List } from '../ui/list.js';
import { usePaper } from '../ui/paper.js';
import type { TypedDocumentString } from './generated/graphql.js';
import { asQuery, useApi } from './useApi.js';

/** A Relay connection as the API answers it. */
export interface Connection<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: Node }[];
}

/** The rows so far, how many there are, and the way to more. */
interface Gathered<Node, Data> extends List {
  answer: ApiAnswer<Data>;
  nodes: Node[];
}

interface Paged {
  first: number;
  after?: string | null;
}

const PAGE_ROWS = 20;
/** The most rows that the API gives at once. */
const PAPER_PAGE_ROWS = 100;
/** Some 170 sheets of A4. */
const PAPER_ROWS = 2_000;

/**
 * Shows a connection page by page; for paper all pages come by themselves, up to 2,000 rows. The document takes `$first: Int!` and
 * `$after: String`; `pick` finds the connection in the answer. Other variables begin the list anew.
 */
export function useConnection<Data, Variables extends Paged, Node>(
  document: TypedDocumentString<Data, Variables>,
  chosen: Omit<Variables, keyof Paged>,
  pick: (data: Data) => Connection<Node> | null | undefined,
): Gathered<Node, Data> {
  const isPaper = usePaper() !== null;
  const variables = { ...chosen, first: isPaper ? PAPER_PAGE_ROWS : PAGE_ROWS } as Variables;
  const answer = useApi(document, variables);
  const key = JSON.stringify(variables);
  const further = useFurtherPages(document, key, pick);
  const first = answer.data && pick(answer.data);
  const pages = [...(first ? [first] : []), ...further.pages];
  const nodes = pages.flatMap((page) => page.edges.map((edge) => edge.node));
  const { totalCount = 0, pageInfo = null } = pages.at(-1) ?? {};
  const { load, loadingMore, isBroken } = further;
  const after = pageInfo?.endCursor ?? null;
  const hasNext = pageInfo?.hasNextPage ?? false;
  const isGathering = isPaper && hasNext && !isBroken && nodes.length < PAPER_ROWS;
  const more = useCallback(() => void load(after), [load, after]);
  useEffect(() => {
    if (isGathering) more();
  }, [isGathering, more]);
  return { answer, nodes, total: totalCount, hasNext, loadingMore, isBroken, isGathering, more };
}

interface Further<Node> {
  key: string;
  pages: Connection<Node>[];
  state: 'idle' | 'loading' | 'broken';
}

/** The pages after the first. `key` holds the variables; pages of others are forgotten. */
function useFurtherPages<Data, Node>(
  document: TypedDocumentString<Data, never>,
  key: string,
  pick: (data: Data) => Connection<Node> | null | undefined,
) {
  const client = useClient();
  const none: Further<Node> = { key, pages: [], state: 'idle' };
  const [kept, setKept] = useState(none);
  const { pages, state } = kept.key === key ? kept : none;
  const load = useCallback(
    async (after: string | null) => {
      setKept((before) => ({ key, pages: before.key === key ? before.pages : [], state: 'loading' }));
      const variables = { ...(JSON.parse(key) as object), after };
      const { data } = await client.query<Data, AnyVariables>(asQuery(document) as never, variables);
      const page = data && pick(data);
      setKept((before) => {
        if (before.key !== key) return before;
        if (!page) return { ...before, state: 'broken' };
        // Asked for twice, a page stands once.
        const isHere = before.pages.some(({ pageInfo }) => pageInfo.endCursor === page.pageInfo.endCursor);
        return { key, pages: isHere ? before.pages : [...before.pages, page], state: 'idle' };
      });
    },
    // `pick` is written anew with each drawing; it belongs to the document.
    // oxlint-disable-next-line react/exhaustive-deps
    [client, document, key],
  );
  return { pages, load, loadingMore: state === 'loading', isBroken: state === 'broken' };
}
