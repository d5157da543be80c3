import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { textArray } from '@nakhon/kit/sql';
import type { ProgressState } from './progress-state.js';
import { Project } from './project.js';

/** Place of a row in the queue: since when it waits, in milliseconds, then its project's code and its month. */
export interface QueuePlace {
  at: number;
  code: string;
  month: number;
}

export interface ProgressQuestion {
  fiscalYear: number;
  /** null = every month. */
  month: number | null;
  states: readonly ProgressState[];
  after: QueuePlace | null;
  limit: number;
}

export interface QueuedMonth extends QueuePlace {
  project: Project;
  percentBefore: string | null;
}

interface Row extends Record<string, unknown> {
  total: number;
  id: string | null;
  waiting_month: number;
  waiting_since: string;
  percent_before: string | null;
}

/** The months of a year whose newest report is in these states, the longest waiting first, and how many there are in all: one statement. */
export async function findProgressQueue(
  em: EntityManager,
  { fiscalYear, month, states, after, limit }: ProgressQuestion,
  visible: ScopeQuery,
): Promise<{ rows: QueuedMonth[]; totalCount: number }> {
  const at = after === null ? null : new Date(after.at);
  const rows = await em.execute<Row[]>(
    `with newest as (
       select distinct on (project_id, month) project_id, month, state, recorded_at from project_progress
       where fiscal_year = ? and (?::int is null or month = ?) order by project_id, month, version desc),
     waiting as (
       select newest.*, project.code from newest join project on project.id = newest.project_id where state = any(?::text[]) and ${visible.sql})
     select total.count::int as total, page.month as waiting_month, page.recorded_at as waiting_since, earlier.actual_percent as percent_before, project.*
     from (select count(*) from waiting) total
     left join (select * from waiting where ?::timestamptz is null or (recorded_at, code, month) > (?, ?, ?)
       order by recorded_at, code, month limit ?) page on true
     left join project on project.id = page.project_id
     left join lateral (select actual_percent from project_progress each where each.project_id = page.project_id
       and (each.fiscal_year, each.month) < (?, page.month) order by fiscal_year desc, month desc, version desc limit 1) earlier on true
     order by page.recorded_at, page.code, page.month`,
    [
      fiscalYear,
      month,
      month,
      textArray(states),
      ...visible.parameters,
      at,
      at,
      after?.code ?? null,
      after?.month ?? null,
      limit,
      fiscalYear,
    ],
  );
  return { totalCount: rows[0]?.total ?? 0, rows: rows.flatMap((row) => (row.id === null ? [] : [queuedMonth(em, row)])) };
}

function queuedMonth(em: EntityManager, row: Row): QueuedMonth {
  const { total: _, waiting_month: month, waiting_since, percent_before: percentBefore, ...columns } = row;
  const project = em.map(Project, columns as never);
  return { project, month, code: project.code, at: new Date(waiting_since).getTime(), percentBefore };
}
