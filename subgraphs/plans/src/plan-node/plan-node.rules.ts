import {
  nameMissing,
  nodeCodeInvalid,
  nodeInUse,
  nodeNotFound,
  parentOfWrongKind,
  parentRetired,
  planInCircle,
} from './plan-node.refusals.js';
import type { PlanNodeKind } from './plan-node-kind.js';
import type { NodeUse } from './plan-node-use.js';

/** Which levels each level may stand below ([004] definitions): issues of a phase, goals of an issue or of one of its sub issues. */
export const PARENT_KINDS: Readonly<Record<PlanNodeKind, readonly PlanNodeKind[]>> = {
  PLAN: [],
  PHASE: ['PLAN'],
  ISSUE: ['PHASE'],
  SUB_ISSUE: ['ISSUE'],
  GOAL: ['ISSUE', 'SUB_ISSUE'],
  STRATEGY: ['GOAL'],
};

export interface PlacedNode {
  kind: PlanNodeKind;
  parentCode?: string | null | undefined;
  retiredAt?: Date | null | undefined;
}

const CODE = /^\S{1,40}$/;

/** A new node's code and names, without blanks around. Refuses PLAN_NODE_CODE_INVALID and NAME_MISSING. */
export function checkNode<Node extends { code: string; nameTh: string; nameEn: string }>(node: Node): Node {
  const checked = { ...node, code: node.code.trim(), nameTh: node.nameTh.trim(), nameEn: node.nameEn.trim() };
  if (!CODE.test(checked.code)) throw nodeCodeInvalid(checked.code);
  if (checked.nameTh === '') throw nameMissing('input.nameTh');
  if (checked.nameEn === '') throw nameMissing('input.nameEn');
  return checked;
}

/**
 * Whether a node of a kind may stand below `parentCode` in the tree `nodes`. Refuses PLAN_NODE_NOT_FOUND for a parent that is not there,
 * PLAN_IN_CIRCLE for one that lies below the node itself, PLAN_NODE_RETIRED for one that was retired, PLAN_PARENT_NOT_ALLOWED for one of
 * the wrong level.
 */
export function checkPlace(code: string, kind: PlanNodeKind, parentCode: string | null, nodes: ReadonlyMap<string, PlacedNode>): void {
  const parent = parentCode === null ? null : nodes.get(parentCode);
  if (parentCode !== null && !parent) throw nodeNotFound(parentCode, 'parentCode');
  for (let at = parentCode, steps = 0; at != null && steps <= nodes.size; at = nodes.get(at)?.parentCode ?? null, steps++) {
    if (at === code) throw planInCircle(code, parentCode!);
  }
  if (parent?.retiredAt != null) throw parentRetired(parentCode!);
  const allowed = PARENT_KINDS[kind];
  if (parent ? !allowed.includes(parent.kind) : allowed.length > 0) throw parentOfWrongKind(kind, parent?.kind ?? null, allowed);
}

/** Whether a place may be retired: nothing that is in use lies below it or hangs on it. Refuses PLAN_NODE_RETIRED and PLAN_NODE_IN_USE. */
export function checkRetirement(code: string, { retiredAt }: Pick<PlacedNode, 'retiredAt'>, use: NodeUse): void {
  if (retiredAt != null) throw parentRetired(code, 'code');
  if (use.places + use.indicators + use.projects > 0) throw nodeInUse(code, use);
}
