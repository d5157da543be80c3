import type { EntityManager } from '@mikro-orm/postgresql';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { FigureScope } from '@nakhon/kit/figure-arguments';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import type { Viewer } from '@nakhon/kit/viewer';
import { Indicator } from '../indicator/indicator.js';
import { ReportingPeriod } from '../reporting-period/reporting-period.js';
import { waitingCells } from '../result/waiting-cell.sql.js';
import type { AgencyProgress } from './planner-home.js';

const inState = (state: string) => `coalesce(sum(cells) filter (where state = '${state}'), 0)::int`;

/** How each agency stands in a quarter, in one statement: from what is counted with each move, not from cells. */
export async function findProgress(
  em: EntityManager,
  { fiscalYear, quarter }: FiscalQuarter,
  visible: ScopeQuery,
  now: Date,
): Promise<AgencyProgress[]> {
  return em.execute<AgencyProgress[]>(
    `with period as (select (due_on + 1)::timestamp at time zone 'Asia/Bangkok' as due_end from reporting_period where fiscal_year = ? and quarter = ?),
       told as (
         select counted.*, state <> 'NOT_APPLICABLE' as counts, state in ('SUBMITTED', 'VERIFIED', 'SIGNED') as reported from cell_count counted
         where fiscal_year = ? and quarter = ? and asked and agency_code = any(${visible.sql}))
     select agency_code as "agencyCode", coalesce(sum(cells) filter (where counts), 0)::int as due, ${inState('DRAFT')} as entered,
       ${inState('SUBMITTED')} as submitted, ${inState('RETURNED')} as returned, ${inState('VERIFIED')} as verified, ${inState('SIGNED')} as signed,
       ${inState('NOT_APPLICABLE')} as "notApplicable", ${inState('EMPTY')} as empty,
       coalesce(sum(cells) filter (where counts and not reported and due_end <= ?), 0)::int as missing,
       coalesce(sum(cells) filter (where late), 0)::int as late, coalesce(sum(cells) filter (where unproven), 0)::int as "withoutEvidence",
       coalesce(sum(cells) filter (where unowned and counts), 0)::int as "withoutOwner"
     from told left join period on true group by agency_code having sum(cells) > 0 order by agency_code`,
    [fiscalYear, quarter, fiscalYear, quarter, ...visible.parameters, now],
  );
}

/** The returned cells, the longest returned first, and the period of the quarter: one statement. */
export async function findReturned(
  em: EntityManager,
  { fiscalYear, quarter }: FiscalQuarter,
  viewer: Viewer,
  scope: FigureScope | null,
  limit: number,
): Promise<{ period: ReportingPeriod | null; indicators: Indicator[] }> {
  const question = { fiscalYear, quarter, states: ['RETURNED' as const], onlyOdd: false, after: null, limit };
  const cells = waitingCells(question, viewer, scope);
  const rows = await em.execute<Record<string, unknown>[]>(
    `select period.opens_on::text, period.due_on::text, period.closes_on::text, returned.recorded_at, indicator.*
     from (select ?::int as fiscal_year, ?::int as quarter) asked left join reporting_period period using (fiscal_year, quarter)
     left join (${cells.sql}) returned on true left join indicator on indicator.id = returned.indicator_id
     order by returned.recorded_at, returned.code`,
    [fiscalYear, quarter, ...cells.parameters],
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
