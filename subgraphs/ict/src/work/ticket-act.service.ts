import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '@nakhon/kit/context';
import { answeredOnce } from '@nakhon/kit/idempotency/answered-request.service';
import { subtreesOf } from '@nakhon/kit/permission';
import { officerById, ownOfficer } from '../officer/service-officer.loader.js';
import type { ServiceOfficer } from '../officer/service-officer.js';
import { TICKET_ROLES } from '../permissions.js';
import { ticketById } from '../repair-ticket/repair-ticket.loader.js';
import type { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { standingOn } from './acting.rules.js';
import { appendEvents, requireSeen } from './append-events.service.js';
import { lockedTickets, type LockedTicket } from './locked-ticket.view.js';
import type { Actor, SaidEvent } from './said-event.js';
import { noIctWork, notAnOfficer, otherSection, ticketNotFound } from './work.refusals.js';

export interface TicketAct {
  mutation: string;
  idempotencyKey: string;
  ticketId: string;
  seenEvent: number;
  /** What beside ticket and event makes this request another one. */
  input: unknown;
  /** The rule: what to add to the log, or a thrown refusal. */
  decide(locked: LockedTicket, actor: Actor): SaidEvent;
}

/**
 * One write on one ticket: lock and load → who acts → whether they saw the newest → the rule → log, projection and counters, all in one
 * transaction. Refuses TICKET_NOT_FOUND, OTHER_SECTION, NOT_AN_OFFICER, STALE_VERSION and what the rule and `answeredOnce` refuse.
 */
export async function actOnTicket(context: SubgraphContext, act: TicketAct): Promise<RepairTicket | null> {
  const { mutation, idempotencyKey: key, ticketId, seenEvent, input } = act;
  const officer = await ownOfficer(context);
  const { id } = await context.em.transactional((em) =>
    answeredOnce(em, context, { mutation, key, input: [ticketId, seenEvent, input] }, async () => {
      const locked = await requireTicket(em, context, ticketId);
      const actor = await requireActor(context, officer, locked, `Mutation.${mutation}`);
      requireSeen(locked, seenEvent);
      await appendEvents(em, context, [{ locked, events: [act.decide(locked, actor)] }]);
      return { id: locked.ticket.id };
    }),
  );
  return ticketById(context).clear(id).load(id);
}

async function requireTicket(em: EntityManager, context: SubgraphContext, ticketId: string): Promise<LockedTicket> {
  const [locked] = (await lockedTickets(em, [ticketId])).values();
  if (!locked || !isSeen(context, locked)) throw ticketNotFound(ticketId);
  return locked;
}

/** Whether the ticket lies within the subtrees that the viewer sees. */
export function isSeen({ viewer }: SubgraphContext, { agencyPath }: LockedTicket): boolean {
  return subtreesOf(viewer, TICKET_ROLES).some((path) => agencyPath.startsWith(path));
}

/** As what the viewer acts on the ticket. Refuses OTHER_SECTION, NOT_AN_OFFICER, NOT_ICT_WORK. */
export async function requireActor(
  context: SubgraphContext,
  officer: ServiceOfficer | null,
  { ticket, agencyPath }: LockedTicket,
  field: string,
): Promise<Actor> {
  const { section } = ticket;
  if (section === null) throw noIctWork();
  const kind = standingOn(context.viewer, officer, { section, agencyPath });
  if (kind === 'WORKER') return { kind, officer: officer! };
  if (kind === 'REQUESTER') return { kind };
  if (kind !== 'OTHER_SECTION') throw notAnOfficer(field);
  const onIt = ticket.officer ? await officerById(context).load(ticket.officer.id) : null;
  throw otherSection(section, onIt, officer!.section);
}
