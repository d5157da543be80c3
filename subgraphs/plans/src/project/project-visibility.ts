import type { FigureScope } from '@nakhon/kit/figure-arguments';
import { rowsCondition, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { subtreesOf } from '@nakhon/kit/permission';
import type { Viewer } from '@nakhon/kit/viewer';
import { INDICATOR_READERS } from '../indicator/indicator-visibility.js';

/** Who sees projects row by row, within their subtrees: those who see indicators. */
export const PROJECT_READERS = INDICATOR_READERS;

/** Condition on `project`: inside the scope and inside what the viewer may read. */
export function visibleProjects(viewer: Viewer, scope?: FigureScope | null): ScopeQuery {
  return rowsCondition('project.agency_code', scope, subtreesOf(viewer, PROJECT_READERS));
}
