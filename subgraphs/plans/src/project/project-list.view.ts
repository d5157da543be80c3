import type { EntityManager } from '@mikro-orm/postgresql';
import { fiscalYearRange } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { containing } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { ProjectListArguments } from './project-list.js';
import { visibleProjects } from './project-visibility.js';
import { Project } from './project.js';

/** Status by the newest report of the year; without one the project has not started. */
const STATUS = `coalesce((select status from project_progress progress where progress.project_id = project.id and progress.fiscal_year = ?
  order by month desc, version desc limit 1), 'NOT_STARTED')`;

/** A page of the projects that run in a year, by code: one statement. Refuses years, page sizes, cursors and search texts that do not fit. */
export async function projectPage(context: SubgraphContext, args: ProjectListArguments): Promise<Connection<Project>> {
  const size = pageSize(args.first);
  const wanted = conditionOf(args, visibleProjects(context.viewer, args.scope));
  const after = decodeCursor(args.after, 1)?.[0] ?? null;
  if (after !== null && typeof after !== 'string') throw cursorInvalid();
  const rows = await findPage(context.em, wanted, after, size + 1);
  const projects = rows.flatMap(({ total: _, ...row }) => (row.id === null ? [] : [context.em.map(Project, row as never)]));
  return toConnection(projects, size, rows[0]?.total ?? 0, (project) => [project.code]);
}

function findPage(
  em: EntityManager,
  wanted: ScopeQuery,
  after: string | null,
  limit: number,
): Promise<{ id: string | null; total: number }[]> {
  return em.execute(
    `with matched as (select project.* from project where ${wanted.sql})
     select total.count::int as total, page.* from (select count(*) from matched) total
     left join (select * from matched where ?::text is null or code > ? order by code limit ?) page on true order by page.code`,
    [...wanted.parameters, after, after, limit],
  );
}

function conditionOf(args: ProjectListArguments, visible: ScopeQuery): ScopeQuery {
  const { start, end } = fiscalYearRange(args.fiscalYear);
  const conditions: [string, unknown[]][] = [
    [visible.sql, visible.parameters],
    ['project.starts_on <= ? and project.ends_on >= ?', [end, start]],
  ];
  if (args.status != null) conditions.push([`${STATUS} = ?`, [args.fiscalYear, args.status]]);
  if (args.indicatorId != null)
    conditions.push(isUuid(args.indicatorId) ? ['project.indicator_id = ?', [args.indicatorId]] : ['false', []]);
  if (args.strategyCode != null) conditions.push(['project.strategy_code = ?', [args.strategyCode]]);
  const search = args.search?.trim();
  if (search) {
    const like = containing(search);
    conditions.push(['(project.code ilike ? or project.name_th ilike ? or project.name_en ilike ?)', [like, like, like]]);
  }
  return { sql: conditions.map(([sql]) => `(${sql})`).join(' and '), parameters: conditions.flatMap(([, parameters]) => parameters) };
}
