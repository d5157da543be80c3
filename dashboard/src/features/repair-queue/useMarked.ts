import { useCallback, useMemo, useState } from 'react';
import type { QueuedTicket } from './queue.query.js';

const MOST_AT_ONCE = 100;

/** The repairs that are marked, kept by their ids while the list looks again; those that left the list are unmarked. */
export function useMarked(nodes: readonly QueuedTicket[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (id: string) =>
      setIds((before) => {
        if (before.has(id)) return new Set([...before].filter((one) => one !== id));
        return before.size < MOST_AT_ONCE ? new Set([...before, id]) : before;
      }),
    [],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  const tickets = useMemo(() => nodes.filter(({ id }) => ids.has(id)), [nodes, ids]);
  const all = nodes.slice(0, MOST_AT_ONCE);
  const isAll = all.length > 0 && all.every(({ id }) => ids.has(id));
  return {
    tickets,
    isMarked: (id: string) => ids.has(id),
    isAll,
    toggle,
    toggleAll: () => setIds(isAll ? new Set() : new Set(all.map(({ id }) => id))),
    keep: (kept: readonly string[]) => setIds(new Set(kept)),
    clear,
  };
}

export type Marked = ReturnType<typeof useMarked>;
