import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import { textArray } from '@nakhon/kit/sql';
import { INDICATOR_READERS } from '../indicator/indicator-visibility.js';
import type { CellKey } from '../result/quarter-result.view.js';
import { QuarterSignature } from './quarter-signature.js';

/** What of an agency with all below it can be signed, and how many results with a target cannot. */
export interface AgencyCells {
  cells: CellKey[];
  leftBehind: number;
}

/** Path of an agency in the tree; null = there is none of this code. */
export async function agencyPathOf(em: EntityManager, code: string): Promise<string | null> {
  const [row]: { path: string }[] = await em.execute('select path from agency_ref where code = ?', [code]);
  return row?.path ?? null;
}

/** The verified cells of a quarter below `path`, in one statement. */
export async function verifiedCells(em: EntityManager, path: string, { fiscalYear, quarter }: FiscalQuarter): Promise<AgencyCells> {
  const [row]: { ids: string[] | null; left: number }[] = await em.execute(
    `select array_agg(indicator.id::text order by indicator.id) filter (where cell.state = 'VERIFIED') as ids,
       count(*) filter (where coalesce(cell.state, 'EMPTY') not in ('VERIFIED', 'SIGNED', 'NOT_APPLICABLE') and exists (select 1 from indicator_target target
         where is_in_force(indicator.retired_at, target.fiscal_year, target.quarter) and (target.fiscal_year, target.quarter, target.indicator_id) = (?, ?, indicator.id)))::int as left
     from indicator join agency_ref agency on agency.code = indicator.agency_code
     left join result_cell cell on (cell.fiscal_year, cell.quarter, cell.indicator_id) = (?, ?, indicator.id)
     where agency.path like ? || '%'`,
    [fiscalYear, quarter, fiscalYear, quarter, path],
  );
  const cells = (row?.ids ?? []).map((indicatorId) => ({ indicatorId, fiscalYear, quarter }));
  return { cells, leftBehind: row?.left ?? 0 };
}

/** Signatures of a year by the agency or one above it, oldest first, within what the viewer may read. */
export async function signaturesOf({ em, viewer }: SubgraphContext, agencyCode: string, fiscalYear: number): Promise<QuarterSignature[]> {
  assertFiscalYear(fiscalYear);
  const rows = await em.execute<Record<string, unknown>[]>(
    `select signed.* from agency_ref agency join agency_ref signing on agency.path like signing.path || '%'
     join quarter_signature signed on signed.agency_code = signing.code and signed.fiscal_year = ?
     where agency.code = ? and exists (select 1 from unnest(?::text[]) subtree where agency.path like subtree || '%')
     order by signed.signed_at, signed.id`,
    [fiscalYear, agencyCode, textArray(subtreesOf(viewer, INDICATOR_READERS))],
  );
  return rows.map((row) => em.map(QuarterSignature, row));
}
