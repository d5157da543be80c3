import type { EntityManager } from '@mikro-orm/postgresql';
import { referencePlanNodes } from '@nakhon/db/reference';
import { PlanNode } from './plan-node.js';
import type { PlanNodeKind } from './plan-node-kind.js';

/** The whole plan, each node right after the one it belongs to, siblings by their order: one statement. */
export async function planTree(em: EntityManager): Promise<PlanNode[]> {
  const rows = await em.execute<Record<string, unknown>[]>(
    `with recursive placed as (
       select node.*, array[lpad(sort_order::text, 6, '0') || code] as place from plan_node node where parent_code is null
       union all
       select node.*, placed.place || (lpad(node.sort_order::text, 6, '0') || node.code) from plan_node node join placed on placed.code = node.parent_code)
     select code, kind, parent_code, name_th, name_en, sort_order, retired_at, source from placed order by place`,
  );
  return rows.map((row) => em.map(PlanNode, row));
}

/** Adds the nodes of the documents where their codes are free; what was moved or renamed stays so. */
export async function loadPlanNodes(em: EntityManager): Promise<void> {
  const rows = referencePlanNodes().map((node) => ({ ...node, kind: node.kind as PlanNodeKind, source: 'reference' }));
  await em.upsertMany(PlanNode, rows, { onConflictAction: 'ignore' });
}
