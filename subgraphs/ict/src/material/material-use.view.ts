import type { SubgraphContext } from '@nakhon/kit/context';
import { rowsCondition } from '@nakhon/kit/figure-scope';
import { USE_ROLES } from '../permissions.js';
import { monthRange, totalsOf } from './material-use.rules.js';
import { MaterialUseRow, type MaterialUse } from './material-use.js';
import { keepsStore, storeSubtrees } from './store.rules.js';

interface UseRow {
  agency_code: string;
  code: string;
  material_id: string;
  handed_out: number;
  returned: number;
  slips: string[];
}

/**
 * What agencies used in a month (`2026-11`), by agency and material code: of one agency with all below it, or of all that the viewer
 * sees. One statement. Refuses MONTH_INVALID.
 */
export async function materialUse({ em, viewer }: SubgraphContext, month: string, agencyCode: string | null): Promise<MaterialUse> {
  const { from, to } = monthRange(month);
  const scope = agencyCode === null ? null : { agencyCodes: [agencyCode] };
  const seen = rowsCondition('movement.agency_code', scope, storeSubtrees(viewer, USE_ROLES, keepsStore(viewer)));
  const found: UseRow[] = await em.execute(
    `select movement.agency_code, material.code, material_id, coalesce(-sum(quantity) filter (where kind = 'ISSUE'), 0)::int as handed_out,
       coalesce(sum(quantity) filter (where kind = 'RETURN'), 0)::int as returned,
       coalesce(array_agg(distinct withdrawal_id::text) filter (where kind = 'ISSUE'), '{}') as slips
     from stock_movement movement join material on material.id = material_id
     where occurred_at >= ? and occurred_at < ? and ${seen.sql}
     group by movement.agency_code, material_id, material.code order by movement.agency_code, material.code`,
    [from, to, ...seen.parameters],
  );
  const rows = found.map((row) => Object.assign(new MaterialUseRow(), rowOf(row)));
  const codes = new Map(found.map(({ material_id, code }) => [material_id, code]));
  return {
    month,
    rows,
    totals: totalsOf(rows).toSorted((a, b) => (codes.get(a.materialId)! < codes.get(b.materialId)! ? -1 : 1)),
    agencies: new Set(rows.map((row) => row.agencyCode)).size,
    slips: new Set(found.flatMap((row) => row.slips)).size,
  };
}

function rowOf({ agency_code, material_id, handed_out, returned, slips }: UseRow): MaterialUseRow {
  return {
    agencyCode: agency_code,
    materialId: material_id,
    handedOut: handed_out,
    returned,
    used: handed_out - returned,
    slips: slips.length,
  };
}
