import type { EntityManager } from '@mikro-orm/postgresql';
import { scopeQuery, type FigureKeys } from '@nakhon/kit/figure-scope';
import type { PositionKind } from './position.js';
import { computeStaffing, type PositionCount } from './staffing.rules.js';
import type { Staffing } from './staffing.js';

interface CountRow {
  key: string;
  kind: PositionKind;
  positions: number;
  known: number;
  filled: number;
  sources: string[];
}

/** Counters of today, less what was told after `asOf`, plus what the log said of those posts by then. */
const COUNTS = `
  select key, kind, count.source, positions, known, filled from scope join staffing_count count using (agency_code)
  union all
  select key, kind, coalesce(occupancy_source, source), -1, -(filled is not null)::int, -coalesce(filled, false)::int
  from scope join position using (agency_code) where occupancy_told_at > ?
  union all
  select key, kind, coalesce(latest.source, position.source), 1, (latest.filled is not null)::int, coalesce(latest.filled, false)::int
  from scope join position using (agency_code) left join lateral (
    select filled, source from occupancy where position_id = position.id and recorded_at <= ?
    order by occurred_on desc, recorded_at desc, id desc limit 1) latest on true
  where occupancy_told_at > ?`;

/** Positions, filled and vacant, of each key as recorded by `asOf`, in one statement. Every agency asked for gets a figure. */
export async function findStaffing(em: EntityManager, keys: FigureKeys, asOf: Date): Promise<Map<string, Staffing>> {
  const scope = scopeQuery(keys);
  const rows = await em.execute<CountRow[]>(
    `with scope as (${scope.sql}), counts as (${COUNTS}),
      by_source as (select key, kind, source, sum(positions) as positions, sum(known) as known, sum(filled) as filled
        from counts group by key, kind, source having sum(positions) > 0)
     select key, kind, sum(positions)::int as positions, sum(known)::int as known, sum(filled)::int as filled, to_json(array_agg(source)) as sources
     from by_source group by key, kind order by key, kind`,
    [...scope.parameters, asOf, asOf, asOf],
  );
  const byKey = Map.groupBy(rows, (row) => row.key);
  const codes = keys.by === 'scope' ? ['scope'] : keys.codes;
  return new Map(codes.map((key) => [key, computeStaffing((byKey.get(key) ?? []) as PositionCount[], asOf)]));
}
