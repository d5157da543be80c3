import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { isStep } from '../repair-ticket/effective-log.rules.js';
import { insertEvents, updateTickets } from '../repair-ticket/repair-ticket.bulk-sql.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import { projectTicket, type TicketEvent, type TicketProjection } from '../repair-ticket/repair-ticket.rules.js';
import type { ProjectedTicket } from '../repair-ticket/ticket-to-write.js';
import { repairPolicies } from '../service-standard/service-standard.reference.js';
import { turnaroundDelta } from '../turnaround/turnaround-delta.js';
import type { LockedTicket } from './locked-ticket.view.js';
import type { SaidEvent } from './said-event.js';
import { staleTicket } from './work.refusals.js';

export interface Addition {
  locked: LockedTicket;
  events: readonly SaidEvent[];
}

/** Refuses STALE_VERSION unless the asker has seen the newest event. */
export function requireSeen({ ticket }: LockedTicket, seenEvent: number): void {
  const { eventCount, state, stateSince, receivedAt } = ticket;
  if (seenEvent !== eventCount) throw staleTicket(seenEvent, eventCount, state, stateSince ?? receivedAt);
}

/**
 * Adds events to locked tickets in the running transaction: log, projection, counters, what becomes of the device, one audit row each.
 * Refuses what the projection refuses.
 */
export async function appendEvents(em: EntityManager, context: SubgraphContext, additions: readonly Addition[]): Promise<void> {
  if (additions.length === 0) return;
  const policies = await repairPolicies(em);
  const delta = turnaroundDelta();
  const written = additions.map(({ locked, events }) => {
    const added = events.map((event) => recorded(context, locked.log, event));
    const projection = projectTicket(locked.ticket, [...locked.log, ...added], policies);
    if (isCountedAnew(locked.ticket, projection)) {
      delta.count(locked.ticket, -1);
      delta.count({ ...countable(locked), ...projection }, 1);
    }
    return { locked, added, projection };
  });
  await updateTickets(
    em,
    written.map(({ locked, projection }) => projected(locked, projection)),
  );
  await insertEvents(
    em,
    written.map(({ locked, added }) => ({ ticketId: locked.ticket.id, firstSeq: locked.log.length + 1, events: added })),
  );
  await delta.flush(em);
  for (const { locked, added, projection } of written) {
    await adviseDisposal(em, locked, projection);
    auditAddition(em, context, locked, added, projection);
  }
}

/** Another one may have recorded something a moment after this request began; the log does not go back. */
export function recorded({ viewer, now }: SubgraphContext, log: readonly TicketEvent[], event: SaidEvent): TicketEvent {
  const last = log.at(-1)?.recordedAt;
  return { noteTh: null, ...event, recordedAt: last && last > now ? last : now, source: 'hub', actor: viewer.username ?? viewer.kind };
}

/** Most events change no figure; then the counters, which all writers share, are left alone. */
function isCountedAnew(before: TicketProjection | LockedTicket['ticket'], after: TicketProjection): boolean {
  const told = ({ receivedAt, handedOverAt, withinStandard }: typeof before) =>
    [+receivedAt, handedOverAt && +handedOverAt, withinStandard].join();
  return told(before) !== told(after);
}

const countable = ({ ticket }: LockedTicket) => ({
  agencyCode: ticket.agencyCode,
  kind: ticket.kind,
  source: ticket.source,
  observedUntil: ticket.observedUntil,
});

function projected({ ticket, log }: LockedTicket, projection: TicketProjection): ProjectedTicket {
  const { id, code, kind, subjectTh, agencyCode, deviceTh, source, externalId, observedUntil, finishUnknown, digest } = ticket;
  const fixed = { id, code, kind, subjectTh, agencyCode, deviceTh, source, externalId, observedUntil, finishUnknown, digest };
  return { ...fixed, ...projection, section: projection.handedToSection ?? routedSection(ticket.section, log), events: log };
}

/** A log that never handed it on leaves it where it is; one whose hand-over was struck gives it back to where it came from. */
function routedSection(section: ProjectedTicket['section'], log: readonly TicketEvent[]): ProjectedTicket['section'] {
  const handed = log.find(({ name, facts }) => name === RepairEventName.ASSIGNED && facts?.section !== undefined);
  return handed?.facts?.fromSection ?? section;
}

/** A device beyond repair is to be disposed of; when that is taken back it is in use again. */
async function adviseDisposal(em: EntityManager, { ticket }: LockedTicket, { state }: TicketProjection): Promise<void> {
  const isBeyond = state === RepairEventName.BEYOND_REPAIR;
  const wasBeyond = ticket.state === RepairEventName.BEYOND_REPAIR;
  if (!ticket.device || isBeyond === wasBeyond) return;
  const [from, to] = isBeyond ? ['IN_USE', 'DISPOSAL_ADVISED'] : ['DISPOSAL_ADVISED', 'IN_USE'];
  await em.execute('update device set state = ?, version = version + 1 where id = ? and state = ?', [to, ticket.device.id, from]);
}

function auditAddition(
  em: EntityManager,
  context: SubgraphContext,
  { ticket }: LockedTicket,
  added: readonly TicketEvent[],
  { state, eventCount }: TicketProjection,
): void {
  const isMove = added.some(({ name }) => isStep(name));
  const names = added.map(({ name }) => name).join(', ');
  audit(em, context, isMove ? 'repair.move' : 'repair.note', `repair:${ticket.id}`, {
    events: names,
    from: ticket.state,
    to: state,
    event: eventCount,
  });
}
