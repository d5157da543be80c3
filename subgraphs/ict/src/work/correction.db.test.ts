import type { SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearGenerated } from '../repair-ticket/generated-tickets.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { aTicket, at } from '../repair-ticket/ticket-fixture.js';
import { DEVICES, hands, lead, requester, service, somchai, startWorkshop, type TicketSeen } from './work-fixture.js';

let harness: SubgraphHarness;
let work: ReturnType<typeof hands>;
beforeAll(async () => {
  harness = await startWorkshop(at('2026-11-23 09:00'));
  work = hands(harness);
});
afterAll(() => harness?.close());

const rows = (sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  harness.subgraph.orm.em.fork().execute(sql, parameters);

/** Opened on 23 November at nine and handed over at the given time. */
async function handedOver(when: string): Promise<TicketSeen> {
  harness.setNow(at('2026-11-23 09:00'));
  let { ticket } = await work.open({}, requester);
  harness.setNow(at(when));
  const moves: [string, object][] = [
    ['TRIAGED', { place: 'ON_SITE' }],
    ['DIAGNOSING', {}],
    ['MENDING', { causeTh: 'ฝุ่น' }],
    ['QUALITY_CHECK', { remedyTh: 'เป่าฝุ่น' }],
    ['READY', {}],
    ['NOTIFIED', {}],
    ['HANDED_OVER', { receivedBy: 'คุณมาลี' }],
  ];
  for (const [to, input] of moves) ticket = (await work.move(ticket!, to, input, somchai)).ticket;
  return ticket!;
}

async function figures(asOf?: string): Promise<unknown> {
  const args = asOf === undefined ? '' : `, asOf: "${at(asOf).toISOString()}"`;
  const query = `{ repairTurnaround(fiscalYear: 2570, quarter: 1, source: "hub"${args}) { completed open medianHours withinStandardPercent } }`;
  const { data } = await harness.ask<{ repairTurnaround: object }>(query, {}, lead);
  return { ...data!.repairTurnaround };
}

test('a corrected hand-over moves the figures; nobody knew of it before it was corrected', async () => {
  const ticket = await handedOver('2026-12-01 09:00');
  harness.setNow(at('2026-12-01 10:00'));
  expect(await figures()).toEqual({ completed: 1, open: 0, medianHours: 192, withinStandardPercent: 0 });
  expect((await work.correct(ticket, 8, { occurredAt: at('2026-11-24 09:00').toISOString() }, somchai)).code).toBe(
    'CORRECTION_OUT_OF_ORDER',
  );
  let current = ticket;
  for (let seq = 2; seq <= 8; seq++)
    current = (await work.correct(current, seq, { occurredAt: at(`2026-11-24 09:0${seq}`).toISOString() }, somchai)).ticket!;
  harness.setNow(at('2026-12-01 11:00'));
  expect(await figures()).toEqual({ completed: 1, open: 0, medianHours: 24.1, withinStandardPercent: 100 });
  expect(await figures('2026-12-01 09:30')).toMatchObject({ completed: 0, open: 1 });
  expect(current.eventCount).toBe(15);
});

test('striking the hand-over opens the ticket again, and only officers of the section may', async () => {
  const ticket = await handedOver('2026-12-02 09:00');
  const before = (await figures()) as { completed: number };
  expect((await work.correct(ticket, 8, { struck: true }, service)).code).toBe('OTHER_SECTION');
  expect((await work.correct(ticket, 8, { struck: true }, requester)).code).toBe('FORBIDDEN');
  expect((await work.correct(ticket, 8, { struck: true }, somchai, ' ')).code).toBe('TEXT_MISSING');
  const { ticket: opened } = await work.correct(ticket, 8, { struck: true }, somchai);
  harness.setNow(at('2026-12-02 10:00'));
  expect(opened).toMatchObject({ state: 'NOTIFIED', eventCount: 9 });
  expect(await figures()).toMatchObject({ completed: before.completed, open: 1 });
  expect((await work.move(opened!, 'HANDED_OVER', { receivedBy: 'คุณมานะ' }, somchai)).ticket).toMatchObject({ state: 'HANDED_OVER' });
});

test('a device beyond repair is to be disposed of, and no longer when that was a mistake', async () => {
  let { ticket } = await work.open({ deviceId: DEVICES.computer, problem: 'DISK' }, requester);
  for (const [to, input] of [
    ['TRIAGED', { place: 'ONE_STOP' }],
    ['DIAGNOSING', {}],
    ['BEYOND_REPAIR', { causeTh: 'เมนบอร์ดเสีย', reasonTh: 'ไม่คุ้มค่าซ่อม' }],
  ] as const)
    ticket = (await work.move(ticket!, to, input, somchai)).ticket;
  const device = async () => (await rows('select state, version from device where id = ?', [DEVICES.computer]))[0];
  expect(await device()).toEqual({ state: 'DISPOSAL_ADVISED', version: 2 });
  expect((await work.correct(ticket!, 4, { struck: true }, somchai)).ticket).toMatchObject({ state: 'DIAGNOSING' });
  expect(await device()).toEqual({ state: 'IN_USE', version: 3 });
});

test('demonstration tickets that people worked on can be cleared with all they did', async () => {
  const demo = aTicket([['RECEIVED', '2026-11-30 09:00']], { source: 'generated' });
  const em = harness.subgraph.orm.em.fork();
  await em.transactional(async (inner) => writeTickets(inner, await repairDesk(inner), [demo]));
  const { ticket } = await work.move({ ...demo, state: '', section: '', eventCount: 1 } as never, 'TRIAGED', { place: 'ON_SITE' }, somchai);
  expect(ticket).toMatchObject({ state: 'TRIAGED', section: 'REPAIR' });
  await expect(em.execute('delete from repair_event where ticket_id = ? and seq = 2', [demo.id])).rejects.toThrow('never changed');
  await em.transactional((inner) => clearGenerated(inner));
  expect(await rows('select 1 from repair_ticket where id = ?', [demo.id])).toEqual([]);
  expect(await rows("select 1 from turnaround_bin where source = 'generated'")).toEqual([]);
});

test('every write is in the audit, with no word that people wrote', async () => {
  const audited = await rows("select action, facts from audit_row where subject like 'repair:%'");
  expect(new Set(audited.map(({ action }) => action))).toEqual(new Set(['repair.open', 'repair.move', 'repair.note']));
  expect(JSON.stringify(audited)).not.toMatch(/คุณมาลี|ฝุ่น|ผิด/);
});
