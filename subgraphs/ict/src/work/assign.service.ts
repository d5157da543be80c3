import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';
import type { SubgraphContext } from '@nakhon/kit/context';
import { answeredOnce } from '@nakhon/kit/idempotency/answered-request.service';
import { isUuid } from '@nakhon/kit/uuid';
import { ownOfficer } from '../officer/service-officer.loader.js';
import { ServiceOfficer } from '../officer/service-officer.js';
import type { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { appendEvents, requireSeen, type Addition } from './append-events.service.js';
import { requireTogether, saidAssignment, type Assignment } from './assign.rules.js';
import { lockedTickets, type LockedTicket } from './locked-ticket.view.js';
import { occurredAtOf } from './said-event.rules.js';
import { isSeen, requireActor } from './ticket-act.service.js';
import type { RepairBatch, RepairRowAnswer } from './work-batch.js';
import type { SeenTicketInput } from './work-input.js';
import { workText } from './work-text.rules.js';
import { notAnOfficer, nothingGiven, officerNotFound, ticketNotFound, tooManyTickets } from './work.refusals.js';

/** Tickets that one request may give away. */
const MOST_TICKETS = 100;
const FIELD = 'Mutation.assignRepairs';

export interface AssignRequest {
  tickets: readonly SeenTicketInput[];
  officerId: string | null;
  section: ServiceSection | null;
  reasonTh: string | null;
  idempotencyKey: string;
}

/**
 * Gives tickets to an officer or a section, row by row: a refused one leaves the others be. Refuses as a whole TOO_MANY_ROWS, NOT_AN_OFFICER,
 * OFFICER_NOT_FOUND, OFFICER_IN_OTHER_SECTION and NOTHING_GIVEN.
 */
export async function assignRepairs(context: SubgraphContext, request: AssignRequest): Promise<RepairBatch> {
  const { tickets, officerId, section, reasonTh, idempotencyKey: key } = request;
  if (tickets.length > MOST_TICKETS) throw tooManyTickets(tickets.length, MOST_TICKETS);
  const acting = await ownOfficer(context);
  if (!acting) throw notAnOfficer(FIELD);
  const rows = await context.em.transactional((em) =>
    answeredOnce(em, context, { mutation: 'assignRepairs', key, input: [tickets, officerId, section, reasonTh] }, async () =>
      assignRows(em, context, acting, tickets, await assignmentOf(em, request)),
    ),
  );
  return { rows };
}

async function assignmentOf(em: EntityManager, { officerId, section, reasonTh }: AssignRequest): Promise<Assignment> {
  if (officerId === null && section === null) throw nothingGiven();
  const officer = officerId === null ? null : await activeOfficer(em, officerId);
  requireTogether(officer, section);
  return { officer, section: section ?? officer!.section, reasonTh: workText('reasonTh', reasonTh) };
}

async function activeOfficer(em: EntityManager, id: string): Promise<ServiceOfficer> {
  const officer = isUuid(id) ? await em.findOne(ServiceOfficer, { id, active: true }) : null;
  if (!officer) throw officerNotFound(id);
  return officer;
}

async function assignRows(
  em: EntityManager,
  context: SubgraphContext,
  acting: ServiceOfficer,
  tickets: readonly SeenTicketInput[],
  assignment: Assignment,
): Promise<RepairRowAnswer[]> {
  const known = await lockedTickets(
    em,
    tickets.map(({ ticketId }) => ticketId),
  );
  const additions: Addition[] = [];
  const answers: RepairRowAnswer[] = [];
  const seen = new Set<string>();
  for (const { ticketId, seenEvent } of tickets) {
    try {
      const id = ticketId.toLowerCase();
      if (seen.size === seen.add(id).size) throw ticketTwice();
      const locked = known.get(id);
      if (!locked || !isSeen(context, locked)) throw ticketNotFound(ticketId);
      const addition = await assigned(context, acting, locked, { seenEvent, assignment });
      if (addition) additions.push(addition);
      answers.push({ ticketId, saved: true, eventCount: locked.ticket.eventCount + (addition ? 1 : 0), refusal: null });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answers.push({ ticketId, saved: false, eventCount: null, refusal: refusalOfRow(error) });
    }
  }
  await appendEvents(em, context, additions);
  return answers;
}

async function assigned(
  context: SubgraphContext,
  acting: ServiceOfficer,
  locked: LockedTicket,
  { seenEvent, assignment }: { seenEvent: number; assignment: Assignment },
): Promise<Addition | null> {
  const actor = await requireActor(context, acting, locked, FIELD);
  if (actor.kind !== 'WORKER') throw notAnOfficer(FIELD);
  requireSeen(locked, seenEvent);
  const event = saidAssignment(locked.ticket, acting, assignment, occurredAtOf(locked.log, null, context.now));
  return event && { locked, events: [event] };
}

function refusalOfRow({ code, messages, facts }: Refusal) {
  return { code, messageTh: messages.th, messageEn: messages.en, facts: JSON.stringify(facts) };
}

function ticketTwice(): Refusal {
  return new Refusal('ROW_TWICE', { th: 'งานนี้ซ้ำกับรายการก่อนหน้าในคำขอเดียวกัน', en: 'The same repair came before in this request' });
}
