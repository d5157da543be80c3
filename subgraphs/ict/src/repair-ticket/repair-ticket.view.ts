import type { SubgraphContext } from '@nakhon/kit/context';
import { figureWindow, type FigureWindow } from '@nakhon/kit/figure-arguments';
import { rowsCondition, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { subtreesOf } from '@nakhon/kit/permission';
import { containing } from '@nakhon/kit/sql';
import { measuredCondition } from '../measures/measured-tickets.js';
import { TICKET_ROLES } from '../permissions.js';
import { RepairStatus, TicketOrder } from './repair-ticket.enums.js';
import type { RepairTicketArguments } from './repair-ticket.list.js';
import { RepairTicket } from './repair-ticket.js';
import { isUuid } from '@nakhon/kit/uuid';

/** What each order sorts by, as a number that a cursor can hold; ties go by id. */
const SORT_VALUES: Record<TicketOrder, string> = {
  RECEIVED: '(extract(epoch from received_at) * 1000)::bigint',
  TURNAROUND: 'coalesce(turnaround_minutes, -1)::bigint',
  DUE: 'coalesce((extract(epoch from due_at) * 1000)::bigint, 9007199254740991)',
};

/**
 * A page of the tickets of a quarter: those that the figure behind `status` counts, so that a figure opens down to its rows.
 * Two statements: the page, and how many there are.
 */
export async function repairTickets(context: SubgraphContext, args: RepairTicketArguments): Promise<Connection<RepairTicket>> {
  const size = pageSize(args.first);
  const matching = conditionOf(args, context);
  const after = afterCursor(args);
  const sortValue = sortValueOf(args);
  const direction = isDescending(args) ? 'desc' : 'asc';
  const rows: TicketRow[] = await context.em.execute(
    `select *, ${sortValue} as sort_value from repair_ticket where ${matching.sql}${after.sql} order by ${sortValue} ${direction}, id ${direction} limit ?`,
    [...matching.parameters, ...after.parameters, size + 1],
  );
  const [{ total }] = (await context.em.execute(
    `select count(*) as total from repair_ticket where ${matching.sql}`,
    matching.parameters,
  )) as [{ total: string }];
  const sortValues = new Map(rows.map((row) => [row.id, Number(row.sort_value)]));
  const tickets = rows.map(({ sort_value: _, ...row }) => context.em.map(RepairTicket, row));
  return toConnection(tickets, size, Number(total), ({ id }) => [sortValues.get(id), id]);
}

interface TicketRow {
  id: string;
  sort_value: string;
}

const sortValueOf = ({ orderBy }: RepairTicketArguments) => SORT_VALUES[orderBy ?? TicketOrder.RECEIVED];
const isDescending = ({ descending }: RepairTicketArguments) => descending ?? true;

function afterCursor(args: RepairTicketArguments): ScopeQuery {
  const cursor = decodeCursor(args.after, 2);
  if (!cursor) return { sql: '', parameters: [] };
  const [value, id] = cursor;
  if (typeof value !== 'number' || typeof id !== 'string' || !isUuid(id)) throw cursorInvalid();
  return { sql: ` and (${sortValueOf(args)}, id) ${isDescending(args) ? '<' : '>'} (?::bigint, ?::uuid)`, parameters: cursor };
}

function conditionOf(args: RepairTicketArguments, { now, viewer }: SubgraphContext): ScopeQuery {
  const window = figureWindow(args, now);
  const parts: ScopeQuery[] = [
    rowsCondition('agency_code', args.scope, subtreesOf(viewer, TICKET_ROLES)),
    statusCondition(args.status, window),
  ];
  for (const column of ['kind', 'section', 'source'] as const)
    if (args[column]) parts.push({ sql: `${column} = ?`, parameters: [args[column]] });
  if (args.measured) parts.push(measuredCondition(args.measured, window));
  if (args.search) {
    const pattern = containing(args.search.trim());
    parts.push({ sql: '(code ilike ? or subject_th ilike ? or device_th ilike ?)', parameters: [pattern, pattern, pattern] });
  }
  return { sql: parts.map(({ sql }) => sql).join(' and '), parameters: parts.flatMap(({ parameters }) => parameters) };
}

function statusCondition(status: RepairStatus | null | undefined, { quarterStart, cutOff }: FigureWindow): ScopeQuery {
  const inQuarter = (column: string) => `${column} >= ? and ${column} < ?`;
  const quarter = [quarterStart, cutOff];
  switch (status) {
    case RepairStatus.OPEN:
      return { sql: 'not finish_unknown and received_at < ? and (open_until is null or open_until >= ?)', parameters: [cutOff, cutOff] };
    case RepairStatus.HANDED_OVER:
      return { sql: inQuarter('handed_over_at'), parameters: quarter };
    case RepairStatus.ENDED:
      return { sql: `not finish_unknown and handed_over_at is null and ${inQuarter('ended_at')}`, parameters: quarter };
    case RepairStatus.UNKNOWN:
      return { sql: `finish_unknown and ${inQuarter('received_at')}`, parameters: quarter };
    default:
      return { sql: inQuarter('received_at'), parameters: quarter };
  }
}

/** The ticket people call by this number; null when there is none within the viewer's subtrees. */
export async function ticketByCode({ em, viewer }: SubgraphContext, code: string): Promise<RepairTicket | null> {
  const seen = rowsCondition('agency_code', null, subtreesOf(viewer, TICKET_ROLES));
  const [row] = await em.execute(`select * from repair_ticket where code = ? and ${seen.sql}`, [code.trim(), ...seen.parameters]);
  return row ? em.map(RepairTicket, row) : null;
}
