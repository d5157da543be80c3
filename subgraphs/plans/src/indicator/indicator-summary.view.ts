import type { EntityManager } from '@mikro-orm/postgresql';
import { parseDecimal } from '@nakhon/core/decimal';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { scopeQuery, type FigureKeys } from '@nakhon/kit/figure-scope';
import { BAND_OF_CELL, cellQuery } from '../result/cell.sql.js';
import type { FigureState } from '../result/figure-state.js';
import type { IndicatorTally } from './indicator.rules.js';

/** The tally of one key and quarter, with the sources that took part. */
export interface TallyRow extends FiscalQuarter {
  key: string;
  tally: IndicatorTally;
  sources: string[];
}

interface RawTally extends Omit<IndicatorTally, 'weightedHundredths' | 'weight'> {
  key: string;
  fiscalYear: number;
  quarter: number;
  weightedHundredths: string;
  weight: string;
  sources: (string | null)[];
}

const COUNTS = `count(cell.target)::int as "withTarget", count(*) filter (where cell.due)::int as due,
  count(*) filter (where cell.reported)::int as reported, count(*) filter (where cell.verified)::int as verified,
  count(*) filter (where cell.late)::int as late, count(*) filter (where cell.missing)::int as missing,
  count(*) filter (where cell.band = 'ON_TARGET')::int as "onTarget", count(*) filter (where cell.band = 'NEAR_TARGET')::int as "nearTarget",
  count(*) filter (where cell.band = 'BELOW_TARGET')::int as "belowTarget",
  coalesce(sum(cell.weight * least(cell.hundredths, 10000)) filter (where cell.hundredths is not null), 0)::text as "weightedHundredths",
  coalesce(sum(cell.weight) filter (where cell.hundredths is not null), 0)::text as weight,
  count(*) filter (where cell.counts and not cell.owner_active)::int as "withoutOwner",
  to_json(array_agg(distinct cell.target_source) || array_agg(distinct cell.result_source) filter (where cell.target is not null)) as sources`;

/** Tallies of each key and quarter by what was recorded by `asOf`, in one statement, however many keys. A key with agencies always comes back. */
export async function findTallies(
  em: EntityManager,
  keys: FigureKeys,
  quarters: readonly FiscalQuarter[],
  asOf: Date,
  source: string | null,
  state?: FigureState | null,
): Promise<TallyRow[]> {
  const scope = scopeQuery(keys);
  const indicators = { sql: 'indicator.agency_code in (select agency_code from scope)', parameters: [] };
  const cells = cellQuery({ quarters, asOf, source, state, indicators });
  const rows = await em.execute<RawTally[]>(
    `with scope as materialized (${scope.sql}), ${cells.sql},
      owned as (select cell.*, ${BAND_OF_CELL} as band, meant.agency_code, meant.owner_active
        from cell join meant on meant.id = cell.indicator_id)
     select scope.key, asked.fiscal_year as "fiscalYear", asked.quarter, ${COUNTS}
     from scope cross join asked left join owned cell using (agency_code, fiscal_year, quarter)
     group by scope.key, asked.fiscal_year, asked.quarter order by scope.key, asked.fiscal_year, asked.quarter`,
    [...scope.parameters, ...cells.parameters],
  );
  return rows.map(tallyRow);
}

function tallyRow({ key, fiscalYear, quarter, sources, weightedHundredths, weight, ...counts }: RawTally): TallyRow {
  const named = sources.filter((source) => source !== null);
  const tally = { ...counts, weightedHundredths: parseDecimal(weightedHundredths), weight: parseDecimal(weight) };
  return { key, fiscalYear, quarter, tally, sources: [...new Set(named)].sort() };
}
