import type { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import { scopeQuery, type FigureKeys, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { textArray } from '@nakhon/kit/sql';
import { PERCENTILES } from './turnaround-percentile.sql.js';
import type { PlaceOfRank } from './turnaround.rules.js';
import { countedMonths } from './turnaround-window.js';

/** A row of the statement: counts come as text. */
export interface TurnaroundRow {
  key: string;
  completed: string | null;
  /** Where the values below and above the median and the ninetieth percentile lie; null when nothing was counted. */
  places: [PlaceOfRank, PlaceOfRank, PlaceOfRank, PlaceOfRank] | null;
  /** The bins there, as `readBins` reads them. */
  bins: string | null;
  with_standard: string | null;
  within_standard: string | null;
  received: string | null;
  open: string | null;
  oldest_received_at: string | Date | null;
  took_part: string[] | null;
  /** Sources that cover the window; null when none does, and then there is no data. */
  covering: string[] | null;
  /** Whether one of them still tells at the cut-off. */
  covers_cut_off: boolean | null;
  observed_until: string | Date | null;
}

/** Parts of a statement are joined in the order in which their parameters stand. */
type Part = ScopeQuery;

/** The statement that gives the figures of all keys at once. `excluded` stands in the counters and does not count for this window. */
export function turnaroundQuery(keys: FigureKeys, window: FigureWindow, kind: RepairKind | null): ScopeQuery {
  const parts: Part[] = [
    { sql: 'with scope as (', parameters: [] },
    scopeQuery(keys),
    { sql: '), excluded as (', parameters: [] },
    excludedQuery(window, kind),
    { sql: '), root as materialized (', parameters: [] },
    rootQuery(window, kind),
    { sql: '), received as (', parameters: [] },
    receivedQuery(window, kind),
    { sql: '), open as (', parameters: [] },
    openQuery(window, kind),
    { sql: '), covering as (', parameters: [] },
    coveringQuery(window, kind),
    { sql: SUMMARY, parameters: [window.cutOff] },
  ];
  return { sql: parts.map(({ sql }) => sql).join(''), parameters: parts.flatMap(({ parameters }) => parameters) };
}

/** The condition on kind and source of the table `alias`. */
function chosen(alias: string, { source }: FigureWindow, kind: RepairKind | null): Part {
  const conditions = [...(kind ? [`${alias}.kind = ?`] : []), ...(source ? [`${alias}.source = ?`] : [])];
  return {
    sql: conditions.map((condition) => ` and ${condition}`).join(''),
    parameters: [...(kind ? [kind] : []), ...(source ? [source] : [])],
  };
}

/** Handed over after the cut-off in the month it breaks, or recorded only after `asOf`. */
function excludedQuery(window: FigureWindow, kind: RepairKind | null): Part {
  const { asOf, cutOff, quarterStart } = window;
  const tickets = chosen('t', window, kind);
  const columns =
    't.source, t.turnaround_minutes as minutes, (t.within_standard is not null)::int as has, coalesce(t.within_standard, false)::int as kept';
  const from = `select scope.key, ${columns} from scope join repair_ticket t on t.agency_code = scope.agency_code where`;
  return {
    sql: `${from} t.handed_over_at >= ? and t.handed_over_at < ?${tickets.sql}
      union all ${from} t.ended_recorded_at > t.ended_at and t.ended_recorded_at > ? and t.handed_over_at >= ? and t.handed_over_at < ?${tickets.sql}`,
    parameters: [cutOff, countedMonths(window).until, ...tickets.parameters, asOf, quarterStart, cutOff, ...tickets.parameters],
  };
}

/** The roots of the trees that count: as many as agencies, months, kinds and sources, not as tickets. */
function rootQuery(window: FigureWindow, kind: RepairKind | null): Part {
  const trees = chosen('t', window, kind);
  return {
    sql: `select scope.key, t.agency_code, t.month, t.kind, t.source, t.count as n, t.with_standard, t.within_standard, t.counts
      from scope join turnaround_tree t on t.agency_code = scope.agency_code where t.node = -1 and t.month = any(?::date[])${trees.sql}`,
    parameters: [textArray(countedMonths(window).months), ...trees.parameters],
  };
}

function receivedQuery(window: FigureWindow, kind: RepairKind | null): Part {
  const { asOf, cutOff, quarterStart } = window;
  const { months, until } = countedMonths(window);
  const counters = chosen('r', window, kind);
  const tickets = chosen('t', window, kind);
  const less = 'union all select scope.key, t.source, -1 from scope join repair_ticket t on t.agency_code = scope.agency_code where';
  return {
    sql: `select scope.key, r.source, r.count as n
        from scope join received_month r on r.agency_code = scope.agency_code where r.month = any(?::date[])${counters.sql}
      ${less} t.received_at >= ? and t.received_at < ?${tickets.sql}
      ${less} t.received_recorded_at > t.received_at and t.received_recorded_at > ? and t.received_at >= ? and t.received_at < ?${tickets.sql}`,
    parameters: [
      textArray(months),
      ...counters.parameters,
      cutOff,
      until,
      ...tickets.parameters,
      asOf,
      quarterStart,
      cutOff,
      ...tickets.parameters,
    ],
  };
}

/**
 * Open at the cut-off, also what ended before it and was recorded only after `asOf`. A ticket finished at an unknown time is open until
 * its receipt only, so the first two parts leave it out; they are two because an `or` would keep the index from being used.
 */
function openQuery(window: FigureWindow, kind: RepairKind | null): Part {
  const { asOf, cutOff } = window;
  const tickets = chosen('t', window, kind);
  const counted = 'select t.agency_code, t.source, count(*) as n, min(t.received_at) as received_at from repair_ticket t where';
  const known = `t.received_at < ? and t.received_recorded_at <= ?${tickets.sql} group by t.agency_code, t.source`;
  const knownParameters = [cutOff, asOf, ...tickets.parameters];
  return {
    sql: `select scope.key, each.source, each.n, each.received_at from scope join (
        ${counted} t.open_until >= ? and ${known}
        union all ${counted} t.open_until is null and ${known}
        union all ${counted} t.ended_recorded_at > t.ended_at and t.ended_recorded_at > ? and t.ended_at < ? and not t.finish_unknown
          and (t.observed_until is null or t.observed_until >= ?) and ${known}) each on each.agency_code = scope.agency_code`,
    parameters: [cutOff, ...knownParameters, ...knownParameters, asOf, cutOff, cutOff, ...knownParameters],
  };
}

function coveringQuery(window: FigureWindow, kind: RepairKind | null): Part {
  const sources = chosen('s', window, kind);
  return {
    sql: `select s.source, s.observed_until from ticket_source s
      where s.first_received_at < ? and (s.observed_until is null or s.observed_until > ?)${sources.sql}`,
    parameters: [window.cutOff, window.quarterStart, ...sources.parameters],
  };
}

const SUMMARY = `), done as (
    select key, source, n, with_standard, within_standard from root
    union all select key, source, -1, -has, -kept from excluded),
  ${PERCENTILES},
  completions as (
    select key, sum(n)::bigint as completed, sum(with_standard)::bigint as with_standard, sum(within_standard)::bigint as within_standard from done group by key),
  receipts as (select key, sum(n)::bigint as received from received group by key),
  backlog as (select key, sum(n)::bigint as open, min(received_at) as oldest_received_at from open group by key),
  took_part as (
    select key, array_agg(source order by source) as sources from (
      select key, source from done union select key, source from received union select key, source from open) each group by key),
  sources as (select array_agg(distinct source order by source) as covering, bool_or(observed_until is null or observed_until >= ?) as covers_cut_off from covering)
  select keys.key, completed, to_json(percentiles.places) as places, percentiles.bins, with_standard, within_standard, received, open, oldest_received_at,
    to_json(took_part.sources) as took_part, to_json(sources.covering) as covering, sources.covers_cut_off,
    (select min(observed_until) from covering where took_part.sources is null or source = any(took_part.sources)) as observed_until
  from (select distinct key from scope) keys cross join sources
    left join percentiles using (key) left join completions using (key) left join receipts using (key) left join backlog using (key) left join took_part using (key)`;
