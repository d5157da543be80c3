import { hash } from 'node:crypto';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { nobody } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ictDefinition } from '../definition.js';
import { aDevice } from '../device/device.fixture.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { aTicket, type EventLine } from '../repair-ticket/ticket-fixture.js';

const requester = aViewer([Role.REQUESTER], '/00000000/50010000/');
const WAY: EventLine[] = [
  ['RECEIVED', '2026-11-02 09:00'],
  ['TRIAGED', '2026-11-02 09:10'],
  ['MENDING', '2026-11-02 10:00'],
];
const HANDED_OVER: EventLine[] = [...WAY, ['HANDED_OVER', '2026-11-03 10:00']];
let harness: SubgraphHarness;
const statements = async (work: () => Promise<unknown>) => {
  harness.statements.length = 0;
  await work();
  return harness.statements.length;
};

beforeAll(async () => {
  harness = await startHarness(ictDefinition, new Date('2026-11-21T03:00:00Z'));
});
afterAll(() => harness?.close());

async function aRepair(lines: EventLine[], changes: Record<string, unknown> = {}): Promise<{ id: string; code: string }> {
  const ticket = aTicket(lines);
  const em = harness.subgraph.orm.em.fork();
  await em.transactional(async (inner) => writeTickets(inner, await repairDesk(inner), [ticket]));
  for (const [column, value] of Object.entries(changes))
    await em.execute(`update repair_ticket set ${column} = ? where id = ?`, [value as string, ticket.id]);
  return ticket;
}

async function issue(of: 'TICKET' | 'DEVICE', ids: string[], viewer = requester) {
  const ISSUE = 'mutation ($of: Tracked!, $ids: [ID!]!) { issueTrackCodes(of: $of, ids: $ids) { id path } }';
  const { data, errors } = await harness.ask<{ issueTrackCodes: { id: string; path: string }[] }>(ISSUE, { of, ids }, viewer);
  return { links: data?.issueTrackCodes ?? [], code: errors?.[0]?.extensions?.['code'] };
}

const pathOf = async (id: string, of: 'TICKET' | 'DEVICE' = 'TICKET') => (await issue(of, [id])).links[0]!.path;
const page = async (path: string) => {
  const { status, headers, body } = await harness.askFile(`GET ${path}`, nobody('127.0.0.1'));
  return { status, headers, text: body.toString() };
};

