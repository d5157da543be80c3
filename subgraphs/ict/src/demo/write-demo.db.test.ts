import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ictDefinition } from '../definition.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { aTicket, at } from '../repair-ticket/ticket-fixture.js';
import { removeGenerated } from '../repair-ticket/generated-tickets.js';
import { clearGenerated, hasFacts, writeDemo } from './write-demo.js';
import { generateRepairs } from './demo-tickets.js';

const asOf = at('2024-06-30 12:00');
let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(ictDefinition, at('2026-11-21 10:00'));
});
afterAll(() => harness.close());

const STOCK = [
  'material',
  'stock_movement',
  'withdrawal',
  'withdrawal_event',
  'stock_count',
  'stock_number',
  'part_request',
  'part_request_event',
];
const TABLES = [
  'repair_ticket',
  'repair_event',
  'turnaround_bin',
  'received_month',
  'ticket_source',
  'device',
  'service_officer',
  'track_code',
  'satisfaction_answer',
  ...STOCK,
];

async function sizes(): Promise<number[]> {
  const em = harness.subgraph.orm.em.fork();
  const counts = await Promise.all(TABLES.map((table) => em.execute(`select count(*)::int as count from ${table}`)));
  return counts.map(([row]) => row!['count'] as number);
}

test('the demonstration is written as it was generated, all marked as generated, and taken out without a trace; other facts stay', async () => {
  const { em } = harness.subgraph.orm;
  expect(await hasFacts(em.fork())).toBe(false);
  const own = aTicket([
    ['RECEIVED', '2024-01-08 09:00'],
    ['HANDED_OVER', '2024-01-09 09:00'],
  ]);
  await em.fork().transactional(async (inner) => writeTickets(inner, await repairDesk(inner), [own]));
  const before = await sizes();

  await em.fork().transactional((inner) => writeDemo(inner, { seed: 'nakhon', asOf }));
  expect(await hasFacts(em.fork())).toBe(true);
  expect((await sizes())[0]).toBe(generateRepairs({ seed: 'nakhon', asOf }).tickets.length + 1);
  expect(await em.fork().execute('select distinct source from repair_event order by 1')).toEqual([
    { source: 'generated' },
    { source: 'hub' },
  ]);

  const [drift] = await em
    .fork()
    .execute(
      'select count(*)::int as n from material where balance <> (select sum(quantity) from stock_movement where material_id = material.id)',
    );
  expect(drift).toEqual({ n: 0 });
  expect((await sizes()).every((size) => size > 0)).toBe(true);

  await em.fork().transactional(clearGenerated);
  expect(await sizes()).toEqual(before);
});

test('what an import replaces goes with its counters', async () => {
  const { em } = harness.subgraph.orm;
  await em.fork().transactional((inner) => writeDemo(inner, { seed: 'nakhon', asOf }));
  await em.fork().transactional((inner) => removeGenerated(inner, 'HARDWARE', at('2023-10-01 00:00'), at('2024-07-01 00:00')));
  const left = await em.fork().execute(`select
    (select count(*)::int from repair_ticket where source = 'generated' and kind = 'HARDWARE') as tickets,
    (select coalesce(sum(count), 0)::int from turnaround_bin where source = 'generated' and kind = 'HARDWARE') as bins,
    (select coalesce(sum(count), 0)::int from received_month where source = 'generated' and kind = 'HARDWARE') as received,
    (select count(*)::int from ticket_source where source = 'generated') as sources`);
  expect(left).toEqual([{ tickets: 0, bins: 0, received: 0, sources: 2 }]);
});
