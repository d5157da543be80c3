import type { EntityManager } from '@mikro-orm/postgresql';
import { jsonLiteral } from '@nakhon/kit/json-literal';
import { textArray } from '@nakhon/kit/sql';
import type { CountedTicket } from '../turnaround/turnaround-delta.js';
import type { ProjectedTicket, TicketToWrite } from './ticket-to-write.js';
import type { EventFacts } from './event-facts.js';
import type { RepairEventName } from './repair-ticket.enums.js';
import type { TicketEvent } from './repair-ticket.rules.js';

/** A known ticket, as far as a change needs it. */
export interface StoredTicket extends CountedTicket {
  id: string;
  code: string;
  externalId: string;
  digest: string | null;
}

/** Columns of `repair_ticket` with their types, in one place for insert and update. */
const COLUMNS: Record<string, string> = {
  id: 'uuid',
  code: 'text',
  kind: 'text',
  subject_th: 'text',
  agency_code: 'text',
  section: 'text',
  device_th: 'text',
  device_id: 'uuid',
  problem: 'text',
  channel: 'text',
  letter_number: 'text',
  letter_date: 'date',
  contact_name: 'text',
  contact_phone: 'text',
  guarantee_of: 'uuid',
  source: 'text',
  external_id: 'text',
  observed_until: 'timestamptz',
  digest: 'text',
  state: 'text',
  received_at: 'timestamptz',
  received_recorded_at: 'timestamptz',
  handed_over_at: 'timestamptz',
  ended_at: 'timestamptz',
  ended_recorded_at: 'timestamptz',
  finish_unknown: 'boolean',
  open_until: 'timestamptz',
  due_at: 'timestamptz',
  standard_code: 'text',
  within_standard: 'boolean',
  turnaround_minutes: 'int',
  event_count: 'int',
  state_since: 'timestamptz',
  officer_id: 'uuid',
  place: 'text',
  cause_th: 'text',
  remedy_th: 'text',
  promised_on: 'date',
  waited_agency_minutes: 'int',
  waited_part_minutes: 'int',
  part_since: 'timestamptz',
  failed_checks: 'int',
};
const NAMES = Object.keys(COLUMNS);
const RECORDSET = `jsonb_to_recordset(?::jsonb) as d(${NAMES.map((name) => `${name} ${COLUMNS[name]}`).join(', ')})`;
/** Said once, when the ticket is opened; what an import knows nothing of stays as it is. */
const FIXED = new Set(
  'id code source external_id device_id problem channel letter_number letter_date contact_name contact_phone guarantee_of'.split(' '),
);
const INSERT = `insert into repair_ticket (${NAMES.join(', ')}) select ${NAMES.join(', ')} from ${RECORDSET}`;
const UPDATE = `update repair_ticket t set ${NAMES.filter((name) => !FIXED.has(name))
  .map((name) => `${name} = d.${name}`)
  .join(', ')} from ${RECORDSET} where t.id = d.id`;

const INSERT_EVENTS = `insert into repair_event (ticket_id, seq, name, occurred_at, recorded_at, note_th, source, actor, officer_id, facts)
  select ticket_id, seq, name, occurred_at, recorded_at, note_th, source, actor, officer_id, facts
  from jsonb_to_recordset(?::jsonb) as d(ticket_id uuid, seq int, name text, occurred_at timestamptz, recorded_at timestamptz, note_th text,
    source text, actor text, officer_id uuid, facts jsonb)`;

/** Fields in camelCase are the columns in snake_case. */
const FIELDS = NAMES.map((name) => [name, name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] as const);

function columnsOf(ticket: ProjectedTicket): Record<string, unknown> {
  const fields = ticket as unknown as Record<string, unknown>;
  return Object.fromEntries(FIELDS.map(([name, field]) => [name, fields[field]]));
}

export async function insertTickets(em: EntityManager, tickets: readonly ProjectedTicket[]): Promise<void> {
  if (tickets.length > 0) await em.execute(INSERT, [jsonLiteral(tickets.map(columnsOf))]);
}

