import { localDateOf } from '@nakhon/core/bangkok-time';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';

/** The part of a window that a procurement is read by. */
export type Cut = Pick<FigureWindow, 'fiscalYear' | 'source' | 'asOf' | 'cutOffDate' | 'yearStart'>;

/** The cuts as a table `cut(position, day, as_of, fiscal_year, year_starts, source)`; takes one parameter, `cutParameter`. */
export const CUT_SQL = `cut as (
  select * from jsonb_to_recordset(?::jsonb)
    as cut(position int, day date, as_of timestamptz, fiscal_year int, year_starts date, source text))`;

export function cutParameter(cuts: readonly Cut[]): string {
  const rows = cuts.map((cut, position) => ({
    position,
    day: cut.cutOffDate,
    as_of: cut.asOf.toISOString(),
    fiscal_year: cut.fiscalYear,
    year_starts: localDateOf(cut.yearStart),
    source: cut.source,
  }));
  return JSON.stringify(rows);
}

/** Equal to `stateAsOf`; a test holds the two together. */
const STATE = `case when p.cancelled_on <= cut.day then 'CANCELLED' when p.completed_on <= cut.day then 'COMPLETED'
    when p.contract_signed_on <= cut.day then 'CONTRACTED' else 'IN_PROGRESS' end`;

/** The current step of an open procurement, and whether it is late: equal to `currentStep` and `isStepLate`. */
const CURRENT_STEP = `
  select case standard.day_kind
      when 'WORKING' then working_days_between(step.started_on, cut.day)
      when 'CALENDAR' then cut.day - step.started_on
    end > standard.max_days as late
  from procurement_step step
  join method_step standard on standard.method = p.method and standard.step_no = step.number
  where step.procurement_id = p.id and step.recorded_at <= cut.as_of and step.started_on <= cut.day
    and (step.ended_on is null or step.ended_on > cut.day)
    and (p.cancelled_on is null or p.cancelled_on > cut.day) and (p.completed_on is null or p.completed_on > cut.day)
  order by step.number desc
  limit 1`;

/**
 * The procurements of each cut's fiscal year as they stood at the cut: those of its budget and those begun earlier that were still
 * open when the year began. Wants `CUT_SQL` before it.
 */
export const KNOWN_PROCUREMENTS_SQL = `known as (
  select cut.position, cut.day, cut.year_starts, p.id, p.code, p.title_th, p.agency_code, p.method, p.fiscal_year, p.median_price_satang,
    case when p.contract_signed_on <= cut.day then p.contracted_satang end as contracted_satang,
    case when p.contract_signed_on <= cut.day then p.contract_signed_on end as contract_signed_on,
    ${STATE} as state, coalesce(running.late, false) as late, p.opened_on, p.egp_reference, p.source
  from cut
  join procurement p on p.opened_on <= cut.day and p.recorded_at <= cut.as_of
    and (cut.source is null or p.source = cut.source)
    and (p.fiscal_year = cut.fiscal_year or coalesce(least(p.cancelled_on, p.completed_on), cut.day) >= cut.year_starts)
  left join lateral (${CURRENT_STEP}) running on true)`;
