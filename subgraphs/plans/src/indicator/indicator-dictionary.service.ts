import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { agencyPathOf } from '../planning-answer/agency-path.view.js';
import { changedMeanwhile, newestOf } from '../planning-answer/row-refusal.js';
import { requiredReason } from '../planning-answer/planning-right.js';
import { PlanNode } from '../plan-node/plan-node.js';
import { StrategicIssue } from '../strategic-issue/strategic-issue.js';
import type { IndicatorDefinition, IndicatorDescription } from './indicator-definition.js';
import * as refusals from './indicator-definition.refusals.js';
import { checkBounds, decideChange, DEFINING_FIELDS, readDefinition } from './indicator-definition.rules.js';
import { IndicatorRevision } from './indicator-revision.js';
import { Indicator } from './indicator.js';

export type NewIndicator = IndicatorDefinition &
  Partial<IndicatorDescription> & { code: string; agencyCode: string; owner?: OwnerAssignment | null };
export type IndicatorChanges = Partial<IndicatorDefinition & IndicatorDescription>;

/** Locks an indicator that the viewer administers. Refuses INDICATOR_NOT_FOUND and FORBIDDEN. */
export async function lockedIndicator(em: EntityManager, context: SubgraphContext, id: string, mutation: string): Promise<Indicator> {
  if (!isUuid(id)) throw refusals.indicatorNotFound(id);
  const [row] = await em.execute<Record<string, unknown>[]>('select * from indicator where id = ? for no key update', [id]);
  if (!row) throw refusals.indicatorNotFound(id);
  const indicator = em.map(Indicator, row as never);
  requireSubtree(context.viewer, [Role.PLANADMIN], await agencyPathOf(em, indicator.agencyCode), `Mutation.${mutation}`);
  return indicator;
}

/**
 * Adds an indicator without targets. Refuses as readDefinition does, INDICATOR_CODE_TAKEN, AGENCY_UNKNOWN, GOAL_UNKNOWN, GOAL_RETIRED,
 * OWNER_NAME_MISSING, FORBIDDEN.
 */
export function createIndicator(context: SubgraphContext, given: NewIndicator): Promise<Indicator> {
  return context.em.transactional(async (em) => {
    requireSubtree(context.viewer, [Role.PLANADMIN], await agencyPathOf(em, given.agencyCode), 'Mutation.createIndicator');
    const { code: typed, owner, ...read } = readDefinition(given);
    const code = typed.trim();
    if (!/^\S{1,40}$/.test(code)) throw refusals.indicatorCodeInvalid(code);
    checkBounds(read);
    await checkPlaceInPlan(em, read);
    const [taken] = await em.execute('select 1 from indicator where code = ?', [code]);
    if (taken) throw refusals.indicatorCodeTaken(code);
    const named = ownerFields(owner ?? { active: false });
    const fresh = { id: context.newId(), ...named, revision: 1, active: true, source: 'hub' };
    const made = em.create(Indicator, { evidenceRequired: false, hasRatio: false, ...read, code, ...fresh } as Indicator);
    em.persist(made);
    audit(em, context, 'indicator.create', `indicator:${made.id}`, {
      code,
      agencyCode: given.agencyCode,
      ownerAccountId: named.ownerAccountId,
    });
    return made;
  });
}

async function checkPlaceInPlan(em: EntityManager, { goalCode, strategicIssueCode }: IndicatorChanges): Promise<void> {
  if (goalCode != null) {
    const goal = await em.findOne(PlanNode, { code: goalCode });
    if (goal?.kind !== 'GOAL') throw refusals.goalUnknown(goalCode, goal?.kind ?? null);
    if (goal.retiredAt != null) throw refusals.goalRetired(goalCode);
  }
  if (strategicIssueCode == null) return;
  if (!(await em.findOne(StrategicIssue, { code: strategicIssueCode }))) throw refusals.issueUnknown(strategicIssueCode);
}

/**
 * Changes what the dictionary says. A change of the definition keeps the old one and raises the revision; what was signed under it stays.
 * Refuses STALE_VERSION with what stands now, REASON_MISSING, INDICATOR_RETIRED, and as decideChange does.
 */