export async function updateTickets(em: EntityManager, tickets: readonly ProjectedTicket[]): Promise<void> {
  if (tickets.length > 0) await em.execute(UPDATE, [jsonLiteral(tickets.map(columnsOf))]);
}

export async function insertEvents(
  em: EntityManager,
  logs: readonly { ticketId: string; firstSeq: number; events: readonly TicketEvent[] }[],
): Promise<void> {
  const rows = logs.flatMap(({ ticketId, firstSeq, events }) =>
    events.map(({ name, occurredAt, recordedAt, noteTh, source, actor, officerId, facts }, index) => ({
      ticket_id: ticketId,
      seq: firstSeq + index,
      name,
      occurred_at: occurredAt,
      recorded_at: recordedAt,
      note_th: noteTh,
      source,
      actor,
      officer_id: officerId,
      facts,
    })),
  );
  if (rows.length > 0) await em.execute(INSERT_EVENTS, [jsonLiteral(rows)]);
}

/** The tickets of the batch that the hub knows already, locked until the transaction ends. */
export async function storedTickets(em: EntityManager, tickets: readonly TicketToWrite[]): Promise<StoredTicket[]> {
  const bySource = Map.groupBy(
    tickets.filter(({ externalId }) => externalId !== null),
    ({ source }) => source,
  );
  const found = [];
  for (const [source, group] of bySource) {
    const ids = group.map(({ externalId }) => externalId!);
    found.push(...(await em.execute(STORED, [source, textArray(ids)])));
  }
  return found.map(storedTicket);
}

const STORED = `select id, code, external_id, digest, agency_code, kind, source, observed_until, received_at, handed_over_at, turnaround_minutes, within_standard
  from repair_ticket where source = ? and external_id = any(?::text[]) order by external_id for update`;

/** A row of `repair_ticket` as PostgreSQL gives it, with the columns that counters need. */
export function countedTicket(row: Record<string, unknown>): CountedTicket {
  return {
    agencyCode: row['agency_code'] as string,
    kind: row['kind'] as string,
    source: row['source'] as string,
    observedUntil: dateOrNull(row['observed_until']),
    receivedAt: new Date(row['received_at'] as string),
    handedOverAt: dateOrNull(row['handed_over_at']),
    turnaroundMinutes: row['turnaround_minutes'] as number | null,
    withinStandard: row['within_standard'] as boolean | null,
  };
}

function storedTicket(row: Record<string, unknown>): StoredTicket {
  return {
    ...countedTicket(row),
    id: row['id'] as string,
    code: row['code'] as string,
    externalId: row['external_id'] as string,
    digest: row['digest'] as string | null,
  };
}

function dateOrNull(value: unknown): Date | null {
  return value === null ? null : new Date(value as string | Date);
}

/** The logs of these tickets in the order of recording. */
export async function storedLogs(em: EntityManager, ids: readonly string[]): Promise<Map<string, TicketEvent[]>> {
  if (ids.length === 0) return new Map();
  const rows = await em.execute(
    'select ticket_id, name, occurred_at, recorded_at, note_th, source, actor, officer_id, facts from repair_event where ticket_id = any(?::uuid[]) order by ticket_id, seq',
    [textArray(ids)],
  );
  const groups = Map.groupBy(rows as Record<string, unknown>[], (row) => row['ticket_id'] as string);
  return new Map([...groups].map(([id, group]) => [id, group.map(ticketEvent)]));
}

function ticketEvent(row: Record<string, unknown>): TicketEvent {
  return {
    name: row['name'] as RepairEventName,
    occurredAt: new Date(row['occurred_at'] as string),
    recordedAt: new Date(row['recorded_at'] as string),
    noteTh: row['note_th'] as string | null,
    source: row['source'] as string,
    actor: row['actor'] as string | null,
    officerId: row['officer_id'] as string | null,
    facts: row['facts'] as EventFacts | null,
  };
}
