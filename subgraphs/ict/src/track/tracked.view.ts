import { rowsCondition } from '@nakhon/kit/figure-scope';
import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import { Device } from '../device/device.js';
import { openTicketOfDevice } from '../device/device.loader.js';
import { TICKET_ROLES } from '../permissions.js';
import { ticketById } from '../repair-ticket/repair-ticket.loader.js';
import { readTrackCode } from './track-code.rules.js';
import { TrackedThing } from './tracked.js';

/**
 * What the code of a label leads to, as far as the viewer may see it: the ticket, or the device with the repair that it is in now.
 * Null alike for a wrong code, a withdrawn one and one of an agency that the viewer does not see.
 */
export async function trackedThing(context: SubgraphContext, text: string): Promise<TrackedThing | null> {
  const code = readTrackCode(text);
  if (code === null) return null;
  const [led]: { ticketId: string | null; deviceId: string | null }[] = await context.em.execute(
    'select ticket_id as "ticketId", device_id as "deviceId" from track_code where code = ? and withdrawn_at is null',
    [code],
  );
  if (!led) return null;
  return led.deviceId === null ? ofTicket(context, led.ticketId!) : ofDevice(context, led.deviceId);
}

async function ofTicket(context: SubgraphContext, id: string): Promise<TrackedThing | null> {
  const ticket = await ticketById(context).load(id);
  return ticket && Object.assign(new TrackedThing(), { ticket, device: null });
}

async function ofDevice(context: SubgraphContext, id: string): Promise<TrackedThing | null> {
  const seen = rowsCondition('agency_code', null, subtreesOf(context.viewer, TICKET_ROLES));
  const [row] = await context.em.execute(`select * from device where id = ?::uuid and ${seen.sql}`, [id, ...seen.parameters]);
  if (!row) return null;
  const ticket = await openTicketOfDevice(context).load(id);
  return Object.assign(new TrackedThing(), { ticket, device: context.em.map(Device, row) });
}
