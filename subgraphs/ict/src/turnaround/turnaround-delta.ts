import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { addSources, addToBins, addToReceived, type BinDelta, type ReceivedDelta, type SourceSpan } from './turnaround-delta.sql.js';

/** What the counters need to know of a ticket. */
export interface CountedTicket {
  agencyCode: string;
  kind: string;
  source: string;
  observedUntil: Date | null;
  receivedAt: Date;
  handedOverAt: Date | null;
  turnaroundMinutes: number | null;
  withinStandard: boolean | null;
}

/** Gathers what a write changes in the counters, to bring them up to date with a few statements in the same transaction. */
export interface TurnaroundDelta {
  /** `sign` 1 counts the ticket, -1 takes it out again. */
  count(ticket: CountedTicket, sign: 1 | -1): void;
  flush(em: EntityManager): Promise<void>;
}

export function turnaroundDelta(): TurnaroundDelta {
  const bins = new Map<string, BinDelta>();
  const received = new Map<string, ReceivedDelta>();
  const sources = new Map<string, SourceSpan>();
  return {
    count(ticket, sign) {
      countReceived(received, ticket, sign);
      if (ticket.handedOverAt) countBin(bins, ticket, sign);
      if (sign === 1) stretchSource(sources, ticket);
    },
    async flush(em) {
      // Always in the same order, so that two writers wait for each other instead of blocking each other.
      await addSources(em, inOrder(sources));
      await addToReceived(
        em,
        inOrder(received).filter(({ count }) => count !== 0),
      );
      await addToBins(
        em,
        inOrder(bins).filter((bin) => bin.count !== 0 || bin.with_standard !== 0 || bin.within_standard !== 0),
      );
    },
  };
}

function inOrder<T>(deltas: ReadonlyMap<string, T>): T[] {
  return [...deltas].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, delta]) => delta);
}

function monthOf(instant: Date): string {
  return `${localDateOf(instant).slice(0, 7)}-01`;
}

function countReceived(received: Map<string, ReceivedDelta>, { agencyCode, kind, source, receivedAt }: CountedTicket, sign: 1 | -1): void {
  const month = monthOf(receivedAt);
  const key = `${agencyCode} ${month} ${kind} ${source}`;
  const delta = received.get(key) ?? { agency_code: agencyCode, month, kind, source, count: 0 };
  delta.count += sign;
  received.set(key, delta);
}

function countBin(bins: Map<string, BinDelta>, ticket: CountedTicket, sign: 1 | -1): void {
  const { agencyCode, kind, source, withinStandard } = ticket;
  const month = monthOf(ticket.handedOverAt!);
  const minutes = ticket.turnaroundMinutes!;
  const key = `${agencyCode} ${month} ${kind} ${source} ${minutes}`;
  const bin = bins.get(key) ?? { agency_code: agencyCode, month, kind, source, minutes, count: 0, with_standard: 0, within_standard: 0 };
  bin.count += sign;
  bin.with_standard += withinStandard === null ? 0 : sign;
  bin.within_standard += withinStandard ? sign : 0;
  bins.set(key, bin);
}

function stretchSource(sources: Map<string, SourceSpan>, { source, kind, receivedAt, observedUntil }: CountedTicket): void {
  const key = `${source} ${kind}`;
  const first = receivedAt.toISOString();
  const until = observedUntil?.toISOString() ?? null;
  const known = sources.get(key) ?? { source, kind, first_received_at: first, observed_until: until };
  if (first < known.first_received_at) known.first_received_at = first;
  if (until === null || (known.observed_until !== null && until > known.observed_until)) known.observed_until = until;
  sources.set(key, known);
}
