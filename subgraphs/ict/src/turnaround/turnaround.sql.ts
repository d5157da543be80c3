import type { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import { scopeQuery, type FigureKeys, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { textArray } from '@nakhon/kit/sql';
import { countedMonths } from './turnaround-window.js';

/** A row of the statement: counts come as text. */
export interface TurnaroundRow {
  key: string;
  completed: string | null;
  median_low: number | null;
  median_high: number | null;
  p90_low: number | null;
  p90_high: number | null;
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

/**
 * The statement that gives the figures of all keys at once. A percentile goes down the tree of counts: by its rank to an octave, to a part of
 * it, and to a minute among the exact bins of that part. `excluded` stands in the counters and does not count for this window.
 */
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

const OCTAVES = 16;
const PARTS = 64;
const PERCENTILES = ['median_low', 'median_high', 'p90_low', 'p90_high'];
/** The ranks sought within a part; null where the percentile lies elsewhere. */
const RESTS = PERCENTILES.map((which) => `max(rest) filter (where which = '${which}')`).join(', ');
/** The counts of several nodes, slot by slot. */
const summed = (alias: string, slots: number) =>
  `array[${Array.from({ length: slots }, (_, index) => `sum(${alias}.counts[${index + 1}])`).join(', ')}]`;
const OF_TREE = 'tree.agency_code = root.agency_code and tree.month = root.month and tree.kind = root.kind and tree.source = root.source';
const OF_BIN = 'bin.agency_code = root.agency_code and bin.month = root.month and bin.kind = root.kind and bin.source = root.source';

/**
 * Ranks count from 0: with interpolation, percentile p of n values lies at rank p × (n - 1), between a lower and an upper value. `rest` is
 * the rank within the octave, then within the part. Subqueries stand apart (`offset 0`) so that each reads its few rows by the key.
 */
const SUMMARY = `), done as (
    select key, source, n, with_standard, within_standard from root
    union all select key, source, -1, -has, -kept from excluded),
  octave as (
    select key, octave, (sum(n) over (partition by key order by octave))::bigint as upto, n, (sum(n) over (partition by key))::bigint as total
    from (
      select key, octave, sum(n)::bigint as n from (
        select key, slot::int - 1 as octave, n from (select key, ${summed('root', OCTAVES)} as counts from root group by key) each
          cross join lateral unnest(counts) with ordinality as counted(n, slot)
        union all select key, turnaround_octave(minutes), -1 from excluded) each
      group by key, octave having sum(n) <> 0) each),
  wanted_octave as materialized (
    select key, which, octave, rank - (upto - n) as rest
    from octave cross join lateral (values ('median_low', (total - 1) / 2), ('median_high', total / 2),
      ('p90_low', 9 * (total - 1) / 10), ('p90_high', (9 * (total - 1) + 9) / 10)) as asked(which, rank)
    where upto > rank and upto - n <= rank),
  opened as materialized (select distinct key, octave from wanted_octave),
  part as (
    select key, octave, part, (sum(n) over (partition by key, octave order by part))::bigint as upto, n
    from (
      select key, octave, part, sum(n)::bigint as n from (
        select key, octave, slot::int - 1 as part, n from (
            select root.key, opened.octave, ${summed('tree', PARTS)} as counts from opened join root using (key)
              cross join lateral (select counts from turnaround_tree tree where ${OF_TREE} and tree.node = opened.octave offset 0) tree group by 1, 2) each
          cross join lateral unnest(counts) with ordinality as counted(n, slot)
        union all select key, octave, turnaround_part(minutes, octave), -1 from opened join excluded using (key) where octave = turnaround_octave(minutes)) each
      group by key, octave, part having sum(n) <> 0) each),
  wanted as materialized (
    select key, which, octave, part, rest - (upto - n) as rest from wanted_octave join part using (key, octave) where upto > rest and upto - n <= rest),
  looked_at as materialized (
    select key, octave, part, turnaround_part_floor(octave, part) as floor, turnaround_part_floor(octave, part + 1) as ceiling, array[${RESTS}] as rests
    from wanted group by key, octave, part),
  minute as (
    select key, octave, part, rests, found.minutes, found.count as n
    from looked_at join root using (key)
      cross join lateral (select minutes, count from turnaround_bin bin where ${OF_BIN} and bin.minutes >= floor and bin.minutes < ceiling offset 0) found
    union all
    select key, octave, part, rests, minutes, -1 from looked_at join excluded using (key) where minutes >= floor and minutes < ceiling),
  climbed as (
    select key, any_value(rests) as rests, minutes, sum(sum(n)) over (partition by key, octave, part order by minutes) as upto
    from minute group by key, octave, part, minutes having sum(n) <> 0),
  percentiles as (
    select key, ${PERCENTILES.map((which, index) => `min(minutes) filter (where upto > rests[${index + 1}]) as ${which}`).join(', ')} from climbed group by key),
  completions as (
    select key, sum(n)::bigint as completed, sum(with_standard)::bigint as with_standard, sum(within_standard)::bigint as within_standard from done group by key),
  receipts as (select key, sum(n)::bigint as received from received group by key),
  backlog as (select key, sum(n)::bigint as open, min(received_at) as oldest_received_at from open group by key),
  took_part as (
    select key, array_agg(source order by source) as sources from (
      select key, source from done union select key, source from received union select key, source from open) each group by key),
  sources as (select array_agg(distinct source order by source) as covering, bool_or(observed_until is null or observed_until >= ?) as covers_cut_off from covering)
  select keys.key, completed, median_low, median_high, p90_low, p90_high, with_standard, within_standard, received, open, oldest_received_at,
    to_json(took_part.sources) as took_part, to_json(sources.covering) as covering, sources.covers_cut_off,
    (select min(observed_until) from covering where took_part.sources is null or source = any(took_part.sources)) as observed_until
  from (select distinct key from scope) keys cross join sources
    left join percentiles using (key) left join completions using (key) left join receipts using (key) left join backlog using (key) left join took_part using (key)`;
