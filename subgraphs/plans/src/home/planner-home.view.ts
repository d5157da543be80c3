import type { EntityManager } from '@mikro-orm/postgresql';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { Indicator } from '../indicator/indicator.js';
import { ReportingPeriod } from '../reporting-period/reporting-period.js';
import type { CellKey } from '../result/quarter-result.view.js';
import type { AgencyProgress } from './planner-home.js';

/** The counts of an agency, with the cells handed in that need evidence. */
export interface ProgressRow extends Omit<AgencyProgress, 'withoutEvidence'> {
  needingEvidence: string[] | null;
}

const inState = (state: string) => `count(*) filter (where cell.state = '${state}')::int`;

/** How each agency stands in a quarter, in one statement: what is shown of cells, not their histories. */
export async function findProgress(
  em: EntityManager,
  { fiscalYear, quarter }: FiscalQuarter,
  visible: ScopeQuery,
  now: Date,
): Promise<ProgressRow[]> {
  return em.execute<ProgressRow[]>(
    `with period as (select *, (due_on + 1)::timestamp at time zone 'Asia/Bangkok' as due_end from reporting_period where fiscal_year = ? and quarter = ?),
       cell as (
         select indicator.agency_code, indicator.owner_active, indicator.evidence_required, indicator.id, coalesce(shown.state, 'EMPTY') as state,
           shown.first_submitted_at, coalesce(shown.state, 'EMPTY') in ('SUBMITTED', 'VERIFIED', 'SIGNED') as reported
         from indicator left join result_cell shown on (shown.fiscal_year, shown.quarter, shown.indicator_id) = (?, ?, indicator.id)
         where ${visible.sql} and exists (select 1 from indicator_target target
           where is_in_force(indicator.retired_at, target.fiscal_year, target.quarter) and (target.fiscal_year, target.quarter, target.indicator_id) = (?, ?, indicator.id)))
     select agency_code as "agencyCode", count(*) filter (where cell.state <> 'NOT_APPLICABLE')::int as due, ${inState('DRAFT')} as entered,
       ${inState('SUBMITTED')} as submitted, ${inState('RETURNED')} as returned, ${inState('VERIFIED')} as verified, ${inState('SIGNED')} as signed,
       ${inState('NOT_APPLICABLE')} as "notApplicable", ${inState('EMPTY')} as empty,
       count(*) filter (where not reported and cell.state <> 'NOT_APPLICABLE' and due_end <= ?)::int as missing,
       count(*) filter (where reported and first_submitted_at >= due_end)::int as late,
       count(*) filter (where not owner_active and cell.state <> 'NOT_APPLICABLE')::int as "withoutOwner",
       array_agg(id::text) filter (where reported and evidence_required) as "needingEvidence"
     from cell left join period on true group by agency_code order by agency_code`,
    [fiscalYear, quarter, fiscalYear, quarter, ...visible.parameters, fiscalYear, quarter, now],
  );
}

/** The returned cells, the longest returned first, and the period of the quarter: one statement. */
export async function findReturned(
  em: EntityManager,
  { fiscalYear, quarter }: FiscalQuarter,
  visible: ScopeQuery,
  limit: number,
): Promise<{ period: ReportingPeriod | null; indicators: Indicator[] }> {
  const rows = await em.execute<Record<string, unknown>[]>(
    `select period.opens_on::text, period.due_on::text, period.closes_on::text, returned.* from (select ?::int as fiscal_year, ?::int as quarter) asked
     left join reporting_period period using (fiscal_year, quarter)
     left join lateral (select indicator.*, cell.recorded_at from result_cell cell join indicator on indicator.id = cell.indicator_id
       where cell.fiscal_year = asked.fiscal_year and cell.quarter = asked.quarter and cell.state = 'RETURNED' and ${visible.sql}
       order by cell.recorded_at, indicator.code limit ?) returned on true
     order by returned.recorded_at, returned.code`,
    [fiscalYear, quarter, ...visible.parameters, limit],
  );
  const found = rows.filter((row) => row['id'] !== null);
  return { period: periodOf(rows[0], { fiscalYear, quarter }), indicators: found.map((row) => indicatorOf(em, row)) };
}

function periodOf(row: Record<string, unknown> | undefined, quarter: FiscalQuarter): ReportingPeriod | null {
  if (row?.['opens_on'] == null) return null;
  return { ...quarter, opensOn: String(row['opens_on']), dueOn: String(row['due_on']), closesOn: String(row['closes_on']) };
}

function indicatorOf(em: EntityManager, row: Record<string, unknown>): Indicator {
  const { opens_on: _opens, due_on: _due, closes_on: _closes, recorded_at: _recorded, ...columns } = row;
  return em.map(Indicator, columns);
}

/** The cells of agencies that need evidence, as keys. */
export function cellsNeedingEvidence(rows: readonly ProgressRow[], { fiscalYear, quarter }: FiscalQuarter): CellKey[] {
  return rows.flatMap(({ needingEvidence }) => (needingEvidence ?? []).map((indicatorId) => ({ indicatorId, fiscalYear, quarter })));
}
