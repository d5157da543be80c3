import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { indicatorNotFound } from '../indicator/indicator-definition.refusals.js';
import { parentRetired } from '../plan-node/plan-node.refusals.js';
import { agencyPathOf } from '../planning-answer/agency-path.view.js';
import { requiredReason } from '../planning-answer/planning-right.js';
import { changedMeanwhile, newestOf } from '../planning-answer/row-refusal.js';
import { insertActivities } from './project.bulk.js';
import { projectCodeTaken, projectNotFound, strategyUnknown } from './project.refusals.js';
import { readProject, readProjectCode, type ProjectDetails } from './project.rules.js';
import { Project } from './project.js';

const KEEPERS = [Role.PLANADMIN, Role.PLANNER] as const;

export interface NewProject extends ProjectDetails {
  code: string;
  agencyCode: string;
}

/** Adds a project with its activities. Refuses as readProject does, PROJECT_CODE_TAKEN, AGENCY_UNKNOWN, INDICATOR_NOT_FOUND, STRATEGY_UNKNOWN, PLAN_NODE_RETIRED, FORBIDDEN. */
export function createProject(context: SubgraphContext, given: NewProject): Promise<Project> {
  const { activities, ...details } = readProject(given);
  const code = readProjectCode(given.code);
  return context.em.transactional(async (em) => {
    requireSubtree(context.viewer, KEEPERS, await agencyPathOf(em, given.agencyCode), 'Mutation.createProject');
    await checkLinks(em, details, null);
    if (await em.findOne(Project, { code })) throw projectCodeTaken(code);
    const project = em.create(Project, { ...details, id: context.newId(), code, agencyCode: given.agencyCode, revision: 1, source: 'hub' });
    await em.persist(project).flush();
    await insertActivities(em, project.id, activities);
    audit(em, context, 'project.create', `project:${project.id}`, { code, agencyCode: given.agencyCode, ...details, activities });
    return project;
  });
}

/** What a project serves must be there, and a place of the plan in use where it is chosen anew: `kept` is the one the project has. */
async function checkLinks(
  em: EntityManager,
  { indicatorId, strategyCode }: Pick<ProjectDetails, 'indicatorId' | 'strategyCode'>,
  kept: string | null | undefined,
): Promise<void> {
  if (indicatorId != null) {
    const [found] = isUuid(indicatorId) ? await em.execute('select 1 from indicator where id = ?', [indicatorId]) : [];
    if (!found) throw indicatorNotFound(indicatorId);
  }
  if (strategyCode == null) return;
  const [node] = await em.execute<{ isRetired: boolean }[]>('select retired_at is not null as "isRetired" from plan_node where code = ?', [
    strategyCode,
  ]);
  if (!node) throw strategyUnknown(strategyCode);
  if (node.isRetired && strategyCode !== kept) throw parentRetired(strategyCode, 'strategyCode');
}

/**
 * Gives a project new details and activities; progress that was reported keeps the plan it was measured by. Refuses STALE_VERSION with
 * the newest revision, REASON_MISSING, PROJECT_NOT_FOUND, FORBIDDEN, and as createProject does.
 */
export function updateProject(
  context: SubgraphContext,
  id: string,
  seenRevision: number,
  given: ProjectDetails,
  reasonTh: string,
): Promise<Project> {
  const reason = requiredReason(reasonTh);
  const { activities, ...details } = readProject(given);
  return context.em.transactional(async (em) => {
    const project = await lockedProject(em, context, id);
    if (project.revision !== seenRevision) throw changedMeanwhile(seenRevision, project.revision, newestOf(project, details));
    await checkLinks(em, details, project.strategyCode);
    const before = Object.fromEntries(Object.keys(details).map((field) => [field, project[field as keyof Project] ?? null]));
    Object.assign(project, details, { revision: project.revision + 1 });
    const old = await em.execute(
      'delete from project_activity where project_id = ? returning number, name_th, weight, planned_from, planned_to',
      [id],
    );
    await insertActivities(em, id, activities);
    const facts = { reasonTh: reason, before: { ...before, activities: old }, after: { ...details, activities } };
    audit(em, context, 'project.update', `project:${id}`, facts);
    return project;
  });
}

async function lockedProject(em: EntityManager, context: SubgraphContext, id: string): Promise<Project> {
  if (!isUuid(id)) throw projectNotFound(id);
  const [row] = await em.execute<Record<string, unknown>[]>('select * from project where id = ? for no key update', [id]);
  if (!row) throw projectNotFound(id);
  const project = em.map(Project, row as never);
  requireSubtree(context.viewer, KEEPERS, await agencyPathOf(em, project.agencyCode), 'Mutation.updateProject');
  return project;
}
