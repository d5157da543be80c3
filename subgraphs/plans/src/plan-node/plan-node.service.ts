import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requirePlanOffice, requiredReason } from '../planning-answer/planning-right.js';
import { nodeCodeTaken, nodeNotFound } from './plan-node.refusals.js';
import { checkNode, checkPlace, checkRetirement } from './plan-node.rules.js';
import type { PlanNodeKind } from './plan-node-kind.js';
import { PlanNode } from './plan-node.js';
import { useOfNode } from './plan-node-use.view.js';

export interface NewPlanNode {
  code: string;
  kind: PlanNodeKind;
  parentCode?: string | null | undefined;
  nameTh: string;
  nameEn: string;
  order: number;
}

export interface PlanNodeNames {
  nameTh: string;
  nameEn: string;
  order: number;
}

/** Adds a place to the plan. Refuses as checkNode and checkPlace do, PLAN_NODE_CODE_TAKEN, and FORBIDDEN below the city. */
export function createPlanNode(context: SubgraphContext, given: NewPlanNode): Promise<PlanNode> {
  requirePlanOffice(context.viewer, 'Mutation.createPlanNode');
  const { order, ...node } = checkNode(given);
  const parentCode = node.parentCode ?? null;
  return context.em.transactional(async (em) => {
    const nodes = await lockedTree(em);
    if (nodes.has(node.code)) throw nodeCodeTaken(node.code);
    checkPlace(node.code, node.kind, parentCode, nodes);
    const made = em.create(PlanNode, { ...node, parentCode, sortOrder: order, source: 'hub' });
    em.persist(made);
    audit(em, context, 'plan_node.create', `plan_node:${node.code}`, { kind: node.kind, parentCode });
    return made;
  });
}

/** Changes names and order. Refuses PLAN_NODE_NOT_FOUND, NAME_MISSING, FORBIDDEN. */
export function renamePlanNode(context: SubgraphContext, code: string, names: PlanNodeNames): Promise<PlanNode> {
  requirePlanOffice(context.viewer, 'Mutation.renamePlanNode');
  const { nameTh, nameEn, order } = checkNode({ code, ...names });
  return context.em.transactional(async (em) => {
    const node = found(await lockedTree(em), code);
    const before = { nameTh: node.nameTh, nameEn: node.nameEn, order: node.sortOrder };
    Object.assign(node, { nameTh, nameEn, sortOrder: order });
    audit(em, context, 'plan_node.rename', `plan_node:${code}`, { before, after: { nameTh, nameEn, order } });
    return node;
  });
}

/** Moves a node with all below it. Refuses PLAN_NODE_NOT_FOUND, PLAN_IN_CIRCLE, PLAN_PARENT_NOT_ALLOWED, REASON_MISSING, FORBIDDEN. */
export function movePlanNode(context: SubgraphContext, code: string, parentCode: string, reasonTh: string): Promise<PlanNode> {
  requirePlanOffice(context.viewer, 'Mutation.movePlanNode');
  const reason = requiredReason(reasonTh);
  return context.em.transactional(async (em) => {
    const nodes = await lockedTree(em);
    const node = found(nodes, code);
    checkPlace(code, node.kind, parentCode, nodes);
    const facts = { from: node.parentCode ?? null, to: parentCode, reasonTh: reason };
    node.parentCode = parentCode;
    audit(em, context, 'plan_node.move', `plan_node:${code}`, facts);
    return node;
  });
}

/**
 * Ends the use of a place: it stays with what was reported under it, and takes nothing new. Refuses PLAN_NODE_NOT_FOUND, PLAN_NODE_RETIRED,
 * PLAN_NODE_IN_USE with the counts, REASON_MISSING, FORBIDDEN.
 */
export function retirePlanNode(context: SubgraphContext, code: string, reasonTh: string): Promise<PlanNode> {
  requirePlanOffice(context.viewer, 'Mutation.retirePlanNode');
  const reason = requiredReason(reasonTh);
  return context.em.transactional(async (em) => {
    const node = found(await lockedTree(em), code);
    checkRetirement(code, node, await useOfNode(em, code, localDateOf(context.now)));
    node.retiredAt = context.now;
    audit(em, context, 'plan_node.retire', `plan_node:${code}`, { reasonTh: reason });
    return node;
  });
}

/** All nodes, and no other writer until the transaction ends: two moves at once could close a circle that neither sees. */
async function lockedTree(em: EntityManager): Promise<Map<string, PlanNode>> {
  await em.execute('lock table plan_node in share row exclusive mode');
  return new Map((await em.find(PlanNode, {})).map((node) => [node.code, node]));
}

function found(nodes: ReadonlyMap<string, PlanNode>, code: string): PlanNode {
  const node = nodes.get(code);
  if (!node) throw nodeNotFound(code);
  return node;
}
