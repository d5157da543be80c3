import type { PlanNode } from './planTree.query.js';

/** What every form about a place of the plan is given. */
export interface NodeFormProps {
  node: PlanNode;
  places: readonly PlanNode[];
  done: () => void;
  close: () => void;
}
