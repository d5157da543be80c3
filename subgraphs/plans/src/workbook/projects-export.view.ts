import type { EntityManager } from '@mikro-orm/postgresql';
import { fiscalYearRange } from '@nakhon/core/fiscal-calendar';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import type { ProgressState } from '../project/progress-state.js';
import type { ProjectStatus } from '../project/project-status.js';

/** A project with its newest report of a month; without one the report's fields are null. */
export interface ProjectExportRow {
  id: string;
  code: string;
  nameTh: string;
  agencyCode: string;
  agencyName: string;
  indicatorCode: string | null;
  strategyCode: string | null;
  budgetItemId: string | null;
  startsOn: string;
  endsOn: string;
  state: ProgressState | null;
  actualPercent: string | null;
  status: ProjectStatus | null;
  doneTh: string | null;
  problemsTh: string | null;
  nextTh: string | null;
  spentSatang: string | null;
}

/** The projects that run in a fiscal year, each as reported for a month, by agency and code; `limit` at most. One statement. */
export function findProjectExportRows(
  em: EntityManager,
  { fiscalYear, month }: { fiscalYear: number; month: number },
  visible: ScopeQuery,
  limit: number,
): Promise<ProjectExportRow[]> {
  const { start, end } = fiscalYearRange(fiscalYear);
  return em.execute<ProjectExportRow[]>(
    `select project.id, project.code, project.name_th as "nameTh", project.agency_code as "agencyCode", agency.name_th as "agencyName",
      indicator.code as "indicatorCode", project.strategy_code as "strategyCode", project.budget_item_id as "budgetItemId",
      project.starts_on as "startsOn", project.ends_on as "endsOn", newest.state, newest.actual_percent as "actualPercent", newest.status,
      newest.done_th as "doneTh", newest.problems_th as "problemsTh", newest.next_th as "nextTh", newest.spent_satang as "spentSatang"
     from project join agency_ref agency on agency.code = project.agency_code left join indicator on indicator.id = project.indicator_id
     left join lateral (select * from project_progress each where (each.project_id, each.fiscal_year, each.month) = (project.id, ?, ?)
       order by version desc limit 1) newest on true
     where project.starts_on <= ? and project.ends_on >= ? and ${visible.sql} order by agency.path, project.code limit ?`,
    [fiscalYear, month, end, start, ...visible.parameters, limit],
  );
}
