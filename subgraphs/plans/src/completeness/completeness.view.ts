import type { EntityManager } from '@mikro-orm/postgresql';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { scopeQuery, type FigureKeys } from '@nakhon/kit/figure-scope';
import { cellQuery } from '../result/cell.sql.js';
import type { AgencyReporting } from './agency-reporting.js';
import type { CompletenessTally } from './completeness.rules.js';

/** The tally of one key and quarter, with the agencies behind and the sources that took part. */
export interface CompletenessRow extends FiscalQuarter {
  key: string;
  tally: CompletenessTally;
  behind: AgencyReporting[];
  sources: string[];
}

interface RawRow extends CompletenessTally, FiscalQuarter {
  key: string;
  behind: AgencyReporting[];
  sources: (string | null)[][];
}

const COUNTS = `count(cell.target)::int as "withTarget", count(*) filter (where cell.due)::int as due,
  count(*) filter (where cell.due and cell.reported and not cell.late)::int as on_time, count(*) filter (where cell.late)::int as late,
  count(*) filter (where cell.missing)::int as missing, count(*) filter (where cell.due and cell.owner_active)::int as owned,
  count(*) filter (where cell.due and cell.backed)::int as backed,
  array_agg(distinct cell.target_source) || array_agg(distinct cell.result_source) filter (where cell.target is not null) as sources`;

/** Whether any evidence had been handed in by then: before that nothing can be said of it. */
const KEEPS_EVIDENCE = 'exists (select 1 from evidence_link where linked_at <= ?)';

const SUMS = ['"withTarget"', 'due', 'late', 'missing'].map((name) => `sum(${name})::int as ${name}`).join(', ');

/** Tallies of each key and quarter by what was recorded by `asOf`, in one statement, however many keys. A key with agencies always comes back. */
export async function findCompleteness(
  em: EntityManager,
  keys: FigureKeys,
  quarters: readonly FiscalQuarter[],
  asOf: Date,
  source: string | null,
): Promise<CompletenessRow[]> {
  const scope = scopeQuery(keys);
  const indicators = { sql: 'indicator.agency_code in (select agency_code from scope)', parameters: [] };
  const cells = cellQuery({ quarters, asOf, source, indicators });
  const rows = await em.execute<RawRow[]>(
    `with scope as materialized (${scope.sql}), ${cells.sql},
      backing as (select distinct fiscal_year, quarter, indicator_id from asked join evidence_link link using (fiscal_year, quarter)
        where link.linked_at <= ? and (link.unlinked_at is null or link.unlinked_at > ?)),
      owned as (select cell.*, meant.agency_code, meant.owner_active, backing.indicator_id is not null as backed
        from cell join meant on meant.id = cell.indicator_id left join backing using (fiscal_year, quarter, indicator_id)),
      counted as (select scope.key, asked.fiscal_year, asked.quarter, agency_code, ${COUNTS}
        from scope cross join asked left join owned cell using (agency_code, fiscal_year, quarter)
        group by scope.key, asked.fiscal_year, asked.quarter, agency_code)
     select key, fiscal_year as "fiscalYear", quarter, ${SUMS}, sum(on_time)::int as "onTime", sum(owned)::int as "withActiveOwner",
       case when ${KEEPS_EVIDENCE} then sum(backed)::int end as "withEvidence",
       coalesce(jsonb_agg(jsonb_build_object('agencyCode', agency_code, 'due', due, 'onTime', on_time, 'late', late, 'missing', missing)
         order by missing desc, late desc, agency_code) filter (where late + missing > 0), '[]') as behind, jsonb_agg(sources) as sources
     from counted group by key, fiscal_year, quarter order by key, fiscal_year, quarter`,
    [...scope.parameters, ...cells.parameters, asOf, asOf, asOf],
  );
  return rows.map(completenessRow);
}

function completenessRow({ key, fiscalYear, quarter, behind, sources, ...counts }: RawRow): CompletenessRow {
  const named = sources.flat().filter((source) => source !== null);
  return { key, fiscalYear, quarter, behind, tally: counts, sources: [...new Set(named)].sort() };
}
