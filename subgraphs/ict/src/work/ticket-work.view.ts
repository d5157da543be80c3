import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { workingCalendar, type WorkingCalendar } from '@nakhon/core/working-time';
import { agencyPathByCode } from '../repair-ticket/agency-path.loader.js';
import { effectiveLog } from '../repair-ticket/effective-log.rules.js';
import type { EventFacts } from '../repair-ticket/event-facts.js';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { eventsByTicketId } from '../repair-ticket/repair-ticket.loader.js';
import type { RepairTicket } from '../repair-ticket/repair-ticket.js';
import type { TicketEvent } from '../repair-ticket/ticket-event.js';
import { ownOfficer } from '../officer/service-officer.loader.js';
import { WorkingHoliday } from '../service-standard/working-holiday.js';
import { standingOn } from './acting.rules.js';
import { LadderStep } from './ladder.enums.js';
import { ladderOf } from './ladder.rules.js';
import { moveFactsOf } from './move-facts.rules.js';
import type { ChecklistStep, RepairMove } from './repair-move.js';
import { actsOf } from './viewer-moves.rules.js';

const calendarOf = defineLoader<string, WorkingCalendar>(
  (key) => key,
  async (keys, { em }) => {
    const holidays = await em.find(WorkingHoliday, {}, { disableIdentityMap: true });
    return new Map(keys.map((key) => [key, workingCalendar(holidays.map(({ date }) => date))]));
  },
);

/** The working calendar, read once in a request. */
export async function requestCalendar(context: SubgraphContext): Promise<WorkingCalendar> {
  return (await calendarOf(context).load('working'))!;
}

/** The log of a ticket as the rules see it. */
export async function logOf(context: SubgraphContext, ticket: RepairTicket): Promise<TicketEvent[]> {
  const events = (await eventsByTicketId(context).load(ticket.id)) ?? [];
  return events.map((event) => ({ ...event, facts: event.facts as EventFacts | null }));
}

/** What the viewer may do with the ticket now. */
export async function viewerMoves(context: SubgraphContext, ticket: RepairTicket): Promise<RepairMove[]> {
  const officer = await ownOfficer(context);
  const agencyPath = await agencyPathByCode(context).load(ticket.agencyCode);
  const standing = standingOn(context.viewer, officer, { section: ticket.section, agencyPath: agencyPath ?? '' });
  if (standing !== 'WORKER' && standing !== 'REQUESTER') return [];
  const facts = {
    ...moveFactsOf(ticket, await logOf(context, ticket)),
    hasEnded: ticket.endedAt !== null,
    hasOfficer: ticket.officer !== null,
    leads: officer?.leads ?? false,
  };
  return actsOf(facts, standing);
}

/** The questions of the ladder with their newest answers; none for other kinds than software. */
export async function checklist(context: SubgraphContext, ticket: RepairTicket): Promise<ChecklistStep[]> {
  if (ticket.kind !== RepairKind.SOFTWARE) return [];
  const { answers, next, mendedBy } = ladderOf(effectiveLog(await logOf(context, ticket)));
  return Object.values(LadderStep).map((step) => ({
    step,
    answer: answers.get(step)?.answer ?? null,
    answeredAt: answers.get(step)?.answeredAt ?? null,
    noteTh: answers.get(step)?.noteTh ?? null,
    isNext: step === next,
    isRemedy: step === mendedBy,
  }));
}

/** Names and telephones are for those who mend and for the agency itself. */
const CONTACT_ROLES = [Role.TECHNICIAN, Role.REQUESTER];

/** Whether the viewer may see whom to call about the ticket. */
export async function seesContact(context: SubgraphContext, { agencyCode }: Pick<RepairTicket, 'agencyCode'>): Promise<boolean> {
  const subtrees = subtreesOf(context.viewer, CONTACT_ROLES);
  if (subtrees.length === 0) return false;
  const path = await agencyPathByCode(context).load(agencyCode);
  return path !== null && subtrees.some((subtree) => path.startsWith(subtree));
}
