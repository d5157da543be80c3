import type { ServiceOfficer } from '../officer/service-officer.js';
import type { RepairTicket } from '../repair-ticket/repair-ticket.js';
import type { TicketEvent } from '../repair-ticket/ticket-event.js';

/** What an event says; who recorded it, when and where it comes from is added where it is written. */
export type SaidEvent = Pick<TicketEvent, 'name' | 'occurredAt'> & Partial<Pick<TicketEvent, 'noteTh' | 'officerId' | 'facts'>>;

/** Who acts on a ticket. The officer is told of a worker only. */
export type Actor = { kind: 'WORKER'; officer: ServiceOfficer } | { kind: 'REQUESTER' };

/** A ticket with its log, as a decision is made on it. */
export interface TicketWithLog {
  ticket: RepairTicket;
  log: readonly TicketEvent[];
}
