import { defineLoader } from '@nakhon/kit/loader';
import { rowsCondition } from '@nakhon/kit/figure-scope';
import { subtreesOf } from '@nakhon/kit/permission';
import { textArray } from '@nakhon/kit/sql';
import { TICKET_ROLES } from '../permissions.js';
import { RepairEvent } from './repair-event.js';
import { RepairTicket } from './repair-ticket.js';

/** Tickets by id; those outside the viewer's subtrees are not there. */
export const ticketById = defineLoader<string, RepairTicket>(
  (id) => id,
  async (ids, { em, viewer }) => {
    const seen = rowsCondition('agency_code', null, subtreesOf(viewer, TICKET_ROLES));
    const rows: { id: string }[] = await em.execute(`select * from repair_ticket where id = any(?::uuid[]) and ${seen.sql}`, [
      textArray(ids),
      ...seen.parameters,
    ]);
    return new Map(rows.map((row) => [row.id, em.map(RepairTicket, row)]));
  },
);

/** Logs by ticket id, in the order of recording. The tickets have been read, so the viewer may see them. */
export const eventsByTicketId = defineLoader<string, RepairEvent[]>(
  (id) => id,
  async (ids, { em }) => {
    const events = await em.find(RepairEvent, { ticket: { $in: [...ids] } }, { orderBy: { seq: 'asc' } });
    return Map.groupBy(events, ({ ticket }) => ticket.id);
  },
);

/** Failures again under the guarantee of these tickets, the newest first; those outside the viewer's subtrees are not there. */
export const guaranteedBy = defineLoader<string, RepairTicket[]>(
  (id) => id,
  async (ids, { em, viewer }) => {
    const seen = rowsCondition('agency_code', null, subtreesOf(viewer, TICKET_ROLES));
    const rows: { guarantee_of: string }[] = await em.execute(
      `select * from repair_ticket where guarantee_of = any(?::uuid[]) and ${seen.sql} order by received_at desc, id`,
      [textArray(ids), ...seen.parameters],
    );
    const groups = Map.groupBy(rows, ({ guarantee_of: id }) => id);
    return new Map([...groups].map(([id, group]) => [id, group.map((row) => em.map(RepairTicket, row))]));
  },
);
