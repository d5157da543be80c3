import type { SubgraphContext } from '@nakhon/kit/context';
import { pageSize, toConnection } from '@nakhon/kit/paging';
import { subtreesOf } from '@nakhon/kit/permission';
import { officerById } from '../officer/service-officer.loader.js';
import { ServiceOfficer } from '../officer/service-officer.js';
import { TICKET_ROLES } from '../permissions.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import type { QueueCount, RepairQueueArguments, RepairQueueConnection } from './repair-queue.list.js';
import { queueCondition, queueCountsQuery, queuePageQuery } from './repair-queue.sql.js';

interface QueueRow {
  id: string;
  sort_value: string;
  officer: Record<string, unknown> | null;
}

/**
 * A page of what has not ended, with counts by state: two statements. Officers come with the page. What it costs
 * goes by how many are open, not by how many there ever were (`repair_ticket_open`).
 */
export async function repairQueue(context: SubgraphContext, args: RepairQueueArguments): Promise<RepairQueueConnection> {
  const { em, viewer, now } = context;
  const size = pageSize(args.first);
  const condition = queueCondition(args, { subtrees: subtreesOf(viewer, TICKET_ROLES), username: viewer.username ?? null, now });
  const page = queuePageQuery(args, condition, size + 1);
  const rows: QueueRow[] = await em.execute(page.sql, page.parameters);
  const counting = queueCountsQuery(condition, now);
  const counts = inOrder(await em.execute(counting.sql, counting.parameters));
  const sortValues = new Map(rows.map((row) => [row.id, Number(row.sort_value)]));
  const tickets = rows.map((row) => ticketOf(context, row));
  const total = counts.filter(({ state }) => !args.states || args.states.includes(state)).reduce((sum, { count }) => sum + count, 0);
  return { ...toConnection(tickets, size, total, ({ id }) => [sortValues.get(id), id]), counts };
}

/** The ticket of a row; its officer is told to the loader, so that nobody asks again. */
function ticketOf(context: SubgraphContext, { sort_value: _, officer, ...row }: QueueRow): RepairTicket {
  if (officer) {
    const onIt = context.em.map(ServiceOfficer, officer);
    officerById(context).prime(onIt.id, onIt);
  }
  return context.em.map(RepairTicket, row);
}

const STATES = Object.values(RepairEventName);

function inOrder(counts: QueueCount[]): QueueCount[] {
  return counts.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}
