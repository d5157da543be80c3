import type { SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '../repair-ticket/ticket-fixture.js';
import { DEVICES, hands, lead, OFFICERS, requester, somchai, startWorkshop, type TicketSeen } from './work-fixture.js';

const MONDAY = at('2026-11-23 09:00');
let harness: SubgraphHarness;
let work: ReturnType<typeof hands>;
beforeAll(async () => {
  harness = await startWorkshop(MONDAY);
  work = hands(harness);
});
afterAll(() => harness?.close());

const rows = (sql: string, parameters: unknown[] = []) => harness.subgraph.orm.em.fork().execute(sql, parameters);

/** Makes the moves one after the other, each taken, ten minutes apart; gives the ticket after the last. */
async function walk(ticket: TicketSeen, moves: readonly [to: string, input?: object][], viewer = somchai): Promise<TicketSeen> {
  let current = ticket;
  for (const [to, input] of moves) {
    const { ticket: moved, code } = await work.move(current, to, input ?? {}, viewer);
    expect([to, code]).toEqual([to, undefined]);
    current = moved!;
  }
  return current;
}

test('a hardware repair goes from the request to the hand-over, and the board counts it', async () => {
  harness.setNow(MONDAY);
  const { ticket } = await work.open({ deviceId: DEVICES.computer, problem: 'NO_POWER', contactName: 'คุณมาลี' }, requester);
  expect(ticket).toMatchObject({ code: 'R2570-00001', state: 'RECEIVED', section: 'REPAIR', eventCount: 1 });
  harness.setNow(at('2026-11-24 10:00'));
  const done = await walk(ticket!, [
    ['TRIAGED', { place: 'ONE_STOP' }],
    ['DIAGNOSING'],
    ['MENDING', { causeTh: 'แหล่งจ่ายไฟชำรุด' }],
    ['QUALITY_CHECK', { remedyTh: 'เปลี่ยนแหล่งจ่ายไฟ' }],
    ['READY'],
    ['NOTIFIED'],
    ['HANDED_OVER', { receivedBy: 'คุณมาลี', documents: ['ใบส่งมอบ'] }],
    ['CLOSED'],
  ]);
  expect(done).toMatchObject({ state: 'CLOSED', eventCount: 9 });
  const [row] = await rows(
    'select officer_id, place, cause_th, remedy_th, within_standard, turnaround_minutes from repair_ticket where id = ?',
    [done.id],
  );
  expect(row).toEqual({
    officer_id: OFFICERS.somchai,
    place: 'ONE_STOP',
    cause_th: 'แหล่งจ่ายไฟชำรุด',
    remedy_th: 'เปลี่ยนแหล่งจ่ายไฟ',
    within_standard: true,
    turnaround_minutes: 1500,
  });
  harness.setNow(at('2026-11-24 10:01'));
  const { data } = await harness.ask<{ repairTurnaround: object }>(
    '{ repairTurnaround(fiscalYear: 2570, quarter: 1, source: "hub") { received completed open } }',
    {},
    lead,
  );
  expect({ ...data!.repairTurnaround }).toEqual({ received: 1, completed: 1, open: 0 });
});

test('the same problem within thirty days is a repair under the guarantee: on site, by the same officer', async () => {
  harness.setNow(at('2026-12-24 16:00'));
  const again = hands(
    harness,
    'id state eventCount officer { id } place guarantee { code officer { nameTh } } clock { tone standardCode }',
  );
  const { ticket } = await again.open({ deviceId: DEVICES.computer, problem: 'NO_POWER' }, requester);
  expect(JSON.parse(JSON.stringify(ticket))).toMatchObject({
    officer: { id: OFFICERS.somchai },
    place: 'ON_SITE',
    guarantee: { code: 'R2570-00001', officer: { nameTh: 'สมชาย' } },
    clock: { tone: 'IN_TIME', standardCode: 'HARDWARE' },
  });
  const query = '{ repairTicket(code: "R2570-00001") { repeatFailures { id } } }';
  const { data } = await harness.ask<{ repairTicket: { repeatFailures: { id: string }[] } }>(query, {}, lead);
  expect(data!.repairTicket.repeatFailures.map(({ id }) => id)).toEqual([ticket!.id]);
});
