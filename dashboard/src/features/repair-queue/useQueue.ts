import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { asQuery } from '../../graphql/useApi.js';
import type { Failure } from '../../ui/Failures.js';
import type { List } from '../../ui/list.js';
import { usePaper } from '../../ui/paper.js';
import { type QueueAnswer, type QueueCounts, type QueuedTicket, QueueTicket, RepairQueueQuery } from './queue.query.js';
import type { queueVariables } from './queueSearch.js';

type Page = NonNullable<QueueAnswer['repairQueue']>;
type Variables = ReturnType<typeof queueVariables>;

const PAGE_ROWS = 50;
/** The most that the API gives at once. */
const PAPER_PAGE_ROWS = 100;
const PAPER_PAGES = 20;
/** The hub keeps the answer to a question asked again: while nothing was written, looking costs it neither a statement nor a plan. */
const LOOKS_EVERY_MS = 15_000;

interface Kept {
  key: string;
  pages: Page[];
  failures: Failure[];
  loading: 'first' | 'more' | null;
}

/** The queue as far as it is shown, with the counts; it looks again by itself while the page is in view, and quietly. */
export interface Queue extends List {
  nodes: readonly QueuedTicket[];
  counts: QueueCounts;
  /** Looks again now: after something was done. */
  refresh: () => Promise<void>;
}

export function useQueue(variables: Variables): Queue {
  const isPaper = usePaper() !== null;
  const key = JSON.stringify(variables);
  const { kept, load } = usePages(key, isPaper ? PAPER_PAGE_ROWS : PAGE_ROWS);
  const shownPages = Math.max(1, kept.pages.length);
  useEffect(() => void load(isPaper ? PAPER_PAGES : 1, 'first'), [load, isPaper]);
  const refresh = useCallback(() => load(shownPages, null), [load, shownPages]);
  useLooking(refresh, !isPaper);
  const nodes = useMemo(() => kept.pages.flatMap(({ edges }) => edges.map(({ node }) => readFragment(QueueTicket, node))), [kept.pages]);
  const last = kept.pages.at(-1);
  const answer = { data: last, loading: kept.loading === 'first', failures: kept.failures, retry: () => void load(shownPages, 'first') };
  return {
    answer,
    nodes,
    counts: kept.pages[0]?.counts ?? [],
    total: last?.totalCount ?? 0,
    hasNext: last?.pageInfo.hasNextPage ?? false,
    loadingMore: kept.loading === 'more',
    isBroken: false,
    isGathering: isPaper && kept.loading === 'first',
    more: () => void load(shownPages + 1, 'more'),
    refresh,
  };
}

/** Pages from the first on, all read anew each time, so that none of them is older than another. */
function usePages(key: string, rows: number) {
  const client = useClient();
  const [kept, setKept] = useState<Kept>({ key, pages: [], failures: [], loading: 'first' });
  const turn = useRef(0);
  const load = useCallback(
    async (count: number, loading: Kept['loading']) => {
      const own = ++turn.current;
      if (loading) setKept((before) => ({ ...before, loading }));
      const { pages, failures } = await readPages(async (after) => {
        const asked = { ...(JSON.parse(key) as Variables), first: rows, after };
        const { data, error } = await client.query(asQuery(RepairQueueQuery), asked, { requestPolicy: 'network-only' });
        return { page: data?.repairQueue ?? null, failures: failuresOf(error) };
      }, count);
      if (own !== turn.current) return;
      // A look that failed leaves what is shown; the next one may succeed.
      setKept((before) =>
        pages.length > 0
          ? { key, pages, failures, loading: null }
          : { ...before, key, pages: before.key === key ? before.pages : [], failures, loading: null },
      );
    },
    [client, key, rows],
  );
  return { kept, load };
}

async function readPages(read: (after: string | null) => Promise<{ page: Page | null; failures: Failure[] }>, count: number) {
  const pages: Page[] = [];
  let failures: Failure[] = [];
  for (let after: string | null = null; pages.length < count;) {
    const answer = await read(after);
    failures = answer.failures;
    if (!answer.page) break;
    pages.push(answer.page);
    after = answer.page.pageInfo.endCursor ?? null;
    if (!answer.page.pageInfo.hasNextPage) break;
  }
  return { pages, failures };
}

function useLooking(look: () => Promise<void>, isLive: boolean) {
  useEffect(() => {
    if (!isLive) return;
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') void look();
    };
    const timer = setInterval(lookIfSeen, LOOKS_EVERY_MS);
    document.addEventListener('visibilitychange', lookIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookIfSeen);
    };
  }, [look, isLive]);
}
