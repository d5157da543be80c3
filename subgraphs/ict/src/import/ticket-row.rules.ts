import { endOfLocalDay, isLocalDate } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import type { MappedRow } from '@nakhon/kit/import/mapping';
import type { RejectReason } from '@nakhon/kit/import/rejects';
import { agencyByName } from '@nakhon/kit/import/name-matching';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import type { TicketEvent } from '../repair-ticket/repair-ticket.rules.js';
import { importedInstant } from './imported-instant.js';
import * as reasons from './reject-reasons.js';

/** A row as a ticket without the keys that the hub gives it, or why it is not taken. */
export type RowTicket = Omit<TicketToWrite, 'id' | 'code' | 'digest'>;
export type RowDecision = { ticket: RowTicket } | { reject: RejectReason };

const KINDS: ReadonlySet<string> = new Set(Object.values(RepairKind));
/** Numbers are indexed and read out on the telephone. */
const LONGEST_ID = 200;
const AGENCY_KINDS = new Set(['DEPARTMENT', 'DISTRICT_OFFICE']);

/**
 * What a row of an imported file says (fields: `docs/import.md`). `source` is `import:<mapping>`. Facts count as recorded when they
 * happened, so that the past can be asked as of its own time.
 */
export function decideRow(row: MappedRow, source: string, now: Date): RowDecision {
  try {
    return { ticket: ticketOf(row, source, now) };
  } catch (rejected) {
    if (rejected instanceof RowRejected) return { reject: rejected.reason };
    if (rejected instanceof Refusal) return { reject: reasons.reasonOf(rejected) };
    throw rejected;
  }
}

class RowRejected extends Error {
  constructor(readonly reason: RejectReason) {
    super(reason.messages.en);
  }
}

function reject(reason: RejectReason): never {
  throw new RowRejected(reason);
}

function ticketOf(row: MappedRow, source: string, now: Date): RowTicket {
  const externalId = row('externalId') || reject(reasons.idMissing);
  if (externalId.length > LONGEST_ID) reject(reasons.idTooLong(LONGEST_ID));
  const agencyCode = agencyOf(row('agency'));
  const kind = KINDS.has(row('ticketKind')) ? (row('ticketKind') as RepairKind) : reject(reasons.kindUnknown);
  const lastDay = row('observedUntil');
  const observedUntil = isLocalDate(lastDay) ? endOfLocalDay(lastDay) : reject(reasons.dateInvalid('observedUntil'));
  const receivedAt = pastInstant(row, 'receivedAt', now);
  if (receivedAt >= observedUntil) reject(reasons.receivedAfterObserved);
  const finishUnknown = row('finishKnown') === '0';
  const end = finishUnknown ? seenFinished(row, receivedAt, now) : handOver(row, receivedAt, now);
  const noteTh = row('state') || null;
  const event = (name: RepairEventName, at: Date, isLast: boolean): TicketEvent => ({
    name,
    occurredAt: at,
    recordedAt: at,
    noteTh: isLast ? noteTh : null,
    source,
  });
  const events = [event(RepairEventName.RECEIVED, receivedAt, !end)];
  if (end) events.push(event(end.name, end.at, true));
  return { kind, subjectTh: row('subject'), agencyCode, deviceTh: null, source, externalId, observedUntil, finishUnknown, events };
}

function agencyOf(name: string): string {
  const agency = agencyByName(name || reject(reasons.agencyMissing));
  return agency && AGENCY_KINDS.has(agency.kind) ? agency.code : reject(reasons.agencyUnknown);
}

function pastInstant(row: MappedRow, field: string, now: Date): Date {
  const instant = importedInstant(row(field)) ?? reject(reasons.dateInvalid(field));
  return instant > now ? reject(reasons.dateInFuture(field)) : instant;
}

interface End {
  name: RepairEventName;
  at: Date;
}

/** The hand-over, where the row has one and what must stand beside it. */
function handOver(row: MappedRow, receivedAt: Date, now: Date): End | null {
  const isGuarded = row.has('handedOverOnlyWith');
  if (isGuarded && row('handedOverOnlyWith') === '') return null;
  const field = row('handedOverAt') ? 'handedOverAt' : 'handedOverAtElse';
  if (row(field) === '') return null;
  const at = pastInstant(row, field, now);
  return at < receivedAt ? reject(reasons.handedOverBeforeReceived) : { name: RepairEventName.HANDED_OVER, at };
}

/** A finish at an unknown time is logged as closed when it was first seen; without that, at receipt. */
function seenFinished(row: MappedRow, receivedAt: Date, now: Date): End {
  const at = row('finishSeenAt') ? pastInstant(row, 'finishSeenAt', now) : receivedAt;
  return { name: RepairEventName.CLOSED, at: at < receivedAt ? receivedAt : at };
}
