import { isLocalDate } from '@nakhon/core/bangkok-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import type { FigureScope } from '@nakhon/kit/figure-arguments';
import { rowsCondition, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { subtreesOf } from '@nakhon/kit/permission';
import { containing, textArray } from '@nakhon/kit/sql';
import { ROW_ROLES } from '../permissions.js';
import { CUT_SQL, cutParameter, KNOWN_PROCUREMENTS_SQL, type Cut } from './known-procurements.view.js';
import type { ProcurementAsOf } from './procurement-as-of.js';
import { procurementAsOf, ROW_COLUMNS, type ProcurementRow } from './procurement-row.js';
import type { ProcurementsArguments } from './procurements-arguments.js';

/** PostgreSQL has no year 0. */
const FIRST_YEAR = '0001';

type PageRow = ProcurementRow & { total: number };

/**
 * A page of the procurements of the cut's year within the scope and the viewer's subtrees, the latest opened first. One statement.
 * Refuses with `PAGE_SIZE_OUT_OF_RANGE` or `CURSOR_INVALID`.
 */
export async function pageOfProcurements(
  context: SubgraphContext,
  scope: FigureScope | null | undefined,
  cut: Cut,
  args: ProcurementsArguments,
): Promise<Connection<ProcurementAsOf>> {
  const size = pageSize(args.first);
  const after = afterCursor(args.after);
  const matching = matchingRows(context, scope, args);
  const sql = `with ${CUT_SQL}, ${KNOWN_PROCUREMENTS_SQL}, matching as materialized (select * from known where ${matching.sql})
    select counted.total, page.* from (select count(*)::int as total from matching) counted
    left join lateral (select ${ROW_COLUMNS} from matching where ${after.sql} order by opened_on desc, code desc limit ?) page on true
    order by page.opened_on desc, page.code desc`;
  const parameters = [cutParameter([cut]), ...matching.parameters, ...after.parameters, size + 1];
  const rows: PageRow[] = await context.em.execute(sql, parameters);
  const found = rows.filter((row) => row.id !== null).map((row) => procurementAsOf(row));
  return toConnection(found, size, rows[0]?.total ?? 0, (row) => [row.openedOn, row.code]);
}

function afterCursor(cursor: string | null | undefined): ScopeQuery {
  const values = decodeCursor(cursor, 2);
  if (values === null) return { sql: 'true', parameters: [] };
  const [openedOn, code] = values;
  if (typeof openedOn === 'string' && isLocalDate(openedOn) && openedOn >= FIRST_YEAR && typeof code === 'string') {
    return { sql: '(opened_on, code) < (?::date, ?)', parameters: [openedOn, code] };
  }
  throw cursorInvalid();
}

function matchingRows(context: SubgraphContext, scope: FigureScope | null | undefined, args: ProcurementsArguments): ScopeQuery {
  const conditions: ScopeQuery[] = [rowsCondition('agency_code', scope, subtreesOf(context.viewer, ROW_ROLES))];
  if (args.method) conditions.push({ sql: 'method = ?', parameters: [args.method] });
  if (args.state) conditions.push({ sql: 'state = ?', parameters: [args.state] });
  if (typeof args.late === 'boolean') conditions.push({ sql: 'late = ?', parameters: [args.late] });
  if (args.search) {
    const text = containing(args.search.trim());
    conditions.push({ sql: '(title_th ilike ? or code ilike ? or egp_reference ilike ?)', parameters: [text, text, text] });
  }
  return {
    sql: conditions.map((condition) => condition.sql).join(' and '),
    parameters: conditions.flatMap((condition) => condition.parameters),
  };
}

/** The procurements with these ids as they stand at the cut; left out are unknown ones and those outside the viewer's subtrees. */
export async function procurementsById(context: SubgraphContext, ids: readonly string[], cut: Cut): Promise<ProcurementAsOf[]> {
  const visible = rowsCondition('agency_code', null, subtreesOf(context.viewer, ROW_ROLES));
  const sql = `with ${CUT_SQL}, ${KNOWN_PROCUREMENTS_SQL} select ${ROW_COLUMNS} from known where id = any(?::uuid[]) and ${visible.sql}`;
  const rows: ProcurementRow[] = await context.em.execute(sql, [cutParameter([cut]), textArray(ids), ...visible.parameters]);
  return rows.map(procurementAsOf);
}
