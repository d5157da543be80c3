import { Refusal } from '@nakhon/core/refusal';
import { deadlineWithPauses, type Pause } from '@nakhon/core/working-time';
import { standardCodeFor, standardFor } from '../service-standard/service-standard.rules.js';
import type { RepairPolicies } from '../service-standard/service-standard.rules.js';
import { effectiveLog, stepsOf, type EffectiveEvent } from './effective-log.rules.js';
import { RepairEventName, RepairKind, ServiceSection, type RepairPlace } from './repair-ticket.enums.js';
import type { TicketEvent } from './ticket-event.js';
import { waitsOf, wholeMinutes, type TicketWaits } from './ticket-waits.rules.js';

export type { TicketEvent };

/** What is known of a ticket besides its log. */
export interface TicketFacts {
  kind: RepairKind;
  /** It was finished at a time nobody saw. */
  finishUnknown: boolean;
  /** End of what its imported source saw. */
  observedUntil: Date | null;
}

/** What a log says, in the columns of the ticket. */
export interface TicketProjection extends TicketWaits, TicketWork {
  state: RepairEventName;
  stateSince: Date;
  /** Number of the newest event. */
  eventCount: number;
  receivedAt: Date;
  receivedRecordedAt: Date;
  handedOverAt: Date | null;
  endedAt: Date | null;
  endedRecordedAt: Date | null;
  openUntil: Date | null;
  dueAt: Date | null;
  /** Code of the standard that it is judged by; null = none. */
  standardCode: string | null;
  withinStandard: boolean | null;
  turnaroundMinutes: number | null;
  failedChecks: number;
}

/** What the log says of the work, the newest word holding. */
export interface TicketWork {
  /** The section it was handed to; null = the one it was routed to. */
  handedToSection: ServiceSection | null;
  officerId: string | null;
  place: RepairPlace | null;
  causeTh: string | null;
  remedyTh: string | null;
  promisedOn: string | null;
}

const { RECEIVED, MENDING, HANDED_OVER, CLOSED, CANCELLED, BEYOND_REPAIR, WAITING_AGENCY, WAITING_PART, QUALITY_CHECK, ASSIGNED } =
  RepairEventName;
const ENDS: ReadonlySet<RepairEventName> = new Set([HANDED_OVER, CLOSED, CANCELLED, BEYOND_REPAIR]);

/**
 * What the log of a ticket says, corrections applied. Steps are taken in the order in which they happened, those of one instant in the order given.
 * The clock of the standard stands still from WAITING_AGENCY to the next event; a pause that has not ended moves the deadline only when it does.
 * Refuses with `REPAIR_NOT_RECEIVED_FIRST` or `REPAIR_EVENT_AFTER_END`.
 */
export function projectTicket(facts: TicketFacts, log: readonly TicketEvent[], policies: RepairPolicies): TicketProjection {
  const events = effectiveLog(log);
  const steps = stepsOf(events);
  const received = steps[0];
  if (received?.name !== RECEIVED) throw notReceivedFirst(received);
  const last = steps.at(-1)!;
  const end = checkedEnd(steps);
  const handedOverAt = end?.name === HANDED_OVER ? end.occurredAt : null;
  const { dueAt, standardCode } = dueOf(facts.kind, steps, end, policies);
  return {
    state: last.name,
    stateSince: last.occurredAt,
    eventCount: log.length,
    receivedAt: received.occurredAt,
    receivedRecordedAt: received.recordedAt,
    handedOverAt,
    endedAt: end?.occurredAt ?? null,
    endedRecordedAt: end?.recordedAt ?? null,
    openUntil: facts.finishUnknown ? received.occurredAt : earlier(end?.occurredAt ?? null, facts.observedUntil),
    dueAt,
    standardCode,
    withinStandard: handedOverAt && dueAt ? handedOverAt <= dueAt : null,
    turnaroundMinutes: handedOverAt ? wholeMinutes(received.occurredAt, handedOverAt) : null,
    failedChecks: steps.filter(({ name }, index) => name === MENDING && steps[index - 1]?.name === QUALITY_CHECK).length,
    ...waitsOf(steps),
    ...workOf(events),
  };
}

