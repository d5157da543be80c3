import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditRow } from '@nakhon/kit/audit';
import { insertRows, type BulkTable } from '@nakhon/kit/bulk-insert';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { clearGenerated as clearGeneratedTickets, GENERATED } from '../repair-ticket/generated-tickets.js';
import { addCodes } from '../track/track-code.service.js';
import { generateAnswers, type DemoAnswer } from './demo-answers.js';
import type { DemoDevice } from './demo-devices.js';
import type { DemoOfficer } from './demo-officers.js';
import { generateRepairs, type DemoOptions, type DemoRepairs } from './demo-tickets.js';
import { generateStock } from './demo-stock.js';
import { clearGeneratedStock, writeDemoStock } from './write-demo-stock.js';

export { hasFacts } from '../repair-ticket/generated-tickets.js';

const BATCH = 2000;

/** Takes out all demonstration rows: what was done with demonstration materials goes with them. */
export async function clearGenerated(em: EntityManager): Promise<void> {
  await clearGeneratedStock(em);
  await clearGeneratedTickets(em);
}

/** Writes the demonstration of repairs in the caller's transaction; all is marked as generated. */
export async function writeDemo(em: EntityManager, { seed, asOf }: DemoOptions): Promise<void> {
  const { officers, devices, tickets } = generateRepairs({ seed, asOf });
  await insertRows(em, OFFICERS, officers);
  await insertRows(em, DEVICES, devices);
  const desk = await repairDesk(em);
  for (let from = 0; from < tickets.length; from += BATCH) {
    const fates = await writeTickets(em, desk, tickets.slice(from, from + BATCH));
    const refused = fates.find((fate) => typeof fate === 'object');
    if (refused) throw refused;
  }
  const answers = generateAnswers(tickets, { seed, asOf });
  await insertRows(em, ANSWERS, answers);
  await giveCodes(em, { tickets, devices, asOf });
  await writeDemoStock(em, generateStock({ seed, asOf, tickets }));
  const facts = { seed, officers: officers.length, devices: devices.length, tickets: tickets.length, answers: answers.length };
  em.create(AuditRow, { id: randomUUIDv7(), occurredAt: asOf, actor: 'hub:demo', action: 'demo.write', subject: 'ict', facts });
  await em.flush();
  await em.execute(
    'analyze repair_ticket, repair_event, turnaround_bin, turnaround_tree, repair_measure, repair_measure_bin, received_month, device, track_code',
  );
}

const OFFICERS: BulkTable<DemoOfficer> = {
  table: 'service_officer',
  columns: {
    id: 'uuid',
    username: 'text',
    name_th: 'text',
    name_en: 'text',
    section: 'text',
    office_phone: 'text',
    leads: 'boolean',
    active: 'boolean',
    source: 'text',
  },
};
const DEVICES: BulkTable<DemoDevice> = {
  table: 'device',
  columns: {
    id: 'uuid',
    asset_number: 'text',
    kind: 'text',
    brand: 'text',
    model: 'text',
    serial: 'text',
    agency_code: 'text',
    place_th: 'text',
    bought_on: 'date',
    warranty_until: 'date',
    state: 'text',
    source: 'text',
    recorded_at: 'timestamptz',
    version: 'int',
  },
};
const ANSWERS: BulkTable<DemoAnswer> = {
  table: 'satisfaction_answer',
  columns: { ticket_id: 'uuid', score: 'int', comment_th: 'text', answered_at: 'timestamptz', actor: 'text', source: 'text' },
};

/** Handed over so long ago, a repair is followed no more. */
const FOLLOWED_DAYS = 60;
const DAY_MS = 86_400_000;

/** Codes are real ones, by chance alone: also a demonstration's pages are open to whoever can guess. */
async function giveCodes(
  em: EntityManager,
  { tickets, devices, asOf }: Pick<DemoRepairs, 'tickets' | 'devices'> & { asOf: Date },
): Promise<void> {
  const since = asOf.getTime() - FOLLOWED_DAYS * DAY_MS;
  const followed = tickets.filter(({ events }) => events.at(-1)!.occurredAt.getTime() >= since);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  await addCodes(em, 'ticket', ids(followed), asOf, GENERATED);
  await addCodes(em, 'device', ids(devices), asOf, GENERATED);
}
