import { rowsCondition } from '@nakhon/kit/figure-scope';
import { defineLoader } from '@nakhon/kit/loader';
import { toConnection, type Connection } from '@nakhon/kit/paging';
import { subtreesOf } from '@nakhon/kit/permission';
import { textArray } from '@nakhon/kit/sql';
import { TICKET_ROLES } from '../permissions.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { Device } from './device.js';

/** Devices of tickets that have been read, so the viewer may see them. */
export const deviceById = defineLoader<string, Device>(
  (id) => id,
  async (ids, { em }) => new Map((await em.find(Device, { id: { $in: [...ids] } })).map((device) => [device.id, device])),
);

/** A page of a device's repairs, newest first. */
export interface DeviceHistoryKey {
  deviceId: string;
  size: number;
  /** Milliseconds of the receipt and id of the last one seen. */
  after: { receivedMs: number; id: string } | null;
}

/** Repairs of devices within the viewer's subtrees: one statement for all that ask for the same page, and one for their numbers. */
export const deviceHistory = defineLoader<DeviceHistoryKey, Connection<RepairTicket>>(
  (key) => JSON.stringify(key),
  async (keys, { em, viewer }) => {
    const seen = rowsCondition('ticket.agency_code', null, subtreesOf(viewer, TICKET_ROLES));
    const asked = keys.map(({ deviceId, size, after }, index) => ({
      index,
      deviceId,
      size: size + 1,
      ms: after?.receivedMs,
      id: after?.id,
    }));
    const rows: { index: number; of_device: string }[] = await em.execute(
      `select asked.index, page.* from jsonb_to_recordset(?::jsonb) as asked(index int, "deviceId" uuid, size int, ms bigint, id uuid)
       cross join lateral (select ticket.* from repair_ticket ticket where ticket.device_id = asked."deviceId" and ${seen.sql}
         and (asked.id is null or (ticket.received_at, ticket.id) < (to_timestamp(asked.ms / 1000.0), asked.id))
         order by ticket.received_at desc, ticket.id desc limit asked.size) page order by asked.index, page.received_at desc, page.id desc`,
      [JSON.stringify(asked), ...seen.parameters],
    );
    const totals: { device_id: string; total: string }[] = await em.execute(
      `select ticket.device_id, count(*) as total from repair_ticket ticket where ticket.device_id = any(?::uuid[]) and ${seen.sql} group by 1`,
      [textArray([...new Set(keys.map(({ deviceId }) => deviceId))]), ...seen.parameters],
    );
    const totalOf = new Map(totals.map(({ device_id: id, total }) => [id, Number(total)]));
    const pages = Map.groupBy(rows, ({ index }) => index);
    return new Map(
      keys.map((key, index) => {
        const tickets = (pages.get(index) ?? []).map(({ index: _, ...row }) => em.map(RepairTicket, row));
        const cursorOf = ({ receivedAt, id }: RepairTicket) => [receivedAt.getTime(), id];
        return [JSON.stringify(key), toConnection(tickets, key.size, totalOf.get(key.deviceId) ?? 0, cursorOf)];
      }),
    );
  },
);

/** The repair that a device is in now, newest first; those outside the viewer's subtrees are not there. */
export const openTicketOfDevice = defineLoader<string, RepairTicket>(
  (id) => id,
  async (ids, { em, viewer }) => {
    const seen = rowsCondition('agency_code', null, subtreesOf(viewer, TICKET_ROLES));
    const rows: { device_id: string }[] = await em.execute(
      `select distinct on (device_id) * from repair_ticket where device_id = any(?::uuid[]) and ended_at is null and ${seen.sql}
       order by device_id, received_at desc`,
      [textArray(ids), ...seen.parameters],
    );
    return new Map(rows.map((row) => [row.device_id, em.map(RepairTicket, row)]));
  },
);
