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

/** Positions, filled and vacant, of each key as recorded by `asOf`, in one statement. Every agency asked for gets a figure. */
export async function findStaffing(em: EntityManager, keys: FigureKeys, asOf: Date): Promise<Map<string, Staffing>> {
  const scope = scopeQuery(keys);
  const rows = await em.execute<CountRow[]>(
    `with scope as (${scope.sql}),
      latest as (select distinct on (position_id) position_id, filled, source from occupancy
        where recorded_at <= ? order by position_id, occurred_on desc, recorded_at desc, id desc)
     select scope.key, position.kind, count(*)::int as positions, count(latest.position_id)::int as known,
       count(*) filter (where latest.filled)::int as filled, array_agg(distinct coalesce(latest.source, position.source)) as sources
     from scope join position on position.agency_code = scope.agency_code
     left join latest on latest.position_id = position.id
     group by scope.key, position.kind order by scope.key, position.kind`,
    [...scope.parameters, asOf],
  );
  const byKey = Map.groupBy(rows, (row) => row.key);
  const codes = keys.by === 'scope' ? ['scope'] : keys.codes;
  return new Map(codes.map((key) => [key, computeStaffing((byKey.get(key) ?? []) as PositionCount[], asOf)]));
}
