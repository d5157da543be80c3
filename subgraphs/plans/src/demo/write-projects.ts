import type { EntityManager } from '@mikro-orm/postgresql';
import { whileClearing } from '@nakhon/kit/clearing';
import { textArray } from '@nakhon/kit/sql';
import { insertAllActivities, insertProgress, insertProjects } from '../project/project.bulk.js';
import { generateProjects } from './demo-projects.js';
import type { DemoOptions } from './generate-demo.js';
import { touchedCondition } from './touched.view.js';

export interface ProjectsWritten {
  projects: number;
  progressVersions: number;
}

/** Writes the projects of the demonstration in the running transaction, after its indicators. What is there already, by its code, is left as it is. */
export async function writeProjects(em: EntityManager, options: DemoOptions): Promise<ProjectsWritten> {
  const facts = generateProjects(options);
  const there = await em.execute<{ code: string }[]>('select code from project');
  const codes = new Set(there.map((row) => row.code));
  const indicators = await em.execute<{ id: string; code: string }[]>(`select id, code from indicator where source = 'generated'`);
  const idOf = new Map(indicators.map((row) => [row.code, row.id]));
  const demos = facts.projects.filter(({ project }) => !codes.has(project.code));
  const ids = new Set(demos.map(({ project }) => project.id));
  const progress = facts.progress.filter((version) => ids.has(version.projectId));
  await insertProjects(
    em,
    demos.map(({ project, indicatorCode }) => ({ ...project, indicatorId: idOf.get(indicatorCode) ?? null })),
  );
  await insertAllActivities(
    em,
    demos.flatMap(({ project, activities }) => activities.map((activity) => ({ ...activity, projectId: project.id }))),
  );
  await insertProgress(em, progress);
  return { projects: demos.length, progressVersions: progress.length };
}

/** Removes generated projects with their progress in the running transaction; those on which people have worked stay whole. */
export async function clearProjects(em: EntityManager): Promise<void> {
  const touched = await touchedCondition(em, 'project');
  const rows = await em.execute<{ id: string }[]>(`select id from project where source = 'generated' and not (${touched})`);
  const cleared = [textArray(rows.map((row) => row.id))];
  await whileClearing(em, () => em.execute('delete from project_progress where project_id = any(?::uuid[])', cleared));
  await em.execute('delete from project_activity where project_id = any(?::uuid[])', cleared);
  await em.execute('delete from project where id = any(?::uuid[])', cleared);
}
