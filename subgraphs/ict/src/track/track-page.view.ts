import type { EntityManager } from '@mikro-orm/postgresql';
import { effectiveLog, stepsOf } from '../repair-ticket/effective-log.rules.js';
import type { EventFacts } from '../repair-ticket/event-facts.js';
import type { TicketEvent } from '../repair-ticket/repair-ticket.rules.js';
import type { RepairEventName, RepairKind, ServiceSection } from '../repair-ticket/repair-ticket.enums.js';

/** What the public page may tell of a repair: no asker, no device, no remark. */
export interface TrackedRepair {
  ticketId: string;
  code: string;
  kind: RepairKind;
  state: RepairEventName;
  section: ServiceSection | null;
  receivedAt: Date;
  handedOverAt: Date | null;
  dueAt: Date | null;
  promisedOn: string | null;
  causeTh: string | null;
  remedyTh: string | null;
  officerTh: string | null;
  officerEn: string | null;
  officePhone: string | null;
  isAnswered: boolean;
  /** Its steps in order, as they hold after corrections. */
  events: { name: RepairEventName; occurredAt: Date }[];
}

/** Where a code in force leads; `repair` is null for a device that was never mended. A withdrawn code and a wrong one both give null. */
export interface TrackedCode {
  repair: TrackedRepair | null;
}

const REPAIR = `select track.code is not null as known, ticket.id as "ticketId", ticket.code, ticket.kind, ticket.state, ticket.section,
    ticket.received_at as "receivedAt", ticket.handed_over_at as "handedOverAt", ticket.due_at as "dueAt", ticket.promised_on::text as "promisedOn",
    ticket.cause_th as "causeTh", ticket.remedy_th as "remedyTh", officer.name_th as "officerTh", officer.name_en as "officerEn",
    officer.office_phone as "officePhone", exists (select 1 from satisfaction_answer where ticket_id = ticket.id) as "isAnswered",
    (select json_agg(json_build_object('name', name, 'occurredAt', occurred_at, 'recordedAt', recorded_at, 'facts', facts) order by seq)
      from repair_event where ticket_id = ticket.id) as events
  from track_code track
  left join lateral (select * from repair_ticket where id = track.ticket_id
    union all (select * from repair_ticket where device_id = track.device_id order by received_at desc, id desc limit 1)) ticket on true
  left join service_officer officer on officer.id = ticket.officer_id
  where track.code = ? and track.withdrawn_at is null`;

/** What a code leads to, in one statement that reads by keys alone. */
export async function trackedBy(em: EntityManager, code: string): Promise<TrackedCode | null> {
  const [row] = await em.execute(REPAIR, [code]);
  if (!row) return null;
  if (row['ticketId'] === null) return { repair: null };
  return { repair: repairOf(row) };
}

interface LoggedStep {
  name: RepairEventName;
  occurredAt: string;
  recordedAt: string;
  facts: EventFacts | null;
}

function asEvent({ name, occurredAt, recordedAt, facts }: LoggedStep): TicketEvent {
  return { name, occurredAt: new Date(occurredAt), recordedAt: new Date(recordedAt), noteTh: null, source: '', facts };
}

/** Instants come as text; the steps are those that hold after the corrections of the log. */
function repairOf(row: Record<string, unknown>): TrackedRepair {
  const instant = (text: unknown) => (text === null ? null : new Date(text as string));
  const log = (row['events'] as LoggedStep[] | null) ?? [];
  return {
    ...(row as unknown as TrackedRepair),
    receivedAt: new Date(row['receivedAt'] as string),
    handedOverAt: instant(row['handedOverAt']),
    dueAt: instant(row['dueAt']),
    events: stepsOf(effectiveLog(log.map(asEvent))).map(({ name, occurredAt }) => ({ name, occurredAt })),
  };
}
