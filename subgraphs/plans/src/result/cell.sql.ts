import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { COUNTED_STATES, type FigureState } from './figure-state.js';

/** Which cells are meant and what may count towards them. */
export interface CellQuestion {
  quarters: readonly FiscalQuarter[];
  asOf: Date;
  source: string | null;
  /** Which version of each result counts; the newest when left out. */
  state?: FigureState | null | undefined;
  /** Condition on `indicator`, with its parameters. */
  indicators: ScopeQuery;
}

/** A target that was restated later never changes what was signed under the one before it. */
const TARGET_AS_SIGNED = {
  join: ' left join chosen using (fiscal_year, quarter, indicator_id)',
  condition: ' and (chosen.may_count is not true or target.recorded_at <= chosen.recorded_at)',
};

const REPORTED = "('SUBMITTED', 'VERIFIED', 'SIGNED')";

/**
 * Common table expressions `asked` (fiscal_year, quarter) and `cell`: one row per indicator and asked quarter that has a target or a
 * result. The same rule as computeCell, for many cells at once; a database test holds the two together. Parameters stand as `?`.
 * Attainment is counted in whole hundredths of a percent by exact division, halves away from zero.
 */
export function cellQuery({ quarters, asOf, source, state, indicators }: CellQuestion): ScopeQuery {
  const counted = countedVersions(state ?? 'ENTERED');
  const signing = state === 'OFFICIAL' ? TARGET_AS_SIGNED : { join: '', condition: '' };
  const sql = `asked as (select * from unnest(?::int[], ?::int[]) as asked (fiscal_year, quarter)),
    meant as (select indicator.* from indicator where ${indicators.sql}),
    chosen as (
      select distinct on (fiscal_year, quarter, indicator_id) fiscal_year, quarter, indicator_id, result.state, result.value, result.source,
        result.revision, ${counted.holds} as may_count, result.recorded_at,
        min(result.recorded_at) filter (where result.state in ${REPORTED}) over versions as submitted_at
      from asked join result_version result using (fiscal_year, quarter) join meant on meant.id = result.indicator_id
      where result.recorded_at <= ? and (?::text is null or result.source = ?)
      window versions as (partition by fiscal_year, quarter, indicator_id order by result.version desc rows between unbounded preceding and unbounded following)
      order by fiscal_year, quarter, indicator_id, ${counted.first}result.version desc),
    target as (
      select distinct on (fiscal_year, quarter, indicator_id) fiscal_year, quarter, indicator_id, target.value, target.source
      from asked join indicator_target target using (fiscal_year, quarter) join meant on meant.id = target.indicator_id and is_in_force(meant.retired_at, fiscal_year, quarter)${signing.join}
      where target.recorded_at <= ? and (?::text is null or target.source = ?)${signing.condition}
      order by fiscal_year, quarter, indicator_id, target.version desc),
    latest as (
      select fiscal_year, quarter, indicator_id, submitted_at, case when shown then state end as state, case when shown then value end as value,
        case when shown then source end as source, case when shown then revision end as revision
      from (select *, may_count or state = 'NOT_APPLICABLE' as shown from chosen) chosen),
    fact as (
      select fiscal_year, quarter, indicator_id, target.value as target, target.source as target_source, latest.state, latest.value as result, latest.revision,
        latest.source as result_source, latest.submitted_at, (period.due_on + 1)::timestamp at time zone 'Asia/Bangkok' as due_end,
        target.value is not null and coalesce(latest.state, 'EMPTY') <> 'NOT_APPLICABLE' as counts
      from target full join latest using (fiscal_year, quarter, indicator_id) left join reporting_period period using (fiscal_year, quarter)),
    told as (
      select fact.*, coalesce(old.direction, meant.direction) as direction, coalesce(old.weight, meant.weight) as weight,
        counts and coalesce(due_end <= ?, false) as due, counts and coalesce(fact.state in ${REPORTED}, false) as reported
      from fact join meant on meant.id = fact.indicator_id
      left join indicator_revision old on old.indicator_id = fact.indicator_id and old.revision = fact.revision),
    cell as (
      select told.*, reported and state <> 'SUBMITTED' as verified, reported and coalesce(submitted_at >= due_end, false) as late,
        due and not reported as missing, case when reported then ${HUNDREDTHS} end as hundredths
      from told)`;
  const window = [asOf, source, source];
  const parameters = [
    intArray(quarters.map((each) => each.fiscalYear)),
    intArray(quarters.map((each) => each.quarter)),
    ...indicators.parameters,
    ...window,
    ...window,
    asOf,
  ];
  return { sql, parameters };
}

/** Whether a version may count at all, and the order that puts the newest of those first. */
function countedVersions(state: FigureState): { holds: string; first: string } {
  const states = COUNTED_STATES[state];
  if (states === null) return { holds: 'true', first: '' };
  const holds = `result.state in (${states.map((each) => `'${each}'`).join(', ')})`;
  return { holds, first: `${holds} desc, ` };
}

/** computeAttainment in hundredths of a percent: null for a negative target, or a target of 0 that would be divided by. */
const HUNDREDTHS = `case
    when target < 0 then null
    when direction = 'MORE_IS_BETTER' then case when target > 0 then sign(result) * div(2 * abs(result) * 10000 + target, 2 * target) end
    when result <= 0 then 10000
    when target > 0 then div(2 * target * 10000 + result, 2 * result)
  end`;

/** The band of `cell.hundredths`, as bandOf gives it; null without an attainment. */
export const BAND_OF_CELL = `case when cell.hundredths >= 10000 then 'ON_TARGET' when cell.hundredths >= 8000 then 'NEAR_TARGET'
  when cell.hundredths is not null then 'BELOW_TARGET' end`;

function intArray(values: readonly number[]): string {
  return `{${values.join(',')}}`;
}
