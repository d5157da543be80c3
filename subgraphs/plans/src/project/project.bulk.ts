import type { EntityManager } from '@mikro-orm/postgresql';
import { insertRows } from '@nakhon/kit/bulk-insert';
import type { PlannedActivity } from './activity.rules.js';
import type { ProjectProgress } from './project-progress.js';
import type { Project } from './project.js';

const PROJECT_COLUMNS = {
  id: 'uuid',
  code: 'text',
  name_th: 'text',
  name_en: 'text',
  agency_code: 'text',
  indicator_id: 'uuid',
  strategy_code: 'text',
  budget_item_id: 'text',
  starts_on: 'date',
  ends_on: 'date',
  revision: 'int',
  source: 'text',
};
const ACTIVITY_COLUMNS = {
  project_id: 'uuid',
  number: 'int',
  name_th: 'text',
  weight: 'numeric',
  planned_from: 'date',
  planned_to: 'date',
};
const PROGRESS_COLUMNS = {
  id: 'uuid',
  project_id: 'uuid',
  fiscal_year: 'int',
  month: 'int',
  version: 'int',
  state: 'text',
  planned_percent: 'numeric',
  actual_percent: 'numeric',
  status: 'text',
  done_th: 'text',
  problems_th: 'text',
  next_th: 'text',
  spent_proposed_satang: 'bigint',
  spent_satang: 'bigint',
  return_reason_th: 'text',
  return_due_on: 'date',
  recorded_at: 'timestamptz',
  account_id: 'uuid',
  actor: 'text',
  source: 'text',
};

/** Rows by column from objects by field: `nameTh` goes to `name_th`. */
function insert(em: EntityManager, table: string, columns: Record<string, string>, rows: readonly object[]): Promise<void> {
  const fields = Object.keys(columns).map(
    (column) => [column, column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] as const,
  );
  const byColumn = (row: object) => Object.fromEntries(fields.map(([column, field]) => [column, row[field as keyof object]]));
  return insertRows<Record<string, unknown>>(em, { table, columns }, rows.map(byColumn));
}

/** Inserts projects, thousands a statement, inside the running transaction; their activities must follow in it. */
export function insertProjects(em: EntityManager, projects: readonly Project[]): Promise<void> {
  return insert(em, 'project', PROJECT_COLUMNS, projects);
}

/** Inserts the activities of a project; their weights must add up to 100 when the transaction ends. */
export function insertActivities(em: EntityManager, projectId: string, activities: readonly PlannedActivity[]): Promise<void> {
  return insertAllActivities(
    em,
    activities.map((activity) => ({ ...activity, projectId })),
  );
}

export function insertAllActivities(em: EntityManager, activities: readonly (PlannedActivity & { projectId: string })[]): Promise<void> {
  return insert(em, 'project_activity', ACTIVITY_COLUMNS, activities);
}

/** Inserts versions of progress; the database refuses a version that is there. */
export function insertProgress(em: EntityManager, versions: readonly ProjectProgress[]): Promise<void> {
  return insert(em, 'project_progress', PROGRESS_COLUMNS, versions);
}
