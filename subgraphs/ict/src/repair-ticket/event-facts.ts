import type { LocalDate } from '@nakhon/core/bangkok-time';
import type { LadderStep } from '../work/ladder.enums.js';
import type { RepairPlace, ServiceSection } from './repair-ticket.enums.js';

/** What an event says besides its name and note; which of these it says goes by the name. */
export interface EventFacts {
  reasonTh?: string;
  /** RECEIVED under the guarantee, TRIAGED. */
  place?: RepairPlace;
  causeTh?: string;
  remedyTh?: string;
  promisedOn?: LocalDate;
  /** ASSIGNED: the section that has it from now on. */
  section?: ServiceSection;
  fromSection?: ServiceSection;
  /** HANDED_OVER. */
  receivedBy?: string;
  documents?: string[];
  /** CHECKED. */
  step?: LadderStep;
  answer?: boolean;
  /** CORRECTED: number of the event that was wrong, and what of it. */
  corrects?: number;
  /** ISO 8601. */
  occurredAt?: string;
  noteTh?: string;
  struck?: boolean;
}
