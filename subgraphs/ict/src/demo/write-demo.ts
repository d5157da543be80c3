import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditRow } from '@nakhon/kit/audit';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { clearGenerated as clearGeneratedTickets } from '../repair-ticket/generated-tickets.js';
import { generateStock } from './demo-stock.js';
import { generateTickets, type DemoOptions } from './demo-tickets.js';
import { clearGeneratedStock, writeDemoStock } from './write-demo-stock.js';

export { hasFacts } from '../repair-ticket/generated-tickets.js';

const BATCH = 2000;

/** Takes out all demonstration rows: what was done with demonstration materials goes with them. */
export async function clearGenerated(em: EntityManager): Promise<void> {
  await clearGeneratedStock(em);
  await clearGeneratedTickets(em);
}

/** Writes the demonstration repairs in the caller's transaction; all are marked as generated. */
export async function writeDemo(em: EntityManager, { seed, asOf }: DemoOptions): Promise<void> {
  const desk = await repairDesk(em);
  const tickets = generateTickets({ seed, asOf });
  for (let from = 0; from < tickets.length; from += BATCH) {
    const fates = await writeTickets(em, desk, tickets.slice(from, from + BATCH));
    const refused = fates.find((fate) => typeof fate === 'object');
    if (refused) throw refused;
  }
  await writeDemoStock(em, generateStock({ seed, asOf, tickets }));
  em.create(AuditRow, {
    id: randomUUIDv7(),
    occurredAt: asOf,
    actor: 'hub:demo',
    action: 'demo.write',
    subject: 'ict',
    facts: { seed, tickets: tickets.length },
  });
  await em.flush();
  await em.execute('analyze repair_ticket, repair_event, turnaround_bin, turnaround_bucket, received_month');
}
