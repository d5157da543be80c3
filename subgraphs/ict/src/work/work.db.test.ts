import type { SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '../repair-ticket/ticket-fixture.js';
import {
  DEVICES,
  DUSIT,
  aPerson,
  hands,
  lead,
  OFFICERS,
  requester,
  service,
  somchai,
  startWorkshop,
  unlisted,
  type TicketSeen,
} from './work-fixture.js';
import { Role } from '@nakhon/kit/role';

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

test('a software repair is checked by the ladder through reinstalling, and cannot be handed on before', async () => {
  const { ticket } = await work.open({ kind: 'SOFTWARE', problem: 'OS', subjectTh: 'จอฟ้า' }, requester);
  expect(ticket).toMatchObject({ section: 'SERVICE_1' });
  let current = await walk(ticket!, [['TRIAGED', { place: 'ONE_STOP' }], ['DIAGNOSING'], ['MENDING', { causeTh: 'ชุดปรับปรุง' }]], service);
  const remedy = { remedyTh: 'ติดตั้งใหม่' };
  expect(await work.move(current, 'QUALITY_CHECK', remedy, service)).toMatchObject({ code: 'MOVE_NEEDS_CHECKLIST' });
  expect(await work.check(current, 'MIS', false, service)).toMatchObject({
    code: 'CHECKLIST_OUT_OF_TURN',
    facts: { step: 'MIS', next: 'VIRUS' },
  });
  const answers = ['VIRUS-', 'MIS-', 'INTERNET-', 'PORTAL-', 'REINSTALL+', 'TEST-', 'REINSTALL+', 'TEST+'];
  for (const word of answers) current = (await work.check(current, word.slice(0, -1), word.endsWith('+'), service)).ticket!;
  expect(current).toMatchObject({ state: 'MENDING', eventCount: 12 });
  const query = `{ repairTicket(code: "${current.code}") { checklist { step answer isNext isRemedy } } }`;
  const { data } = await harness.ask<{ repairTicket: { checklist: { step: string; isRemedy: boolean }[] } }>(query, {}, service);
  expect(data!.repairTicket.checklist.filter(({ isRemedy }) => isRemedy).map(({ step }) => step)).toEqual(['REINSTALL']);
  current = await walk(current, [['QUALITY_CHECK', remedy]], service);
  expect(await work.move(current, 'MENDING', {}, service)).toMatchObject({ code: 'MOVE_NEEDS_REASON' });
  current = await walk(current, [['MENDING', { reasonTh: 'ยังค้าง' }]], service);
  expect(await work.move(current, 'QUALITY_CHECK', {}, service)).toMatchObject({ code: 'MOVE_NEEDS_CHECKLIST' });
});

test('the same event posted twice is one event', async () => {
  const { ticket } = await work.open({}, requester);
  const twice = { key: 'a-move-of-its-own' };
  const [first, second] = await Promise.all([1, 2].map(() => work.move(ticket!, 'TRIAGED', { place: 'ON_SITE' }, somchai, twice)));
  expect(first).toEqual(second);
  expect(first!.ticket).toMatchObject({ state: 'TRIAGED', eventCount: 2 });
  expect(await rows('select seq from repair_event where ticket_id = ?', [ticket!.id])).toHaveLength(2);
  expect(await work.move(ticket!, 'CANCELLED', { reasonTh: 'x' }, somchai, twice)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('of ten who move at once one is taken, the others are told what is newest', async () => {
  const { ticket } = await work.open({}, requester);
  const answers = await Promise.all(Array.from({ length: 10 }, () => work.move(ticket!, 'TRIAGED', { place: 'ON_SITE' }, somchai)));
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
  const others = answers.filter(({ code }) => code !== undefined);
  expect(others.map(({ code, facts }) => [code, facts!['seenEvent'], facts!['newest'], facts!['state']])).toEqual(
    Array.from({ length: 9 }, () => ['STALE_VERSION', 1, 2, 'TRIAGED']),
  );
});

test('forty opened at once bear forty numbers without a gap, each with a tracking code of its own', async () => {
  const before = Number((await rows('select last from ticket_number'))[0]!.last);
  const answers = await Promise.all(Array.from({ length: 40 }, () => work.open({}, requester)));
  const numbers = answers.map(({ ticket }) => Number(ticket!.code.slice(-5))).toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => before + 1 + index));
  const ids = answers.map(({ ticket }) => ticket!.id);
  const codes = (await rows('select code, ticket_id from track_code where withdrawn_at is null')) as { code: string; ticket_id: string }[];
  expect(new Set(codes.filter(({ ticket_id: id }) => ids.includes(id)).map(({ code }) => code)).size).toBe(40);
});

test('an opening that is refused leaves no gap in the numbers, and one repeated is no second ticket', async () => {
  const { ticket: first } = await work.open({}, requester, { key: 'opened-once' });
  expect((await work.open({ problem: 'NO_SUCH' }, requester)).code).toBe('PROBLEM_UNKNOWN');
  const { ticket: again } = await work.open({}, requester, { key: 'opened-once' });
  const { ticket: next } = await work.open({}, requester);
  expect(again).toEqual(first);
  expect(Number(next!.code.slice(-5))).toBe(Number(first!.code.slice(-5)) + 1);
});

test('an officer acts in another section only after its head has handed the ticket over', async () => {
  const { ticket } = await work.open({ deviceTh: 'เครื่องพิมพ์' }, requester);
  const triaged = await walk(ticket!, [['TRIAGED', { place: 'ON_SITE' }], ['DIAGNOSING']]);
  const refused = await work.move(triaged, 'MENDING', { causeTh: 'x' }, service);
  expect(refused).toMatchObject({ code: 'OTHER_SECTION', facts: { section: 'REPAIR', ownSection: 'SERVICE_1', officerEn: 'Somchai' } });
  expect((await work.move(triaged, 'MENDING', { causeTh: 'x' }, unlisted)).code).toBe('NOT_AN_OFFICER');
  const assign = `mutation ($t: [SeenTicketInput!]!, $why: String, $key: String!) {
    assignRepairs(tickets: $t, section: SERVICE_1, reasonTh: $why, idempotencyKey: $key) { rows { saved eventCount refusal { code } } } }`;
  const hand = async (viewer: typeof lead, why: string | null, key: string) => {
    const t = [{ ticketId: triaged.id, seenEvent: triaged.eventCount }];
    const { data, errors } = await harness.ask<{ assignRepairs: { rows: object[] } }>(assign, { t, why, key }, viewer);
    return errors?.[0]?.extensions['code'] ?? JSON.parse(JSON.stringify(data!.assignRepairs.rows[0]));
  };
  expect(await hand(somchai, 'ขอ', 'h1')).toMatchObject({ saved: false, refusal: { code: 'NOT_THE_LEAD' } });
  expect(await hand(service, 'ขอ', 'h2')).toMatchObject({ saved: false, refusal: { code: 'OTHER_SECTION' } });
  expect(await hand(lead, null, 'h3')).toMatchObject({ saved: false, refusal: { code: 'MOVE_NEEDS_REASON' } });
  expect(await hand(lead, 'เป็นงานซอฟต์แวร์', 'h4')).toEqual({ saved: true, eventCount: 4, refusal: null });
  const handed = { ...triaged, eventCount: 4 };
  expect((await work.move(handed, 'MENDING', { causeTh: 'x' }, somchai)).code).toBe('OTHER_SECTION');
  expect((await work.move(handed, 'MENDING', { causeTh: 'x' }, service)).ticket).toMatchObject({ section: 'SERVICE_1', state: 'MENDING' });
});

test('the agency calls off, answers while it is waited for, and does nothing else; another agency sees nothing', async () => {
  const { ticket } = await work.open({}, requester);
  const stranger = aPerson('stranger', Role.REQUESTER, DUSIT);
  expect((await work.move(ticket!, 'CANCELLED', { reasonTh: 'x' }, stranger)).code).toBe('TICKET_NOT_FOUND');
  expect((await work.move(ticket!, 'TRIAGED', { place: 'ON_SITE' }, requester)).code).toBe('MOVE_NOT_ALLOWED');
  expect((await work.note(ticket!, { noteTh: 'x' }, requester)).code).toBe('MOVE_NOT_ALLOWED');
  const waiting = await walk(ticket!, [
    ['TRIAGED', { place: 'ON_SITE' }],
    ['WAITING_AGENCY', { reasonTh: 'ขอรหัสผ่าน' }],
  ]);
  expect((await work.move(waiting, 'TRIAGED', {}, requester)).code).toBe('MOVE_NEEDS_NOTE');
  expect((await work.move(waiting, 'TRIAGED', { noteTh: 'x', causeTh: 'y' }, requester)).code).toBe('ONLY_FOR_OFFICERS');
  const { ticket: answered } = await work.move(waiting, 'TRIAGED', { noteTh: 'รหัสอยู่ที่หน้าห้อง' }, requester);
  expect(answered).toMatchObject({ state: 'TRIAGED' });
  expect((await work.move(answered!, 'CANCELLED', { reasonTh: 'ใช้ได้แล้ว' }, requester)).ticket).toMatchObject({ state: 'CANCELLED' });
});

test('names and telephones are told to those who mend and to the agency, to nobody else', async () => {
  const { ticket } = await work.open({ contactName: 'คุณมาลี', contactPhone: '08 1234 5678' }, requester);
  const query = `{ repairTicket(code: "${ticket!.code}") { contactName contactPhone } }`;
  const seen = async (viewer: typeof lead) => {
    const { data } = await harness.ask<{ repairTicket: { contactName: string | null; contactPhone: string | null } }>(query, {}, viewer);
    return Object.values(data!.repairTicket);
  };
  expect(await seen(requester)).toEqual(['คุณมาลี', '08 1234 5678']);
  expect(await seen(service)).toEqual(['คุณมาลี', '08 1234 5678']);
  for (const role of [Role.EXECUTIVE, Role.STOCK, Role.ADMIN, Role.HEAD]) expect(await seen(aPerson('other', role))).toEqual([null, null]);
});

test.each<[string, object, string]>([
  ['a citizen’s report', { kind: 'CITIZEN_REPORT' }, 'NOT_ICT_WORK'],
  ['nothing to say', { subjectTh: '  ' }, 'TEXT_MISSING'],
  ['control signs', { subjectTh: 'เปิด\u0007ไม่ติด' }, 'TEXT_INVALID'],
  ['signs that turn the line round', { subjectTh: 'a\u202Eb' }, 'TEXT_INVALID'],
  ['a line break in a name', { contactName: 'a\nb' }, 'TEXT_INVALID'],
  ['a text over its length', { subjectTh: 'ก'.repeat(301) }, 'TEXT_TOO_LONG'],
  ['a problem of another kind', { problem: 'MIS' }, 'PROBLEM_UNKNOWN'],
  ['a device that is not there', { deviceId: 'x' }, 'DEVICE_NOT_FOUND'],
  ['a device of another agency', { deviceId: DEVICES.elsewhere, agencyCode: '50010000' }, 'DEVICE_OF_OTHER_AGENCY'],
  ['a device of another agency, not saying for whom', { deviceId: DEVICES.elsewhere }, 'FORBIDDEN'],
  ['a device that was disposed of', { deviceId: DEVICES.disposed }, 'DEVICE_DISPOSED'],
  ['another agency', { agencyCode: '50020000' }, 'FORBIDDEN'],
  ['an agency that is not there', { agencyCode: '99999999' }, 'AGENCY_UNKNOWN'],
  ['a letter of tomorrow', { letterDate: '2027-12-25' }, 'LETTER_IN_FUTURE'],
  ['a receipt told by the agency', { receivedAt: '2026-11-24T02:00:00Z' }, 'ONLY_FOR_OFFICERS'],
])('a request with %s is refused, and nothing is written', async (_, input, code) => {
  const count = async () => (await rows('select count(*) as n from repair_ticket'))[0]!.n;
  const before = await count();
  expect((await work.open(input, requester)).code).toBe(code);
  expect(await count()).toBe(before);
});

test.each([
  ['in the future', '2026-12-24T10:00:00Z', 'EVENT_IN_FUTURE'],
  ['years ago', '2024-12-24T10:00:00Z', 'RECEIVED_LONG_AGO'],
])('an officer’s receipt %s is refused', async (_, receivedAt, code) => {
  expect((await work.open({ receivedAt, agencyCode: '50010000' }, lead)).code).toBe(code);
});

test.each<[string, string, object, string]>([
  ['a hand-over before the quality check', 'HANDED_OVER', { receivedBy: 'x' }, 'MOVE_NOT_ALLOWED'],
  ['an event later than now', 'TRIAGED', { place: 'ON_SITE', occurredAt: '2026-12-24T09:00:01Z' }, 'EVENT_IN_FUTURE'],
  ['an event before the receipt', 'TRIAGED', { place: 'ON_SITE', occurredAt: '2026-12-24T08:59:59Z' }, 'EVENT_BEFORE_PREVIOUS'],
  ['a triage to nowhere', 'TRIAGED', {}, 'MOVE_NEEDS_PLACE'],
  ['calling off without saying why', 'CANCELLED', { reasonTh: ' ' }, 'MOVE_NEEDS_REASON'],
  ['control signs in the reason', 'CANCELLED', { reasonTh: 'a\u0000b' }, 'TEXT_INVALID'],
  ['a reason over its length', 'CANCELLED', { reasonTh: 'ก'.repeat(1001) }, 'TEXT_TOO_LONG'],
  ['a promise of yesterday', 'TRIAGED', { place: 'ON_SITE', promisedOn: '2026-12-23' }, 'PROMISE_IN_PAST'],
  ['too many documents', 'TRIAGED', { place: 'ON_SITE', documents: Array.from({ length: 21 }, () => 'x') }, 'TOO_MANY_ROWS'],
])('%s is refused', async (_, to, input, code) => {
  const { ticket } = await work.open({}, requester);
  expect((await work.move(ticket!, to, input, somchai)).code).toBe(code);
});
