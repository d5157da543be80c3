import type { EventFacts } from './event-facts.js';
import type { RepairEventName } from './repair-ticket.enums.js';

/** One line of a ticket's log, as the rules see it. */
export interface TicketEvent {
  name: RepairEventName;
  occurredAt: Date;
  recordedAt: Date;
  noteTh: string | null;
  source: string;
  /** Account that recorded it. */
  actor?: string | null;
  /** Who is on the repair from this event on. An ASSIGNED without one takes it from whoever had it. */
  officerId?: string | null;
  facts?: EventFacts | null;
}
