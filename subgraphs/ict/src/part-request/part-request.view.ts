import { localDateOf } from '@nakhon/core/bangkok-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import { rowsCondition, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { containing, textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { Viewer } from '@nakhon/kit/viewer';
import { buysParts, storeSubtrees } from '../material/store.rules.js';
import { PART_LIST_ROLES } from '../permissions.js';
import type { PartRequestArguments } from './part-request.list.js';
import { PartRequest } from './part-request.js';

const FROM = 'part_request request join repair_ticket ticket on ticket.id = request.ticket_id';

/** Subtrees whose repairs' parts the viewer sees: all for who buys them; a supply officer elsewhere buys none. */
export const partSubtrees = (viewer: Viewer) => storeSubtrees(viewer, PART_LIST_ROLES, buysParts(viewer));

/** A page of part requests, newest first. Two statements: the page, and how many there are. */
export async function partRequests(context: SubgraphContext, args: PartRequestArguments): Promise<Connection<PartRequest>> {
  const { em } = context;
  const size = pageSize(args.first);
  const matching = conditionOf(args, context);
  const after = afterCursor(args.after);
  const rows: object[] = await em.execute(
    `select request.* from ${FROM} where ${matching.sql}${after.sql} order by asked_at desc, request.id desc limit ?`,
    [...matching.parameters, ...after.parameters, size + 1],
  );
  const [count]: { total: number }[] = await em.execute(
    `select count(*)::int as total from ${FROM} where ${matching.sql}`,
    matching.parameters,
  );
  const found = rows.map((row) => em.map(PartRequest, row));
  return toConnection(found, size, count!.total, ({ askedAt, id }) => [askedAt.getTime(), id]);
}

function afterCursor(cursor: string | null | undefined): ScopeQuery {
  const values = decodeCursor(cursor, 2);
  if (!values) return { sql: '', parameters: [] };
  const [time, id] = values;
  if (typeof time !== 'number' || typeof id !== 'string' || !isUuid(id)) throw cursorInvalid();
  return { sql: ' and (asked_at, request.id) < (to_timestamp(?::bigint / 1000.0), ?::uuid)', parameters: [time, id] };
}

function conditionOf(args: PartRequestArguments, { viewer, now }: SubgraphContext): ScopeQuery {
  const parts = [rowsCondition('ticket.agency_code', null, partSubtrees(viewer))];
  if (args.states) parts.push({ sql: 'request.state = any(?::text[])', parameters: [textArray(args.states)] });
  if (args.overdue) parts.push({ sql: "request.state = 'ORDERED' and request.expected_on < ?::date", parameters: [localDateOf(now)] });
  if (args.search?.trim()) {
    const pattern = containing(args.search.trim());
    parts.push({
      sql: '(request.number ilike ? or request.name_th ilike ? or ticket.code ilike ?)',
      parameters: [pattern, pattern, pattern],
    });
  }
  return { sql: parts.map(({ sql }) => sql).join(' and '), parameters: parts.flatMap(({ parameters }) => parameters) };
}
