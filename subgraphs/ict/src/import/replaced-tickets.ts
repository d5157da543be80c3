import type { EntityManager } from '@mikro-orm/postgresql';
import { removeGenerated } from '../repair-ticket/generated-tickets.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';

interface Span {
  from: Date;
  to: Date;
}

/** From the first receipt to the end of what was observed, for each kind of ticket in a file. */
export interface Spans {
  stretch(ticket: TicketToWrite): void;
  byKind: ReadonlyMap<string, Span>;
}

export function spans(): Spans {
  const byKind = new Map<string, Span>();
  return {
    byKind,
    stretch({ kind, events, observedUntil }) {
      const from = events[0]!.occurredAt;
      const to = observedUntil ?? from;
      const known = byKind.get(kind);
      if (!known) byKind.set(kind, { from, to });
      else {
        if (from < known.from) known.from = from;
        if (to > known.to) known.to = to;
      }
    },
  };
}

/** Takes out the demonstration tickets in whose place the imported ones stand; gives their number. */
export async function replaceGenerated(em: EntityManager, { byKind }: Spans): Promise<number> {
  let removed = 0;
  for (const [kind, { from, to }] of byKind) removed += await removeGenerated(em, kind, from, to);
  return removed;
}
