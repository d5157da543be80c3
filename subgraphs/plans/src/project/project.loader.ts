import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { PlanNode } from '../plan-node/plan-node.js';
import { progressPeriodsOf } from '../progress-period/progress-period.view.js';
import type { MonthProgress } from './month-progress.js';
import { yearOfProgress } from './month-progress.rules.js';
import { monthKeyText, type MonthKey } from './progress-facts.view.js';
import { ProjectActivity } from './project-activity.js';
import { ProjectProgress } from './project-progress.js';
import { visibleProjects } from './project-visibility.js';
import { Project } from './project.js';

/** Projects by id, those only that the viewer may read; any other id, also one that is no uuid, gives null. */
export const projectById = defineLoader<string, Project>(
  (id) => id.toLowerCase(),
  async (ids, { em, viewer }) => {
    const visible = visibleProjects(viewer);
    const rows = await em.execute<{ id: string }[]>(`select project.* from project where project.id = any(?::uuid[]) and ${visible.sql}`, [
      textArray(ids.filter(isUuid)),
      ...visible.parameters,
    ]);
    return new Map(rows.map((row) => [row.id, em.map(Project, row)]));
  },
);

/** Activities of projects by number. */
export const activitiesOfProject = defineLoader<string, ProjectActivity[]>(
  (id) => id,
  async (ids, { em }) => {
    const rows = await em.find(ProjectActivity, { projectId: { $in: [...ids] } }, { orderBy: { number: 'asc' } });
    return Map.groupBy(rows, (row) => row.projectId);
  },
);

export const planNodeByCode = defineLoader<string, PlanNode>(
  (code) => code,
  async (codes, { em }) => new Map((await em.find(PlanNode, { code: { $in: [...codes] } })).map((node) => [node.code, node])),
);

interface ProjectYear {
  projectId: string;
  fiscalYear: number;
}

const versionsOfYear = defineLoader<ProjectYear, ProjectProgress[]>(
  ({ projectId, fiscalYear }) => `${projectId}/${fiscalYear}`,
  async (keys, { em }) => {
    const where = {
      projectId: { $in: [...new Set(keys.map((key) => key.projectId))] },
      fiscalYear: { $in: [...new Set(keys.map((key) => key.fiscalYear))] },
    };
    const rows = await em.find(ProjectProgress, where, { orderBy: { month: 'asc', version: 'asc' } });
    return Map.groupBy(rows, (row) => `${row.projectId}/${row.fiscalYear}`);
  },
);

export const periodsOfYear = defineLoader<number, Awaited<ReturnType<typeof progressPeriodsOf>>>(String, async (years, { em }) => {
  const read = async (year: number) => [String(year), await progressPeriodsOf(em, year)] as const;
  return new Map(await Promise.all(years.map(read)));
});

/** The twelve months of a project's year as they stand now: three statements for any number of projects. Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export async function progressYear(context: SubgraphContext, project: Project, fiscalYear: number): Promise<MonthProgress[]> {
  const [periods, activities, versions] = await Promise.all([
    periodsOfYear(context).load(fiscalYear),
    activitiesOfProject(context).load(project.id),
    versionsOfYear(context).load({ projectId: project.id, fiscalYear }),
  ]);
  const { startsOn, endsOn } = project;
  return yearOfProgress(
    { startsOn, endsOn, activities: activities ?? [], versions: versions ?? [] },
    fiscalYear,
    periods ?? [],
    context.now,
  );
}

/** The newest report of a month, where the viewer may read the project. */
export const newestProgress = defineLoader<MonthKey, ProjectProgress>(monthKeyText, async (keys, { em, viewer }) => {
  const visible = visibleProjects(viewer);
  const known = keys.filter(({ projectId }) => isUuid(projectId));
  const rows = await em.execute<Record<string, unknown>[]>(
    `select distinct on (project_id, fiscal_year, month) progress.* from project_progress progress
     join unnest(?::uuid[], ?::int[], ?::int[]) as asked (project_id, fiscal_year, month) using (project_id, fiscal_year, month)
     where project_id in (select id from project where ${visible.sql}) order by project_id, fiscal_year, month, version desc`,
    [
      textArray(known.map((key) => key.projectId)),
      `{${known.map((key) => key.fiscalYear)}}`,
      `{${known.map((key) => key.month)}}`,
      ...visible.parameters,
    ],
  );
  return new Map(rows.map((row) => em.map(ProjectProgress, row as never)).map((progress) => [monthKeyText(progress), progress]));
});
