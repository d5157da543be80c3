import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';
import {
  boardFigures,
  deskOf,
  qualityFigures,
  type Ask,
  soundComputers,
  type BoardFigures,
  type Outcome,
  type SeenDevice,
  type SeenRepair,
} from './repair-hands.js';

const START = new Date('2023-10-20T03:00:00Z');
const USERS = ['requester', 'technician', 'service1', 'service2', 'stock', 'executive', 'planner'] as const;
type User = (typeof USERS)[number];
/** Hours and minutes of Bangkok. */
const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+07:00`);

let hub: HubHarness;
const asks = {} as Record<User, Ask>;
const desks = {} as Record<User, ReturnType<typeof deskOf>>;

beforeAll(async () => {
  hub = await startHubHarness({ now: START, demo: true });
});
afterAll(() => hub?.close());

/** Moves the clock; sessions do not outlive the days between two steps, so everyone signs in anew. */
async function on(local: string): Promise<void> {
  hub.setNow(at(local));
  for (const user of USERS) {
    const token = await hub.signIn(user);
    asks[user] = (query, variables) => hub.ask(query, variables, token);
    desks[user] = deskOf(asks[user]);
  }
}

const figures = () => boardFigures(asks.executive, 2567, 1);
const quality = () => qualityFigures(asks.executive, 2567, 1);
const taken = ({ repair, code, messageTh }: Outcome): SeenRepair => {
  if (code !== undefined) throw new Error(`${code}: ${messageTh}`);
  return repair!;
};

/** The public page as anybody on the way sees it: its status and what it says. */
async function followed({ trackPath }: SeenRepair): Promise<{ status: number; title: string; text: string }> {
  const { statusCode, body } = await hub.inject({ url: trackPath });
  return { status: statusCode, title: /<h1>([^<]*)<\/h1>/.exec(body)?.[1] ?? '', text: body };
}

async function walk(user: User, repair: SeenRepair, steps: readonly Step[]): Promise<SeenRepair> {
  let current = repair;
  for (const [to, input, shown] of steps) {
    current = taken(await desks[user].move(current, to, input));
    expect([current.state, (await followed(current)).title]).toEqual([to, shown]);
  }
  return current;
}

type Step = [to: string, input: object, shown: string];
const CHECKED: Step = ['QUALITY_CHECK', { remedyTh: 'เปลี่ยนแหล่งจ่ายไฟ' }, 'กำลังตรวจคุณภาพ'];
const READY: Step = ['READY', {}, 'ซ่อมเสร็จ พร้อมส่งมอบ'];
const NOTIFIED: Step = ['NOTIFIED', {}, 'แจ้งให้มารับแล้ว'];
const HANDED_OVER: Step = ['HANDED_OVER', { receivedBy: 'นางมาลี', documents: ['หนังสือสรุปรายงานผล'] }, 'ส่งมอบแล้ว'];
const CLOSED: Step = ['CLOSED', {}, 'ปิดงานแล้ว'];
const NOTHING: BoardFigures = { received: null, completed: null, open: null, medianHours: null, withinStandardPercent: null };

let device: SeenDevice;
let first: SeenRepair;
let second: SeenRepair;
let third: SeenRepair;

describe('a computer that does not switch on', () => {
  it('is asked for by its agency, and the figures have one more received that is open', async () => {
    await on('2023-10-24 09:00');
    expect(await figures()).toEqual(NOTHING);
    device = (await soundComputers(asks.requester, '50010000'))[0]!;
    first = taken(await desks.requester.open({ kind: 'HARDWARE', subjectTh: 'เปิดไม่ติด', problem: 'NO_POWER', deviceId: device.id }));
    expect(first).toMatchObject({ state: 'RECEIVED', section: 'REPAIR', guarantee: null, clock: { standardCode: 'HARDWARE' } });
    expect(await followed(first)).toMatchObject({ status: 200, title: 'รับแจ้งแล้ว' });
    hub.setNow(at('2023-10-24 09:01'));
    expect(await figures()).toEqual({ ...NOTHING, received: 1, completed: 0, open: 1 });
  });

  it('stands in the queue of its section, and only of that one', async () => {
    const query = 'query ($s: ServiceSection, $c: String) { repairQueue(section: $s, search: $c) { edges { node { code } } } }';
    const codes = async (user: User, section: string) => {
      const { data } = await asks[user](query, { s: section, c: first.code });
      return (data as { repairQueue: { edges: { node: { code: string } }[] } }).repairQueue.edges.map(({ node }) => node.code);
    };
    expect([await codes('technician', 'REPAIR'), await codes('technician', 'SERVICE_1')]).toEqual([[first.code], []]);
  });

  it('waits for a part, for which the longer standard holds', async () => {
    await on('2023-10-24 10:00');
    first = await walk('technician', first, [
      ['TRIAGED', { place: 'ONE_STOP' }, 'คัดแยกงานแล้ว'],
      ['DIAGNOSING', {}, 'กำลังตรวจหาสาเหตุ'],
      ['WAITING_PART', { causeTh: 'แหล่งจ่ายไฟไหม้' }, 'รออะไหล่'],
    ]);
    expect(first.officer).not.toBeNull();
    const { text } = await followed(first);
    for (const word of [first.officer!.nameTh, 'แหล่งจ่ายไฟไหม้', 'ฝ่ายช่างคอมพิวเตอร์']) expect(text).toContain(word);
    expect(text).not.toContain(device.assetNumber);
    const input = { ticketId: first.id, nameTh: 'แหล่งจ่ายไฟ 500W', quantity: 1, estimateBaht: '1290.00', reasonTh: 'ตัวเดิมไหม้' };
    const ASK = 'mutation ($input: PartRequestInput!) { requestPart(input: $input, idempotencyKey: "walk-part") { state } }';
    expect((await asks.technician(ASK, { input })).data).toEqual({ requestPart: { state: 'ASKED' } });
    hub.setNow(at('2023-10-24 10:01'));
    expect(await quality()).toMatchObject({ open: 1, waitingPart: 1 });
    first = (await desks.technician.repair(first.code))!;
    expect(first).toMatchObject({ clock: { standardCode: 'HARDWARE_WITH_PART' }, parts: [{ state: 'ASKED' }] });
  });

  it('is mended when purchasing says that the part has arrived, and fails the quality check once', async () => {
    await on('2023-11-06 13:00');
    const [part] = first.parts;
    const ANSWER = `mutation ($id: ID!, $seen: Int!, $to: PartRequestState!, $on: Date, $key: String!) {
      answerPartRequest(id: $id, seenVersion: $seen, to: $to, expectedOn: $on, idempotencyKey: $key) { state version } }`;
    const answer = (user: User, to: string, seen: number, expectedOn: string | null = null) =>
      asks[user](ANSWER, { id: part!.id, seen, to, on: expectedOn, key: `walk-part-${to}` });
    const steps: [User, string][] = [
      ['stock', 'APPROVED'],
      ['stock', 'ORDERED'],
      ['stock', 'ARRIVED'],
      ['technician', 'FITTED'],
    ];
    for (const [index, [user, to]] of steps.entries()) {
      const { data } = await answer(user, to, part!.version + index, to === 'ORDERED' ? '2023-11-10' : null);
      expect(data).toEqual({ answerPartRequest: { state: to, version: part!.version + index + 1 } });
    }
    first = await walk('technician', first, [['MENDING', {}, 'กำลังซ่อม'], CHECKED, ['MENDING', { reasonTh: 'พัดลมยังไม่หมุน' }, 'กำลังซ่อม']]);
    expect(first.failedChecks).toBe(1);
    expect((await followed(first)).text).not.toContain('<form');
    expect(await quality()).toMatchObject({ completed: 0, open: 1, waitingPart: 0 });
  });

  it('is handed over within the standard, and the figures have just that one more', async () => {
    first = await walk('technician', first, [CHECKED, READY, NOTIFIED]);
    await on('2023-11-07 09:00');
    first = await walk('technician', first, [HANDED_OVER, CLOSED]);
    const hours = 14 * 24;
    expect(first).toMatchObject({ withinStandard: true, turnaroundHours: hours, clock: { state: 'STOPPED', tone: 'MET' } });
    expect(first.events.find(({ name }) => name === 'HANDED_OVER')).toMatchObject({
      receivedBy: 'นางมาลี',
      documents: ['หนังสือสรุปรายงานผล'],
    });
    hub.setNow(at('2023-11-07 09:01'));
    expect(await figures()).toEqual({ received: 1, completed: 1, open: 0, medianHours: hours, withinStandardPercent: 100 });
    expect(await quality()).toMatchObject({ completed: 1, withinStandard: 1, firstTime: 0, repeats: 0, open: 0, satisfactionAnswers: 0 });
  });

  const post = (score: string) =>
    hub.inject({
      method: 'POST',
      url: `${first.trackPath}/satisfaction`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ score, comment: 'เร็วกว่าที่คิด' }).toString(),
    });

  it('is answered for once, by whoever holds the code', async () => {
    expect((await followed(first)).text).toContain('<form');
    expect((await post('4')).statusCode).toBe(303);
    const again = await post('1');
    expect([again.statusCode, again.body.includes('งานนี้ได้รับการประเมินแล้ว')]).toEqual([409, true]);
    expect((await desks.requester.repair(first.code))!.satisfaction).toEqual({ score: 4, commentTh: 'เร็วกว่าที่คิด' });
    hub.setNow(at('2023-11-07 09:02'));
    expect(await quality()).toMatchObject({ completed: 1, satisfactionAnswers: 1, satisfactionMean: '4.0' });
  });
});

describe('a program that does not start', () => {
  it('goes to the section of the agency’s zone, where no other section acts on it', async () => {
    await on('2023-11-08 09:00');
    second = taken(await desks.requester.open({ kind: 'SOFTWARE', subjectTh: 'จอฟ้า', problem: 'OS' }));
    expect(second.section).toBe('SERVICE_1');
    for (const other of ['technician', 'service2'] as const) {
      const refused = await desks[other].move(second, 'TRIAGED', { place: 'ONE_STOP' });
      expect(refused).toMatchObject({ code: 'OTHER_SECTION', messageTh: expect.stringMatching(/[ก-๙]/) });
    }
    second = await walk('service1', second, [
      ['TRIAGED', { place: 'ONE_STOP' }, 'คัดแยกงานแล้ว'],
      ['DIAGNOSING', {}, 'กำลังตรวจหาสาเหตุ'],
    ]);
  });

  it('stands still while its agency is waited for, until the agency answers', async () => {
    second = await walk('service1', second, [['WAITING_AGENCY', { reasonTh: 'ขอรหัสผ่านเครื่อง' }, 'รอข้อมูลจากหน่วยงานของท่าน']]);
    const { remainingMinutes } = second.clock;
    await on('2023-11-10 09:00');
    const waited = (await desks.service1.repair(second.code))!;
    expect(waited.clock).toMatchObject({ state: 'PAUSED', remainingMinutes, waitedAgencyMinutes: 2 * 24 * 60 });
    second = await walk('requester', waited, [['DIAGNOSING', { noteTh: 'อยู่ที่หน้าห้อง' }, 'กำลังตรวจหาสาเหตุ']]);
    expect(second.clock).toMatchObject({ state: 'RUNNING', remainingMinutes });
  });

  it('climbs the ladder to its reinstallation before it may be checked', async () => {
    second = await walk('service1', second, [['MENDING', { causeTh: 'ชุดปรับปรุงเสียหาย' }, 'กำลังซ่อม']]);
    const remedy = { remedyTh: 'ติดตั้งระบบใหม่' };
    expect(await desks.service1.move(second, 'QUALITY_CHECK', remedy)).toMatchObject({ code: 'MOVE_NEEDS_CHECKLIST' });
    const answers = ['VIRUS-', 'MIS-', 'INTERNET-', 'PORTAL-', 'REINSTALL+', 'TEST-', 'REINSTALL+', 'TEST+'];
    for (const word of answers) second = taken(await desks.service1.check(second, word.slice(0, -1), word.endsWith('+')));
    expect(second.checklist.filter(({ isRemedy }) => isRemedy).map(({ step }) => step)).toEqual(['REINSTALL']);
    second = await walk('service1', second, [['QUALITY_CHECK', remedy, 'กำลังตรวจคุณภาพ'], READY, NOTIFIED, HANDED_OVER, CLOSED]);
    expect(second).toMatchObject({ withinStandard: true, turnaroundHours: 48 });
    hub.setNow(at('2023-11-10 09:01'));
    expect(await figures()).toEqual({ received: 2, completed: 2, open: 0, medianHours: 192, withinStandardPercent: 100 });
    expect(await quality()).toMatchObject({ completed: 2, withinStandard: 2, firstTime: 1, repeats: 0, satisfactionAnswers: 1 });
  });
});

describe('the same computer with the same problem', () => {
  it('is under the guarantee of the first repair to the thirtieth day: on site, by the same officer', async () => {
    await on('2023-12-07 15:00');
    third = taken(await desks.requester.open({ kind: 'HARDWARE', subjectTh: 'เปิดไม่ติดอีก', problem: 'NO_POWER', deviceId: device.id }));
    expect(third).toMatchObject({ guarantee: { code: first.code }, place: 'ON_SITE', officer: first.officer });
    expect((await desks.technician.repair(first.code))!.repeatFailures).toEqual([{ code: third.code }]);
    third = await walk('technician', third, [
      ['TRIAGED', {}, 'คัดแยกงานแล้ว'],
      ['DIAGNOSING', {}, 'กำลังตรวจหาสาเหตุ'],
      ['MENDING', { causeTh: 'สายหลวม' }, 'กำลังซ่อม'],
    ]);
    hub.setNow(at('2023-12-07 15:01'));
    expect(await quality()).toMatchObject({ completed: 2, firstTime: 1, repeats: 1, open: 1 });
  });
});

describe('is refused in Thai, and nothing is done', () => {
  it.each<[string, () => Promise<Outcome>, string]>([
    [
      'a hand-over before the quality check',
      () => desks.technician.move(third, 'HANDED_OVER', { receivedBy: 'นางมาลี' }),
      'MOVE_NOT_ALLOWED',
    ],
    [
      'what happens later than now',
      () => desks.technician.move(third, 'WAITING_PART', { occurredAt: '2023-12-08T00:00:00Z' }),
      'EVENT_IN_FUTURE',
    ],
    [
      'what happened before the step before',
      () => desks.technician.move(third, 'WAITING_PART', { occurredAt: '2023-12-01T00:00:00Z' }),
      'EVENT_BEFORE_PREVIOUS',
    ],
    ['a technician of another section', () => desks.service1.move(third, 'WAITING_PART'), 'OTHER_SECTION'],
    ['a step by the asking agency', () => desks.requester.move(third, 'WAITING_PART'), 'MOVE_NOT_ALLOWED'],
  ])('%s', async (_, act, code) => {
    expect(await act()).toEqual({ repair: null, code, messageTh: expect.stringMatching(/[ก-๙]/) });
    expect((await desks.technician.repair(third.code))!.eventCount).toBe(third.eventCount);
    expect(third.moves.map(({ to }) => to)).not.toContain('HANDED_OVER');
  });

  it('a device of another agency', async () => {
    const [foreign] = await soundComputers(asks.technician, '50020000');
    const opened = await desks.requester.open({ kind: 'HARDWARE', subjectTh: 'ของเขตอื่น', deviceId: foreign!.id, agencyCode: '50010000' });
    expect(opened).toMatchObject({ repair: null, code: 'DEVICE_OF_OTHER_AGENCY' });
  });

  it('a serial number with control characters', async () => {
    const input = {
      assetNumber: '7440-001-9999/001',
      kind: 'COMPUTER',
      brand: 'Thara',
      model: 'Desk',
      serial: 'A\u0007B',
      agencyCode: '50010000',
    };
    const { data, errors } = await asks.requester('mutation ($input: DeviceInput!) { saveDevice(input: $input, seenVersion: 0) { id } }', {
      input,
    });
    expect(data).toEqual({ saveDevice: null });
    expect(errors![0]!.extensions).toMatchObject({ messageTh: expect.stringMatching(/[ก-๙]/), facts: expect.anything() });
  });

  it('a withdrawal or a part of less than one', async () => {
    const { data } = await asks.technician('{ materials(first: 1) { edges { node { id } } } }');
    const materialId = (data as { materials: { edges: { node: { id: string } }[] } }).materials.edges[0]!.node.id;
    const slip = { agencyCode: '50010000', purposeTh: 'x', requestedBy: 'นางมาลี', lines: [{ materialId, quantity: -1 }] };
    const part = { ticketId: third.id, nameTh: 'สาย', quantity: -1, reasonTh: 'หลวม' };
    const answers = [
      await asks.requester('mutation ($i: WithdrawalInput!) { requestWithdrawal(input: $i, idempotencyKey: "walk-1") { id } }', {
        i: slip,
      }),
      await asks.technician('mutation ($i: PartRequestInput!) { requestPart(input: $i, idempotencyKey: "walk-2") { id } }', { i: part }),
    ];
    for (const { errors } of answers)
      expect(errors![0]!.extensions).toMatchObject({ code: 'QUANTITY_NOT_POSITIVE', messageTh: expect.stringMatching(/[ก-๙]/) });
  });
});

it('the same move posted twice is one event', async () => {
  const once = { key: 'walk-one-move-twice' };
  const both = await Promise.all([1, 2].map(() => desks.technician.move(third, 'QUALITY_CHECK', { remedyTh: 'เสียบสายใหม่' }, once)));
  expect(both[0]).toEqual(both[1]);
  third = taken(both[0]!);
  expect(third.events.filter(({ name }) => name === 'QUALITY_CHECK')).toHaveLength(1);
});
