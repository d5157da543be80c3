import { rowsCondition } from '@nakhon/kit/figure-scope';
import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { PartRequestEvent } from './part-request-event.js';
import { partiesOf } from './part-request-facts.view.js';
import type { PartParty } from './part-request.rules.js';
import { PartRequest } from './part-request.js';
import { partSubtrees } from './part-request.view.js';

/** Part requests by id; those that the viewer does not see are not there. */
export const partRequestById = defineLoader<string, PartRequest>(
  (id) => id,
  async (ids, { em, viewer }) => {
    const seen = rowsCondition('ticket.agency_code', null, partSubtrees(viewer));
    const rows: { id: string }[] = await em.execute(
      `select request.* from part_request request join repair_ticket ticket on ticket.id = ticket_id where request.id = any(?::uuid[]) and ${seen.sql}`,
      [textArray(ids.filter(isUuid)), ...seen.parameters],
    );
    return new Map(rows.map((row) => [row.id, em.map(PartRequest, row)]));
  },
);

/** Part requests of repairs, oldest first. The repairs have been read, so the viewer may see them. */
export const partsOfTicket = defineLoader<string, PartRequest[]>(
  (ticketId) => ticketId,
  async (ticketIds, { em }) => {
    const rows: object[] = await em.execute('select * from part_request where ticket_id = any(?::uuid[]) order by asked_at, id', [
      textArray(ticketIds),
    ]);
    return Map.groupBy(
      rows.map((row) => em.map(PartRequest, row)),
      ({ ticketId }) => ticketId,
    );
  },
);

/** Logs of part requests, oldest first. */
export const eventsOfPartRequest = defineLoader<string, PartRequestEvent[]>(
  (id) => id,
  async (ids, { em }) => {
    const rows: object[] = await em.execute('select * from part_request_event where request_id = any(?::uuid[]) order by request_id, seq', [
      textArray(ids),
    ]);
    return Map.groupBy(
      rows.map((row) => em.map(PartRequestEvent, row)),
      ({ requestId }) => requestId,
    );
  },
);

/** Who the viewer is to the parts of a repair. */
export const partPartiesOfTicket = defineLoader<string, PartParty[]>(
  (ticketId) => ticketId,
  async (ticketIds, { em, viewer }) => {
    const rows: { id: string; path: string; section: string | null; officer_section: string | null }[] = await em.execute(
      `select ticket.id, path, ticket.section, (select section from service_officer where username = ? and active) as officer_section
       from repair_ticket ticket join agency_ref on agency_ref.code = ticket.agency_code where ticket.id = any(?::uuid[])`,
      [viewer.username ?? null, textArray(ticketIds)],
    );
    return new Map(rows.map((row) => [row.id, partiesOf(viewer, row)]));
  },
);

/** What a part request tells of its repair, also to those who see no tickets: nothing personal. */
export interface RepairOfPart {
  code: string;
  subjectTh: string;
  deviceTh: string | null;
  agencyCode: string;
}

/** The repairs of part requests that have been read. */
export const repairOfPart = defineLoader<string, RepairOfPart>(
  (ticketId) => ticketId,
  async (ticketIds, { em }) => {
    const rows: { id: string; code: string; subject_th: string; device_th: string | null; agency_code: string }[] = await em.execute(
      'select id, code, subject_th, device_th, agency_code from repair_ticket where id = any(?::uuid[])',
      [textArray(ticketIds)],
    );
    return new Map(
      rows.map(({ id, code, subject_th, device_th, agency_code }) => [
        id,
        { code, subjectTh: subject_th, deviceTh: device_th, agencyCode: agency_code },
      ]),
    );
  },
);
