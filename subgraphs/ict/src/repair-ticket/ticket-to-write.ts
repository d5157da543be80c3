import type { LocalDate } from '@nakhon/core/bangkok-time';
import type { ReportChannel, ServiceSection } from './repair-ticket.enums.js';
import type { TicketEvent, TicketFacts, TicketProjection } from './repair-ticket.rules.js';

/** What is told when a ticket is opened in the hub. */
export interface TicketOpening {
  deviceId?: string | null;
  /** Code of a known problem. */
  problem?: string | null;
  channel?: ReportChannel | null;
  letterNumber?: string | null;
  letterDate?: LocalDate | null;
  contactName?: string | null;
  contactPhone?: string | null;
  /** Id of the earlier repair under whose guarantee it falls. */
  guaranteeOf?: string | null;
}

/** A ticket with its log, as an import or the demonstration brings it. `id` and `code` hold only when it is new. */
export interface TicketToWrite extends TicketFacts, TicketOpening {
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