/** The newest word on who works on it, where and what was found, in the order of recording. */
function workOf(events: readonly EffectiveEvent[]): TicketWork {
  const work: TicketWork = { handedToSection: null, officerId: null, place: null, causeTh: null, remedyTh: null, promisedOn: null };
  for (const { name, facts, officerId } of events) {
    work.officerId = name === ASSIGNED ? (officerId ?? null) : (officerId ?? work.officerId);
    work.handedToSection = facts?.section ?? work.handedToSection;
    work.place = facts?.place ?? work.place;
    work.causeTh = facts?.causeTh ?? work.causeTh;
    work.remedyTh = facts?.remedyTh ?? work.remedyTh;
    work.promisedOn = facts?.promisedOn ?? work.promisedOn;
  }
  return work;
}

/** The first event that ends the ticket. After a hand-over only the closing of the file may follow, after any other end nothing. */
function checkedEnd(events: readonly TicketEvent[]): TicketEvent | undefined {
  const index = events.findIndex(({ name }) => ENDS.has(name));
  if (index < 0) return undefined;
  const end = events[index]!;
  const after = events.slice(index + 1).find(({ name }) => end.name !== HANDED_OVER || name !== CLOSED);
  if (after) throw afterEnd(end, after);
  return end;
}

function dueOf(
  kind: RepairKind,
  steps: readonly TicketEvent[],
  end: TicketEvent | undefined,
  policies: RepairPolicies,
): { dueAt: Date | null; standardCode: string | null } {
  const waitedForPart = steps.some(({ name }) => name === WAITING_PART);
  const receivedAt = steps[0]!.occurredAt;
  const standard = standardFor(kind, waitedForPart, receivedAt, policies.standards);
  if (!standard) return { dueAt: null, standardCode: null };
  const dueAt = deadlineWithPauses(policies.calendar, receivedAt, standard, pausesOf(steps, end));
  return { dueAt, standardCode: standardCodeFor(kind, waitedForPart) };
}

/** The waits for the agency among the steps that ended before the ticket did. */
export function pausesOf(events: readonly TicketEvent[], end: TicketEvent | undefined): Pause[] {
  return events.flatMap((event, index): Pause[] => {
    const next = events[index + 1];
    return event.name === WAITING_AGENCY && next && event !== end ? [{ from: event.occurredAt, to: next.occurredAt }] : [];
  });
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}

/**
 * Who works on it [000]: hardware and networks are the repair section's for all; software is that of the service section of the asking
 * agency's zone, and where it has none the repair section's, to be assigned. Citizens' reports are nobody's of the division.
 */
export function sectionFor(kind: RepairKind, serviceSection: number | null): ServiceSection | null {
  if (kind === RepairKind.CITIZEN_REPORT) return null;
  if (kind !== RepairKind.SOFTWARE || serviceSection === null) return ServiceSection.REPAIR;
  return serviceSection === 1 ? ServiceSection.SERVICE_1 : ServiceSection.SERVICE_2;
}

function notReceivedFirst(first: TicketEvent | undefined): Refusal {
  const messages = { th: 'เหตุการณ์แรกของงานต้องเป็นการรับแจ้ง', en: 'A repair begins with its receipt; nothing may have happened before' };
  return new Refusal('REPAIR_NOT_RECEIVED_FIRST', messages, { first: first?.name ?? null });
}

function afterEnd(end: TicketEvent, after: TicketEvent): Refusal {
  const messages = { th: 'งานจบแล้ว บันทึกขั้นตอนต่อไม่ได้', en: 'The repair has ended: no further step can be recorded' };
  return new Refusal('REPAIR_EVENT_AFTER_END', messages, { end: end.name, event: after.name, occurredAt: after.occurredAt.toISOString() });
}
