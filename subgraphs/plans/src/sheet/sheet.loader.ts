import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { decodeCursor, pageSize, toConnection } from '@nakhon/kit/paging';
import { visibleIndicators } from '../indicator/indicator-visibility.js';
import { quarterResult } from '../result/quarter-result.loader.js';
import { findSheetIndicators } from './sheet.view.js';
import type { SheetArguments, SheetConnection } from './sheet.js';

const QUARTERS = [1, 2, 3, 4];

/**
 * A page of the indicators of an agency with all below it, each with its four cells of a year, future ones included: their targets are
 * shown. Two statements. Refuses years, page sizes and cursors that do not fit.
 */
export async function reportingSheet(
  context: SubgraphContext,
  { agencyCode, fiscalYear, first, after }: SheetArguments,
): Promise<SheetConnection> {
  assertFiscalYear(fiscalYear);
  const size = pageSize(first);
  const last = decodeCursor(after, 1)?.[0] ?? null;
  const visible = visibleIndicators(context.viewer, { agencyCodes: [agencyCode] });
  const { rows, totalCount } = await findSheetIndicators(context.em, visible, last === null ? null : String(last), size + 1);
  const page = toConnection(rows, size, totalCount, (indicator) => [indicator.code]);
  const edges = page.edges.map(async ({ cursor, node: indicator }) => {
    const cells = await Promise.all(QUARTERS.map((quarter) => quarterResult(context, indicator, { fiscalYear, quarter })));
    return { cursor, node: { indicator, cells } };
  });
  return { ...page, edges: await Promise.all(edges) };
}