export function updateIndicator(
  context: SubgraphContext,
  id: string,
  seenRevision: number,
  changes: IndicatorChanges,
  reasonTh: string,
): Promise<Indicator> {
  const reason = requiredReason(reasonTh);
  return context.em.transactional(async (em) => {
    const indicator = await lockedIndicator(em, context, id, 'updateIndicator');
    if (indicator.revision !== seenRevision)
      throw changedMeanwhile(seenRevision, indicator.revision, newestOf(indicator, readDefinition(changes)));
    if (!indicator.active) throw refusals.indicatorRetired(indicator.code);
    const { changed, isNewRevision } = decideChange(indicator, changes);
    await checkPlaceInPlan(em, changed);
    if (isNewRevision) keepDefinition(em, context, indicator, reason);
    const before = Object.fromEntries(Object.keys(changed).map((field) => [field, indicator[field as keyof Indicator] ?? null]));
    Object.assign(indicator, changed, isNewRevision ? { revision: indicator.revision + 1 } : {});
    const facts = { reasonTh: reason, revision: indicator.revision, before, after: changed };
    audit(em, context, 'indicator.update', `indicator:${id}`, facts);
    return indicator;
  });
}

function keepDefinition(em: EntityManager, { viewer, now }: SubgraphContext, indicator: Indicator, reasonTh: string): void {
  const definition = Object.fromEntries(DEFINING_FIELDS.map((field) => [field, indicator[field] ?? null]));
  const replaced = { reasonTh, replacedAt: now, accountId: viewer.accountId ?? null, actor: viewer.username ?? viewer.kind, source: 'hub' };
  em.persist(
    em.create(IndicatorRevision, { indicatorId: indicator.id, revision: indicator.revision, ...definition, ...replaced } as never),
  );
}

/** Ends the use of an indicator: quarters that begin later are asked for no more. Refuses REASON_MISSING, INDICATOR_RETIRED, FORBIDDEN. */
export function retireIndicator(context: SubgraphContext, id: string, reasonTh: string): Promise<Indicator> {
  const reason = requiredReason(reasonTh);
  return context.em.transactional(async (em) => {
    const indicator = await lockedIndicator(em, context, id, 'retireIndicator');
    if (!indicator.active) throw refusals.indicatorRetired(indicator.code);
    Object.assign(indicator, { active: false, retiredAt: context.now });
    audit(em, context, 'indicator.retire', `indicator:${id}`, { reasonTh: reason });
    return indicator;
  });
}

export interface OwnerAssignment {
  /** null or empty: nobody answers for it. */
  name?: string | null | undefined;
  accountId?: string | null | undefined;
  active: boolean;
}

/** Refuses OWNER_NAME_MISSING and ACCOUNT_INVALID. */
function ownerFields(owner: OwnerAssignment): Required<Pick<Indicator, 'ownerName' | 'ownerAccountId' | 'ownerActive'>> {
  const name = owner.name?.trim() || null;
  const accountId = owner.accountId || null;
  if (name === null && (owner.active || accountId !== null)) throw refusals.ownerActiveWithoutName();
  if (accountId !== null && !isUuid(accountId)) throw refusals.accountInvalid(accountId);
  return { ownerName: name, ownerAccountId: accountId, ownerActive: owner.active };
}

/** Says who answers for an indicator. Who it was is kept in the audit by account. Refuses OWNER_NAME_MISSING, ACCOUNT_INVALID, FORBIDDEN. */
export function assignOwner(context: SubgraphContext, id: string, owner: OwnerAssignment): Promise<Indicator> {
  const named = ownerFields(owner);
  return context.em.transactional(async (em) => {
    const indicator = await lockedIndicator(em, context, id, 'assignOwner');
    const told = () => ({
      accountId: indicator.ownerAccountId ?? null,
      named: indicator.ownerName != null,
      active: indicator.ownerActive,
    });
    const before = told();
    const isAnother = (indicator.ownerName ?? null) !== named.ownerName;
    Object.assign(indicator, named);
    audit(em, context, 'indicator.assign_owner', `indicator:${id}`, { before, after: told(), isAnother });
    return indicator;
  });
}
