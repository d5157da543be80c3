import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { cursorInvalid, decodeCursor, pageSize, toConnection } from '@nakhon/kit/paging';
import { visibleIndicators } from '../indicator/indicator-visibility.js';
import { quarterResult } from '../result/quarter-result.loader.js';
import { findSheetIndicators, placeValues, type SheetPlace } from './sheet.view.js';
import type { SheetArguments, SheetConnection } from './sheet.js';

const QUARTERS = [1, 2, 3, 4];
const PLACE_TYPES = ['number', 'string', 'number', 'string', 'number', 'string'];

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
  const visible = visibleIndicators(context.viewer, { agencyCodes: [agencyCode] });
  const { rows, totalCount } = await findSheetIndicators(context.em, visible, fiscalYear, placeOf(after), size + 1);
  const page = toConnection(rows, size, totalCount, ({ place }) => placeValues(place));
  const edges = page.edges.map(async ({ cursor, node: { indicator } }) => {
    const cells = await Promise.all(QUARTERS.map((quarter) => quarterResult(context, indicator, { fiscalYear, quarter })));
    return { cursor, node: { indicator, cells } };
  });
  return { ...page, edges: await Promise.all(edges) };
}

/** Refuses CURSOR_INVALID. */
function placeOf(after: string | null | undefined): SheetPlace | null {
  const place = decodeCursor(after, PLACE_TYPES.length);
  if (place === null) return null;
  if (place.some((value, index) => typeof value !== PLACE_TYPES[index])) throw cursorInvalid();
  const [withoutIssue, issue, withoutGoal, goal, withoutTarget, code] = place as [number, string, number, string, number, string];
  return { withoutIssue, issue, withoutGoal, goal, withoutTarget, code };
}
