import { Refusal } from '@nakhon/core/refusal';
import type { ServiceOfficer } from '../officer/service-officer.js';
import { RepairEventName, type ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import type { RepairTicket } from '../repair-ticket/repair-ticket.js';
import type { SaidEvent } from './said-event.js';
import { requireOpen } from './said-event.rules.js';
import { moveNeeds, notLead } from './work.refusals.js';
import { MoveNeed } from './move.enums.js';

/** To whom tickets are given: an officer, or a section whose head then gives them on. */
export interface Assignment {
  officer: ServiceOfficer | null;
  section: ServiceSection;
  reasonTh: string | null;
}

const { ASSIGNED } = RepairEventName;

/**
 * The giving of one ticket as an event; null when it stands so already. An officer takes what is their section's and nobody's; the head of
 * the section gives to any of its officers, and with a reason to another section. Refuses NOT_THE_LEAD, MOVE_NEEDS_REASON, MOVE_NOT_ALLOWED.
 */
export function saidAssignment(
  ticket: RepairTicket,
  acting: ServiceOfficer,
  { officer, section, reasonTh }: Assignment,
  occurredAt: Date,
): SaidEvent | null {
  requireOpen(ticket, ASSIGNED);
  const onIt = ticket.officer?.id ?? null;
  if (section === ticket.section && onIt === (officer?.id ?? null)) return null;
  const isTaking = section === ticket.section && officer?.id === acting.id && onIt === null;
  if (!isTaking && !acting.leads) throw notLead(ticket.section);
  const isHandedOn = section !== ticket.section;
  if (isHandedOn && reasonTh === null) throw moveNeeds(MoveNeed.REASON, ASSIGNED);
  const facts = {
    ...(reasonTh === null ? {} : { reasonTh }),
    ...(isHandedOn ? { section, ...(ticket.section === null ? {} : { fromSection: ticket.section }) } : {}),
  };
  return { name: ASSIGNED, occurredAt, noteTh: null, officerId: officer?.id ?? null, facts };
}

/** Refuses OFFICER_IN_OTHER_SECTION when both are named and do not belong together. */
export function requireTogether(officer: ServiceOfficer | null, section: ServiceSection | null): void {
  if (!officer || !section || officer.section === section) return;
  const messages = { th: 'เจ้าหน้าที่ไม่ได้สังกัดฝ่ายที่ระบุ', en: 'The officer does not belong to the section named' };
  throw new Refusal('OFFICER_IN_OTHER_SECTION', messages, { section, officerSection: officer.section }, 'section');
}
