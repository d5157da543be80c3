import type { EntityManager } from '@mikro-orm/postgresql';
import { AgencyRef } from '@nakhon/kit/agency-ref';
import { Refusal } from '@nakhon/core/refusal';
import { repairPolicies } from '../service-standard/service-standard.reference.js';
import type { RepairPolicies } from '../service-standard/service-standard.rules.js';
import { turnaroundDelta, type TurnaroundDelta } from '../turnaround/turnaround-delta.js';
import { additionsOf } from './changed-row.rules.js';
import { insertEvents, insertTickets, storedLogs, storedTickets, updateTickets, type StoredTicket } from './repair-ticket.bulk-sql.js';
import { projectTicket, sectionFor } from './repair-ticket.rules.js';
import type { ProjectedTicket, TicketToWrite } from './ticket-to-write.js';

/** What became of a ticket: written, left as it was, or refused by a rule. */
export type TicketFate = 'placed' | 'unchanged' | Refusal;

/** What is needed to place tickets; loaded once for many batches. */
export interface RepairDesk extends RepairPolicies {
  serviceSections: ReadonlyMap<string, number | null>;
}

export async function repairDesk(em: EntityManager): Promise<RepairDesk> {
  const agencies = await em.find(AgencyRef, {});
  const serviceSections = new Map(agencies.map(({ code, serviceSection }) => [code, serviceSection ?? null]));
  return { ...(await repairPolicies(em)), serviceSections };
}

/**
 * Writes a batch of tickets (some thousands) with logs, projections and counters in the caller's transaction and tells of each, in
 * order, what became of it. Known tickets get the events they lack; their projection and the counters change by the difference.
 * A ticket whose log breaks a rule is refused and the others are written.
 */
export async function writeTickets(em: EntityManager, desk: RepairDesk, tickets: readonly TicketToWrite[]): Promise<TicketFate[]> {
  const known = await storedTickets(em, tickets);
  const delta = turnaroundDelta();
  const keyOf = ({ source, externalId }: Pick<TicketToWrite, 'source' | 'externalId'>) => `${source} ${externalId}`;
  const byKey = new Map(known.map((stored) => [keyOf(stored), stored]));
  const changed = tickets.flatMap((ticket) => {
    const stored = byKey.get(keyOf(ticket));
    return stored && stored.digest !== ticket.digest ? [{ ticket, stored }] : [];
  });
  const changeFates = await changeTickets(em, desk, changed, delta);
  const fresh = tickets.filter((ticket) => ticket.externalId === null || !byKey.has(keyOf(ticket)));
  const freshFates = await addTickets(em, desk, fresh, delta);
  await delta.flush(em);
  return tickets.map((ticket) => freshFates.get(ticket) ?? changeFates.get(ticket) ?? 'unchanged');
}

type Fates = Map<TicketToWrite, TicketFate>;
type Changes = readonly { ticket: TicketToWrite; stored: StoredTicket }[];

async function addTickets(em: EntityManager, desk: RepairDesk, tickets: readonly TicketToWrite[], delta: TurnaroundDelta): Promise<Fates> {
  const fates: Fates = new Map();
  const projected = tickets.flatMap((ticket) => projectedOrRefused(desk, ticket, fates));
  for (const ticket of projected) delta.count(ticket, 1);
  await insertTickets(em, projected);
  await insertEvents(
    em,
    projected.map(({ id, events }) => ({ ticketId: id, firstSeq: 1, events })),
  );
  return fates;
}

async function changeTickets(em: EntityManager, desk: RepairDesk, changes: Changes, delta: TurnaroundDelta): Promise<Fates> {
  const fates: Fates = new Map();
  const logs = await storedLogs(
    em,
    changes.map(({ stored }) => stored.id),
  );
  const written = changes.flatMap(({ ticket, stored }) => {
    const log = logs.get(stored.id) ?? [];
    const added = additionsOf(log, ticket.events, ticket.source);
    const whole = { ...ticket, id: stored.id, code: stored.code, events: [...log, ...added] };
    return projectedOrRefused(desk, whole, fates, ticket).map((projected) => ({ stored, projected, added, firstSeq: log.length + 1 }));
  });
  for (const { stored, projected } of written) {
    delta.count(stored, -1);
    delta.count(projected, 1);
  }
  await updateTickets(
    em,
    written.map(({ projected }) => projected),
  );
  await insertEvents(
    em,
    written.map(({ stored, added, firstSeq }) => ({ ticketId: stored.id, firstSeq, events: added })),
  );
  return fates;
}

function projectedOrRefused(desk: RepairDesk, ticket: TicketToWrite, fates: Fates, original = ticket): ProjectedTicket[] {
  try {
    const projection = projectTicket(ticket, ticket.events, desk);
    fates.set(original, 'placed');
    const section = projection.handedToSection ?? sectionFor(ticket.kind, desk.serviceSections.get(ticket.agencyCode) ?? null);
    return [{ ...ticket, ...projection, section }];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    fates.set(original, error);
    return [];
  }
}
