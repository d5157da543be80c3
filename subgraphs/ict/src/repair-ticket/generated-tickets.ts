import type { EntityManager } from '@mikro-orm/postgresql';
import { turnaroundDelta } from '../turnaround/turnaround-delta.js';
import { countedTicket } from './repair-ticket.bulk-sql.js';

export const GENERATED = 'generated';

/** Takes out the demonstration tickets of a kind received from `from` to before `to`, with their counters; gives their number. */
export async function removeGenerated(em: EntityManager, kind: string, from: Date, to: Date): Promise<number> {
  const removed = await em.execute(
    `delete from repair_ticket where source = ? and kind = ? and received_at >= ? and received_at < ?
     returning agency_code, kind, source, observed_until, received_at, handed_over_at, turnaround_minutes, within_standard`,
    [GENERATED, kind, from, to],
  );
  const delta = turnaroundDelta();
  for (const row of removed) delta.count(countedTicket(row), -1);
  await delta.flush(em);
  // A source without a ticket left covers nothing: its quarters have no data, not zeros.
  await em.execute(
    'delete from ticket_source s where s.source = ? and s.kind = ? and not exists (select 1 from repair_ticket t where t.source = s.source and t.kind = s.kind)',
    [GENERATED, kind],
  );
  return removed.length;
}

/** Takes out all of the demonstration: tickets with their logs and counters, and the devices and officers that no repair of others needs. */
export async function clearGenerated(em: EntityManager): Promise<void> {
  for (const table of ['repair_ticket', 'turnaround_bin', 'received_month', 'ticket_source']) {
    await em.execute(`delete from ${table} where source = ?`, [GENERATED]);
  }
  await em.execute('delete from device where source = ? and not exists (select 1 from repair_ticket where device_id = device.id)', [
    GENERATED,
  ]);
  await em.execute(
    `delete from service_officer officer where source = ? and not exists (select 1 from repair_ticket where officer_id = officer.id)
       and not exists (select 1 from repair_event where officer_id = officer.id)`,
    [GENERATED],
  );
}

/** Whether any ticket is there, of whatever source. */
export async function hasFacts(em: EntityManager): Promise<boolean> {
  const rows = await em.execute('select 1 from repair_ticket limit 1');
  return rows.length > 0;
}