describe('a tracking code', () => {
  it('has 100 bits, says nothing of what it leads to, and stays the same when asked for again', async () => {
    const { id } = await aRepair(WAY);
    const [first, second] = [await pathOf(id), await pathOf(id)];
    expect(first).toMatch(/^\/track\/[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(second).toBe(first);
    expect(await pathOf((await aRepair(WAY)).id)).not.toBe(first);
  });

  it('is given once when many ask at once', async () => {
    const { id } = await aRepair(WAY);
    const paths = await Promise.all(Array.from({ length: 8 }, () => pathOf(id)));
    expect(new Set(paths).size).toBe(1);
  });

  it('is not given to those outside the agency, nor for what is not there, nor for 101 at once', async () => {
    const { id } = await aRepair(WAY);
    expect((await issue('TICKET', [id], aViewer([Role.REQUESTER], '/00000000/50020000/'))).code).toBe('TRACKED_NOT_FOUND');
    expect((await issue('TICKET', ['x'])).code).toBe('TRACKED_NOT_FOUND');
    expect(
      (
        await issue(
          'TICKET',
          Array.from({ length: 101 }, () => id),
        )
      ).code,
    ).toBe('TOO_MANY_ROWS');
  });
});

describe('a scanned code', () => {
  const TRACKED = 'query ($code: String!) { tracked(code: $code) { ticket { code } device { assetNumber } } }';
  const ledTo = async (path: string, viewer = requester) =>
    (await harness.ask<{ tracked: object | null }>(TRACKED, { code: path.slice('/track/'.length) }, viewer)).data?.tracked;

  it('leads those who may see it to the repair, also in small letters', async () => {
    const { id, code } = await aRepair(WAY);
    const path = await pathOf(id);
    expect(await ledTo(path)).toEqual({ ticket: { code }, device: null });
    expect(await ledTo(path.toLowerCase())).toEqual({ ticket: { code }, device: null });
  });

  it('of a device leads to the device, with the repair that it is in now and no other', async () => {
    const device = await aDevice(harness.subgraph.orm.em.fork());
    const path = await pathOf(device.id, 'DEVICE');
    await aRepair([...HANDED_OVER, ['CLOSED', '2026-11-04 10:00']], { device_id: device.id });
    expect(await ledTo(path)).toEqual({ ticket: null, device: { assetNumber: device.assetNumber } });
    const { code } = await aRepair([['RECEIVED', '2026-11-10 09:00']], { device_id: device.id });
    expect(await ledTo(path)).toEqual({ ticket: { code }, device: { assetNumber: device.assetNumber } });
  });

  it('leads nowhere when it is wrong, malformed, withdrawn, or of an agency that the viewer does not see', async () => {
    const { id } = await aRepair(WAY);
    const device = await aDevice(harness.subgraph.orm.em.fork());
    const [path, devicePath] = [await pathOf(id), await pathOf(device.id, 'DEVICE')];
    const other = aViewer([Role.REQUESTER], '/00000000/50020000/');
    expect([await ledTo(path, other), await ledTo(devicePath, other)]).toEqual([null, null]);
    expect([await ledTo(`/track/${'0'.repeat(20)}`), await ledTo('/track/abc')]).toEqual([null, null]);
    await harness.ask('mutation ($id: ID!) { withdrawTrackCode(of: TICKET, id: $id) }', { id }, requester);
    expect(await ledTo(path)).toBeNull();
  });
});

describe('the public page', () => {
  let repair: { id: string; code: string };
  let path: string;
  beforeEach(async () => {
    repair = await aRepair(WAY, { cause_th: '<b>พัดลม</b>', contact_name: 'นางสาวลับ', contact_phone: '0899999999', subject_th: 'เรื่องลับ' });
    path = await pathOf(repair.id);
  });

  it('shows state, cause and times to nobody in particular, in one statement and under 30 kB', async () => {
    const { status, headers, text } = await page(path);
    expect(status).toBe(200);
    expect(text).toContain('กำลังซ่อม');
    expect(text).toContain(repair.code);
    expect(text).toContain('&lt;b&gt;พัดลม');
    expect(text).toContain('2 พ.ย. 2569');
    const font = await harness.askFile(`GET ${/url\(([^)]+)\)/.exec(text)![1]}`, nobody('127.0.0.1'));
    expect(font.headers['content-type']).toBe('font/woff2');
    expect(Buffer.byteLength(text) + font.body.length).toBeLessThan(30_000);
    const style = /<style>(.*)<\/style>/s.exec(text)![1]!;
    expect(headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'`);
    expect(text).not.toContain('<script');
    expect(await statements(() => page(path))).toBe(1);
  });

  it('names neither the asker nor the device nor what was written about it', async () => {
    const { text } = await page(path);
    for (const secret of ['นางสาวลับ', '0899999999', 'เรื่องลับ', 'Thara', '50010000', 'พระนคร']) expect(text).not.toContain(secret);
  });

  it('shows the log as it holds after corrections: what never happened is not there', async () => {
    await harness.subgraph.orm.em.fork().execute(
      `insert into repair_event (ticket_id, seq, name, occurred_at, recorded_at, source, facts) values
         (?, 4, 'QUALITY_CHECK', '2026-11-02T08:00:00Z', '2026-11-02T08:00:00Z', 'hub', null),
         (?, 5, 'CORRECTED', '2026-11-02T09:00:00Z', '2026-11-02T09:00:00Z', 'hub', '{"corrects": 4, "struck": true, "reasonTh": "กดผิด"}'),
         (?, 6, 'CORRECTED', '2026-11-02T09:05:00Z', '2026-11-02T09:05:00Z', 'hub', '{"corrects": 3, "occurredAt": "2026-11-02T04:30:00Z", "reasonTh": "เวลาผิด"}')`,
      [repair.id, repair.id, repair.id],
    );
    const { text } = await page(path);
    expect(text).not.toContain('กำลังตรวจคุณภาพ');
    expect(text).toContain('datetime="2026-11-02T04:30:00.000Z"');
    expect(text).not.toContain('datetime="2026-11-02T03:00:00.000Z"');
    expect(text).not.toContain('กดผิด');
  });

  it('says when the promised day has passed, and not before', async () => {
    const inTime = await page(await pathOf((await aRepair(WAY, { promised_on: '2026-11-21' })).id));
    expect(inTime.text).toContain('21 พ.ย. 2569');
    expect(inTime.text).not.toContain('เลยวันนัดแล้ว');
    const late = await page(await pathOf((await aRepair(WAY, { promised_on: '2026-11-20' })).id));
    expect(late.text).toMatch(/20 พ\.ย\. 2569 <strong class="wrong">เลยวันนัดแล้ว กรุณาโทรสอบถาม<\/strong>/);
  });

  it('speaks English when asked to, and takes a code in small letters', async () => {
    const { text } = await page(`${path.toLowerCase()}?lang=en`);
    expect(text).toContain('Being mended');
    expect(text).toContain('<html lang="en">');
  });

  it('looks the same for a wrong code, a malformed one and one that was withdrawn', async () => {
    const WITHDRAW = 'mutation ($id: ID!) { withdrawTrackCode(of: TICKET, id: $id) }';
    expect((await harness.ask(WITHDRAW, { id: repair.id }, requester)).data).toEqual({ withdrawTrackCode: true });
    const [withdrawn, wrong, malformed] = [await page(path), await page(`/track/${'0'.repeat(20)}`), await page('/track/abc')];
    expect(withdrawn.status).toBe(404);
    const plain = ({ status, text }: { status: number; text: string }) => ({ status, text: text.replaceAll(/\/track\/\w+/g, '/track/') });
    expect(plain(wrong)).toEqual(plain(withdrawn));
    expect(plain(malformed)).toEqual(plain(withdrawn));
    expect(await pathOf(repair.id)).not.toBe(path);
  });

  it('of a device follows its newest repair', async () => {
    const device = await aDevice(harness.subgraph.orm.em.fork());
    const devicePath = await pathOf(device.id, 'DEVICE');
    expect((await page(devicePath)).text).toContain('ยังไม่มีงานซ่อม');
    await aRepair(HANDED_OVER, { device_id: device.id });
    const newest = await aRepair([['RECEIVED', '2026-11-10 09:00']], { device_id: device.id });
    const { text } = await page(devicePath);
    expect(text).toContain(newest.code);
    expect(text).toContain('รับแจ้งแล้ว');
    expect(text).not.toContain(device.assetNumber);
  });
});

describe('satisfaction', () => {
  const post = async (path: string, form: Record<string, string>) => {
    const answer = await harness.askFile(`POST ${path}/satisfaction`, nobody('127.0.0.1'), new URLSearchParams(form) as never);
    return { status: answer.status, text: answer.body.toString() };
  };

  it('is asked for after the hand-over and taken once', async () => {
    const { id } = await aRepair(HANDED_OVER);
    const path = await pathOf(id);
    expect((await page(path)).text).toContain('<form');
    expect((await post(path, { score: '4', comment: 'ขอบคุณ' })).status).toBe(303);
    expect((await page(path)).text).toContain('ขอบคุณสำหรับคำตอบ');
    const again = await post(path, { score: '1', comment: '' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('งานนี้ได้รับการประเมินแล้ว');
    const shown = await harness.ask(
      'query ($id: String!) { repairTicket(code: $id) { satisfaction { score commentTh } } }',
      { id: await codeOf(id) },
      requester,
    );
    expect(shown.data).toEqual({ repairTicket: { satisfaction: { score: 4, commentTh: 'ขอบคุณ' } } });
  });

  const codeOf = async (id: string) =>
    ((await harness.subgraph.orm.em.fork().execute('select code from repair_ticket where id = ?', [id]))[0] as { code: string }).code;

  it('of many at once is one answer', async () => {
    const path = await pathOf((await aRepair(HANDED_OVER)).id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(path, { score: '5' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array.from({ length: 7 }, () => 409)]);
  });

  it.each([
    ['before the hand-over', WAY, { score: '5' }, 400, 'ประเมินได้หลังส่งมอบ'],
    ['without a score', HANDED_OVER, {}, 400, 'กรุณาให้คะแนน'],
    ['out of range', HANDED_OVER, { score: '9' }, 400, 'กรุณาให้คะแนน'],
  ])('%s is refused in words', async (_, lines, form, status, words) => {
    const path = await pathOf((await aRepair(lines as EventLine[])).id);
    const answer = await post(path, form as Record<string, string>);
    expect(answer.status).toBe(status);
    if (lines === HANDED_OVER) expect(answer.text).toContain(words);
  });

  it('is also given by the asking agency signed in, and by no other', async () => {
    const { id } = await aRepair(HANDED_OVER);
    const ANSWER = 'mutation ($id: ID!) { answerSatisfaction(ticketId: $id, score: 5) { satisfaction { score } } }';
    const foreign = await harness.ask(ANSWER, { id }, aViewer([Role.REQUESTER], '/00000000/50020000/'));
    expect(foreign.errors?.[0]?.extensions?.['code']).toBe('TICKET_NOT_FOUND');
    expect((await harness.ask(ANSWER, { id }, requester)).data).toEqual({ answerSatisfaction: { satisfaction: { score: 5 } } });
    expect((await harness.ask(ANSWER, { id }, requester)).errors?.[0]?.extensions?.['code']).toBe('SATISFACTION_ANSWERED');
  });
});
