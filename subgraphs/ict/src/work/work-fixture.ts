import { Role } from '@nakhon/kit/role';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { ictDefinition } from '../definition.js';

/** Officers of the fixture's roster. */
export const OFFICERS = {
  lead: '00000000-0000-7000-8000-0000000000a1',
  somchai: '00000000-0000-7000-8000-0000000000a2',
  service: '00000000-0000-7000-8000-0000000000a3',
  gone: '00000000-0000-7000-8000-0000000000a4',
} as const;
/** Devices: one of พระนคร, one of another office, one disposed of. */
export const DEVICES = {
  computer: '00000000-0000-7000-8000-0000000000d1',
  elsewhere: '00000000-0000-7000-8000-0000000000d2',
  disposed: '00000000-0000-7000-8000-0000000000d3',
} as const;
export const PHRA_NAKHON = '/00000000/50010000/';
export const DUSIT = '/00000000/50020000/';

let account = 0;

/** An account that no other is, with a role over a subtree. */
export function aPerson(username: string, role: Role, path = '/00000000/'): Viewer {
  const accountId = `00000000-0000-7000-9000-${String(++account).padStart(12, '0')}`;
  return { kind: 'account', accountId, username, agencyPath: path, grants: [{ role, path }] };
}

/** Leads the repair section; an officer of it; an officer of service section 1; a requester of พระนคร. */
export const lead = aPerson('lead', Role.TECHNICIAN);
export const somchai = aPerson('somchai', Role.TECHNICIAN);
export const service = aPerson('service', Role.TECHNICIAN);
export const unlisted = aPerson('unlisted', Role.TECHNICIAN);
export const requester = aPerson('asker', Role.REQUESTER, PHRA_NAKHON);

/** A hub of repairs with a roster and devices, at `now`. */
export async function startWorkshop(now: Date): Promise<SubgraphHarness> {
  const harness = await startHarness(ictDefinition, now);
  const em = harness.subgraph.orm.em.fork();
  await em.execute(
    `insert into service_officer (id, username, name_th, name_en, section, office_phone, leads, active, source) values
     (?, 'lead', 'หัวหน้าช่าง', 'Lead', 'REPAIR', '0 2224 1001', true, true, 'hub'), (?, 'somchai', 'สมชาย', 'Somchai', 'REPAIR', null, false, true, 'hub'),
     (?, 'service', 'สมหญิง', 'Somying', 'SERVICE_1', null, true, true, 'hub'), (?, 'gone', 'สมศักดิ์', 'Somsak', 'REPAIR', null, false, false, 'hub')`,
    [OFFICERS.lead, OFFICERS.somchai, OFFICERS.service, OFFICERS.gone],
  );
  await em.execute(
    `insert into device (id, asset_number, kind, brand, model, agency_code, state, source, recorded_at) values
     (?, 'A-1', 'COMPUTER', 'Thara', 'Desk 300', '50010000', 'IN_USE', 'hub', ?), (?, 'A-2', 'PRINTER', 'Thara', 'Jet 9', '50020000', 'IN_USE', 'hub', ?),
     (?, 'A-3', 'COMPUTER', 'Thara', 'Desk 100', '50010000', 'DISPOSED', 'hub', ?)`,
    [DEVICES.computer, now, DEVICES.elsewhere, now, DEVICES.disposed, now],
  );
  return harness;
}

export interface TicketSeen {
  id: string;
  code: string;
  state: string;
  section: string;
  eventCount: number;
  [field: string]: unknown;
}

/** What a write answers: the ticket, or the code of the refusal with its facts. */
export interface Answer {
  ticket: TicketSeen | null;
  code?: string;
  facts?: Record<string, unknown>;
}

let key = 0;

/** A workshop's hands: each call is a write with a key of its own unless one is given. */
export function hands(harness: SubgraphHarness, fields = 'id code state section eventCount') {
  const write = async (field: string, args: string, variables: Record<string, unknown>, viewer: Viewer): Promise<Answer> => {
    const names = Object.entries(TYPES).filter(([name]) => args.includes(`$${name}`));
    const declared = names.map(([name, type]) => `$${name}: ${type}`).join(', ');
    const document = `mutation (${declared}) { ${field}(${args}) { ${fields} } }`;
    const { data, errors } = await harness.ask<Record<string, TicketSeen>>(document, { key: `key-${++key}`, ...variables }, viewer);
    const { code, facts } = (errors?.[0]?.extensions ?? {}) as { code?: string; facts?: Record<string, unknown> };
    return { ticket: data?.[field] ?? null, ...(code === undefined ? {} : { code, facts: facts! }) };
  };
  return {
    open: (input: object, viewer: Viewer, given: object = {}) =>
      write(
        'openRepair',
        'input: $open, idempotencyKey: $key',
        { open: { kind: 'HARDWARE', subjectTh: 'เปิดไม่ติด', ...input }, ...given },
        viewer,
      ),
    move: (ticket: TicketSeen, to: string, input: object, viewer: Viewer, given: object = {}) =>
      write(
        'moveRepair',
        'ticketId: $id, to: $to, seenEvent: $seen, input: $move, idempotencyKey: $key',
        { id: ticket.id, to, seen: ticket.eventCount, move: input, ...given },
        viewer,
      ),
    note: (ticket: TicketSeen, input: object, viewer: Viewer) =>
      write(
        'noteRepair',
        'ticketId: $id, seenEvent: $seen, input: $note, idempotencyKey: $key',
        { id: ticket.id, seen: ticket.eventCount, note: input },
        viewer,
      ),
    check: (ticket: TicketSeen, step: string, answer: boolean, viewer: Viewer) =>
      write(
        'answerChecklist',
        'ticketId: $id, seenEvent: $seen, step: $step, answer: $answer, idempotencyKey: $key',
        { id: ticket.id, seen: ticket.eventCount, step, answer },
        viewer,
      ),
    correct: (ticket: TicketSeen, corrects: number, input: object, viewer: Viewer, reason = 'บันทึกผิด') =>
      write(
        'correctRepairEvent',
        'ticketId: $id, seenEvent: $seen, corrects: $corrects, input: $correction, reasonTh: $reason, idempotencyKey: $key',
        { id: ticket.id, seen: ticket.eventCount, corrects, correction: input, reason },
        viewer,
      ),
  };
}

const TYPES: Record<string, string> = {
  open: 'OpenTicketInput!',
  id: 'ID!',
  to: 'RepairEventName!',
  seen: 'Int!',
  move: 'MoveInput',
  note: 'NoteInput!',
  step: 'LadderStep!',
  answer: 'Boolean!',
  corrects: 'Int!',
  correction: 'CorrectionInput!',
  reason: 'String!',
  key: 'String!',
};
