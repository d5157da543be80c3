import type { EntityManager } from '@mikro-orm/postgresql';
import { jsonLiteral } from '@nakhon/kit/json-literal';

/** Rows as the statements below read them. */
export interface BinDelta {
  agency_code: string;
  month: string;
  kind: string;
  source: string;
  minutes: number;
  count: number;
  with_standard: number;
  within_standard: number;
}

export interface ReceivedDelta {
  agency_code: string;
  month: string;
  kind: string;
  source: string;
  count: number;
}

export interface SourceSpan {
  source: string;
  kind: string;
  first_received_at: string;
  observed_until: string | null;
}

const ADD_TO_BINS = `insert into turnaround_bin as b (agency_code, month, kind, source, minutes, count, with_standard, within_standard)
  select agency_code, month, kind, source, minutes, count, with_standard, within_standard
  from jsonb_to_recordset(?::jsonb) as d(agency_code text, month date, kind text, source text, minutes int, count int, with_standard int, within_standard int)
  on conflict (agency_code, month, kind, source, minutes) do update
  set count = b.count + excluded.count, with_standard = b.with_standard + excluded.with_standard, within_standard = b.within_standard + excluded.within_standard`;

const DROP_EMPTY_BINS = `delete from turnaround_bin b using jsonb_to_recordset(?::jsonb) as d(agency_code text, month date, kind text, source text, minutes int)
  where b.agency_code = d.agency_code and b.month = d.month and b.kind = d.kind and b.source = d.source and b.minutes = d.minutes and b.count = 0`;

const ADD_TO_RECEIVED = `insert into received_month as r (agency_code, month, kind, source, count)
  select agency_code, month, kind, source, count
  from jsonb_to_recordset(?::jsonb) as d(agency_code text, month date, kind text, source text, count int)
  on conflict (agency_code, month, kind, source) do update set count = r.count + excluded.count`;

const STRETCH_SOURCES = `insert into ticket_source as s (source, kind, first_received_at, observed_until)
  select source, kind, first_received_at, observed_until
  from jsonb_to_recordset(?::jsonb) as d(source text, kind text, first_received_at timestamptz, observed_until timestamptz)
  on conflict (source, kind) do update set first_received_at = least(s.first_received_at, excluded.first_received_at),
  observed_until = case when s.observed_until is null or excluded.observed_until is null then null else greatest(s.observed_until, excluded.observed_until) end`;

/** Adds differences to the histogram; bins that come to nothing are dropped. */
export async function addToBins(em: EntityManager, deltas: readonly BinDelta[]): Promise<void> {
  if (deltas.length === 0) return;
  await em.execute(ADD_TO_BINS, [jsonLiteral(deltas)]);
  const lessened = deltas.filter(({ count }) => count < 0);
  if (lessened.length > 0) await em.execute(DROP_EMPTY_BINS, [jsonLiteral(lessened)]);
}

export async function addToReceived(em: EntityManager, deltas: readonly ReceivedDelta[]): Promise<void> {
  if (deltas.length > 0) await em.execute(ADD_TO_RECEIVED, [jsonLiteral(deltas)]);
}

/** Widens what the sources are known to cover. */
export async function addSources(em: EntityManager, spans: readonly SourceSpan[]): Promise<void> {
  if (spans.length > 0) await em.execute(STRETCH_SOURCES, [jsonLiteral(spans)]);
}
