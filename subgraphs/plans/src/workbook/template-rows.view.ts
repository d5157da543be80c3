import type { EntityManager } from '@mikro-orm/postgresql';
import { startOfLocalDay } from '@nakhon/core/bangkok-time';
import { quarterRange } from '@nakhon/core/fiscal-calendar';
import type { TemplatePlace } from './template-identity.rules.js';

export interface TemplateRow {
  indicatorId: string;
  code: string;
  nameTh: string;
  unitTh: string;
  decimals: number;
  target: string | null;
  /** Newest value of this quarter or the last one before it that has any. */
  last: string | null;
  /** Newest version of the cell; 0 = none. */
  seenVersion: number;
}

/** The indicators of an agency and all below it that have a target or a result in the quarter and were not retired before it, by code; `limit` at most. One statement. */
export function findTemplateRows(
  em: EntityManager,
  { agencyCode, fiscalYear, quarter }: TemplatePlace,
  limit: number,
): Promise<TemplateRow[]> {
  const began = startOfLocalDay(quarterRange(fiscalYear, quarter).start);
  return em.execute<TemplateRow[]>(
    `select indicator.id as "indicatorId", indicator.code, indicator.name_th as "nameTh", indicator.unit_th as "unitTh", indicator.decimals,
      target.value::text as target, last.value::text as last, coalesce(cell.version, 0) as "seenVersion"
     from agency_ref top join agency_ref below on below.path like top.path || '%' join indicator on indicator.agency_code = below.code
     left join result_cell cell on (cell.fiscal_year, cell.quarter, cell.indicator_id) = (?, ?, indicator.id)
     left join lateral (select value from indicator_target each
       where (each.fiscal_year, each.quarter, each.indicator_id) = (?, ?, indicator.id) order by version desc limit 1) target on true
     left join lateral (select value from result_cell each
       where each.indicator_id = indicator.id and (each.fiscal_year, each.quarter) <= (?, ?) and value is not null
       order by each.fiscal_year desc, each.quarter desc limit 1) last on true
     where top.code = ? and (target.value is not null or cell.version is not null)
       and (indicator.retired_at is null or indicator.retired_at > ?)
     order by indicator.code limit ?`,
    [fiscalYear, quarter, fiscalYear, quarter, fiscalYear, quarter, agencyCode, began, limit],
  );
}
