import type { ServiceSection } from './repair-ticket.enums.js';
import type { TicketEvent, TicketFacts, TicketProjection } from './repair-ticket.rules.js';

/** A ticket with its log, as an import or the demonstration brings it. `id` and `code` hold only when it is new. */
export interface TicketToWrite extends TicketFacts {
  id: string;
  code: string;
  subjectTh: string;
  agencyCode: string;
  deviceTh: string | null;
  source: string;
  /** With `source` it finds the ticket again; null = always new. */
  externalId: string | null;
  /** Fingerprint: a known ticket with the same one is left alone. */
  digest: string | null;
  events: readonly TicketEvent[];
}

/** A ticket with all its columns. */
export interface ProjectedTicket extends TicketToWrite, TicketProjection {
  section: ServiceSection | null;
}
