import type { EntityManager } from '@mikro-orm/postgresql';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { PlannedActivity } from './activity.rules.js';
import type { MonthFacts, ProgressContent } from './progress.rules.js';

/** Of which project and month: 1 = October. */
export interface MonthKey {
  projectId: string;
  fiscalYear: number;
  month: number;
}

/** What the rules must know of a month, and whose project it is. */
export interface PlacedMonth extends MonthFacts {
  projectId: string;
  agencyPath: string;
}

export function monthKeyText({ projectId, fiscalYear, month }: MonthKey): string {
  return `${projectId.toLowerCase()}/${fiscalYear}/${month}`;
}

interface ProjectRow {
  id: string;
  starts_on: string;
  path: string;
}

interface MonthRow extends Omit<NonNullable<MonthFacts['newest']>, 'spentProposedSatang' | 'spentSatang'> {
  projectId: string;
  fiscalYear: number;
  month: number;
  opensOn: string | null;
  dueOn: string | null;
  closesOn: string | null;
  spentProposedSatang: string | null;
  spentSatang: string | null;
  percentBefore: string | null;
  enteredBy: string[] | null;
}

/** Locks the projects in the order of their ids and reads the asked months: three statements. Months of projects that are not there are left out. */
export async function lockedMonths(em: EntityManager, keys: readonly MonthKey[]): Promise<Map<string, PlacedMonth>> {
  const known = keys.filter(({ projectId }) => isUuid(projectId)).map((key) => ({ ...key, projectId: key.projectId.toLowerCase() }));
  const ids = [textArray([...new Set(known.map(({ projectId }) => projectId))])];
  const projects = await em.execute<ProjectRow[]>(
    `select project.id, starts_on, path from project join agency_ref on agency_ref.code = agency_code where project.id = any(?::uuid[])
     order by project.id for no key update of project`,
    ids,
  );
  const activities = await em.execute<(PlannedActivity & { projectId: string })[]>(
    `select project_id as "projectId", number, name_th as "nameTh", weight, planned_from as "plannedFrom", planned_to as "plannedTo"
     from project_activity where project_id = any(?::uuid[]) order by project_id, number`,
    ids,
  );
  const activitiesOf = Map.groupBy(activities, (activity) => activity.projectId);
  const projectOf = new Map(projects.map((project) => [project.id, project]));
  const months = (await monthRows(em, known)).flatMap((row): PlacedMonth[] => {
    const project = projectOf.get(row.projectId);
    return project ? [placed(row, project, activitiesOf.get(project.id) ?? [])] : [];
  });
  return new Map(months.map((month) => [monthKeyText(month), month]));
}

function monthRows(em: EntityManager, keys: readonly MonthKey[]): Promise<MonthRow[]> {
  return em.execute<MonthRow[]>(
    `select asked.project_id as "projectId", asked.fiscal_year as "fiscalYear", asked.month,
       opens_on as "opensOn", due_on as "dueOn", closes_on as "closesOn", newest.version, newest.state,
       newest.planned_percent as "plannedPercent", newest.actual_percent as "actualPercent", newest.status, newest.done_th as "doneTh",
       newest.problems_th as "problemsTh", newest.next_th as "nextTh", newest.spent_proposed_satang as "spentProposedSatang",
       newest.spent_satang as "spentSatang", newest.return_due_on as "returnDueOn", earlier.actual_percent as "percentBefore", entered.accounts as "enteredBy"
     from (select distinct * from unnest(?::uuid[], ?::int[], ?::int[]) as asked (project_id, fiscal_year, month)) asked
     left join progress_period period using (fiscal_year, month)
     left join lateral (select * from project_progress each where (each.project_id, each.fiscal_year, each.month) = (asked.project_id, asked.fiscal_year, asked.month)
       order by version desc limit 1) newest on true
     left join lateral (select actual_percent from project_progress each where each.project_id = asked.project_id
       and (each.fiscal_year, each.month) < (asked.fiscal_year, asked.month) order by fiscal_year desc, month desc, version desc limit 1) earlier on true
     left join lateral (select array_agg(distinct account_id::text) as accounts from project_progress each
       where (each.project_id, each.fiscal_year, each.month) = (asked.project_id, asked.fiscal_year, asked.month)
       and state in ('DRAFT', 'SUBMITTED') and account_id is not null) entered on true`,
    [textArray(keys.map((key) => key.projectId)), intArray(keys.map((key) => key.fiscalYear)), intArray(keys.map((key) => key.month))],
  );
}

function placed(row: MonthRow, { starts_on: startsOn, path }: ProjectRow, activities: PlannedActivity[]): PlacedMonth {
  const { projectId, fiscalYear, month, opensOn, dueOn, closesOn, percentBefore, enteredBy, version, state, returnDueOn } = row;
  const satang = (text: string | null) => (text === null ? null : BigInt(text));
  const money = { spentProposedSatang: satang(row.spentProposedSatang), spentSatang: satang(row.spentSatang) };
  const { plannedPercent, actualPercent, status, doneTh, problemsTh, nextTh } = row;
  const content: ProgressContent = { plannedPercent, actualPercent, status, doneTh, problemsTh, nextTh, ...money };
  return {
    projectId,
    agencyPath: path,
    fiscalYear,
    month,
    startsOn,
    activities,
    period: opensOn === null || dueOn === null || closesOn === null ? null : { opensOn, dueOn, closesOn },
    newest: version === null ? null : { ...content, version, state, returnDueOn },
    percentBefore,
    enteredBy: enteredBy ?? [],
  };
}

/** The wire's int is of 32 bits; anything else can be no year or month. */
function intArray(values: readonly number[]): string {
  return `{${values.join(',')}}`;
}
