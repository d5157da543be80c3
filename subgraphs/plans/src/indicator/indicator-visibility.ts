import { rowsCondition, type ScopeQuery } from '@nakhon/kit/figure-scope';
import type { FigureScope } from '@nakhon/kit/figure-arguments';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import type { Viewer } from '@nakhon/kit/viewer';

/** Who sees indicators row by row, within their subtrees; an owner's name is personal data. */
export const INDICATOR_READERS: readonly Role[] = [
  Role.EXECUTIVE,
  Role.PLANNER,
  Role.VERIFIER,
  Role.HEAD,
  Role.PLANADMIN,
  Role.EVALUATOR,
  Role.ADMIN,
];

/** Condition on `indicator`: inside the scope and inside what the viewer may read. */
export function visibleIndicators(viewer: Viewer, scope?: FigureScope | null): ScopeQuery {
  return rowsCondition('indicator.agency_code', scope, subtreesOf(viewer, INDICATOR_READERS));
}

/**
 * The codes of the same agencies as one array, found before anything else is read: how many they are is not guessed at, and so no order is
 * chosen that reads all of theirs.
 */
export function visibleAgencies(viewer: Viewer, scope?: FigureScope | null): ScopeQuery {
  const { sql, parameters } = rowsCondition('agency.code', scope, subtreesOf(viewer, INDICATOR_READERS));
  return { sql: `array(select agency.code from agency_ref agency where ${sql})`, parameters };
}

/** Whether the viewer may read the indicators of all agencies: nothing above them in the tree is left out. */
export function seesAllIndicators(viewer: Viewer): boolean {
  return subtreesOf(viewer, INDICATOR_READERS).some((subtree) => /^\/[^/]*\/$/.test(subtree));
}
