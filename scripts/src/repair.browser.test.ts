/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHarness, cardFigure, openBrowser, PHONE, type Visit } from './browser-harness.js';
import { openPaper, pdfOf, sheetsOf } from './browser-paper.js';
import { ended, hubCommands } from './hub-child.js';
import { boardFigures, qualityFigures, soundComputers, type SeenDevice, type SeenRepair } from './repair-hands.js';
import { act, askOf, atWork, button, fillIn, followed, holdBeforeCamera, labelOf, walkOn, type Step, type Worker } from './repair-walk.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-repair-'));
let hub: Awaited<ReturnType<ReturnType<typeof hubCommands>['start']>> | undefined;
let browser: BrowserHarness;
let requester: Worker;
let technician: Worker;
let service: Worker;
let stock: Visit;
let executive: Visit;
/** Whoever holds the code and does not sign in. */
let passer: Visit;
let period: { fiscalYear: number; quarter: number };

beforeAll(async () => {
  // What is counted here must be all that people did, which on the hub of the other tests it is not.
  hub = await hubCommands(folder, { DEMO_DATA: 'on' }).start();
  browser = await openBrowser(hub.url);
  requester = atWork(await browser.visit({ as: 'requester', viewport: PHONE }));
  technician = atWork(await browser.visit({ as: 'technician' }));
  service = atWork(await browser.visit({ as: 'service1' }));
  stock = await browser.visit({ as: 'stock' });
  executive = await browser.visit({ as: 'executive' });
  passer = await browser.visit({ as: null, viewport: PHONE });
  period = (await executive.ask('{ currentQuarter { fiscalYear quarter } }'))['currentQuarter'] as never;
});
afterAll(async () => {
  await browser?.close();
  if (hub) await ended(hub.child, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const quality = () => qualityFigures(askOf(executive), period.fiscalYear, period.quarter);
const figures = () => boardFigures(askOf(executive), period.fiscalYear, period.quarter);

/** The cards of the board of Phra Nakhon, of what people of the hub did. */
async function cards(): Promise<Record<string, number | null>> {
  await executive.open(`/turnaround/district/1001?fiscalYear=${period.fiscalYear}&quarter=${period.quarter}&source=hub`);
  const names = ['รับเรื่อง', 'ส่งมอบแล้ว', 'ค้างอยู่', 'ทันมาตรฐาน'];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await cardFigure(executive.page, name)])));
}

const codeOf = ({ page }: Visit) => new URL(page.url()).pathname.split('/').at(-1)!;
const CHECKED: Step = ['ส่งตรวจคุณภาพ', 'QUALITY_CHECK', 'กำลังตรวจคุณภาพ', { วิธีแก้ไข: 'เปลี่ยนแหล่งจ่ายไฟ' }];
const PASSED: Step = ['ผ่านการตรวจ พร้อมส่งมอบ', 'READY', 'ซ่อมเสร็จ พร้อมส่งมอบ'];
const NOTIFIED: Step = ['แจ้งให้มารับแล้ว', 'NOTIFIED', 'แจ้งให้มารับแล้ว'];
const HANDED_OVER: Step = [
  'ส่งมอบ',
  'HANDED_OVER',
  'ส่งมอบแล้ว',
  { ชื่อผู้รับเครื่อง: 'นางมาลี รับเครื่อง', เอกสารที่ส่งมอบ: 'หนังสือสรุปรายงานผล\nใบส่งมอบเครื่อง' },
];
const CLOSED: Step = ['ปิดเรื่อง', 'CLOSED', 'ปิดงานแล้ว'];

let device: SeenDevice;
let label: { picture: Buffer; path: string };
let first: SeenRepair;
let second: SeenRepair;
let third: SeenRepair;

describe('a computer that does not switch on', () => {
  it('is asked for on a phone by a photo of its label, and the board has one more', async () => {
    const { page, open, settled } = requester;
    device = (await soundComputers(askOf(requester), '50010000'))[0]!;
    label = await labelOf(requester, device.id);
    await open('/requests/new');
    await button(page, 'สแกนป้ายที่เครื่อง').click();
    await page.getByLabel('เลือกรูปถ่ายของป้าย').setInputFiles({ name: 'label.png', mimeType: 'image/png', buffer: label.picture });
    await page.getByText('เครื่องที่เลือก').waitFor();
    expect(await page.getByText(device.assetNumber).isVisible()).toBe(true);
    await page.getByLabel('ปัญหาที่พบบ่อย').selectOption('เปิดเครื่องไม่ติด');
    await fillIn(page.locator('main'), { ชื่อผู้ติดต่อ: 'นางมาลี', โทรศัพท์: '0 2221 2141' });
    await button(page, 'ส่งเรื่องแจ้งซ่อม').click();
    await page.waitForURL('**/repairs/R*');
    await settled();
    first = (await requester.desk.repair(codeOf(requester)))!;
    expect(first).toMatchObject({ state: 'RECEIVED', section: 'REPAIR', device: { id: device.id }, guarantee: null });
    expect((await followed(passer, first)).title).toBe('รับแจ้งแล้ว');
    expect(await figures()).toMatchObject({ received: 1, completed: 0, open: 1 });
    expect(await cards()).toEqual({ รับเรื่อง: 1, ส่งมอบแล้ว: 0, ค้างอยู่: 1, ทันมาตรฐาน: null });
  });

  it('stands in the queue of the section, and who takes it is named to the agency', async () => {
    const { page, open, settled } = technician;
    await open('/repairs');
    await page.getByLabel('ค้นหา').fill(first.code);
    await expect.poll(() => page.getByRole('table').locator('tbody tr').count()).toBe(1);
    await page.getByRole('link', { name: first.code }).click();
    await settled();
    await act(technician, 'รับงานนี้', 'มอบหมาย');
    first = (await technician.desk.repair(first.code))!;
    expect((await followed(passer, first)).text).toContain(first.officer!.nameTh);
    const other = await service.desk.move(first, 'TRIAGED', { place: 'ONE_STOP' });
    expect(other).toEqual({ repair: null, code: 'OTHER_SECTION', messageTh: expect.stringMatching(/[ก-๙]/) });
    await service.open(`/repairs/${first.code}`);
    expect(await button(service.page, 'คัดแยก').count()).toBe(0);
  });

  it('waits for a part that is asked for from its page', async () => {
    const { page, settled } = technician;
    first = await walkOn(technician, passer, first.code, [
      ['คัดแยก', 'TRIAGED', 'คัดแยกงานแล้ว', { นำเครื่องมาส่งที่จุดบริการ: true }],
      ['ตรวจหาสาเหตุ', 'DIAGNOSING', 'กำลังตรวจหาสาเหตุ'],
      ['รออะไหล่', 'WAITING_PART', 'รออะไหล่', { สาเหตุ: 'แหล่งจ่ายไฟไหม้' }],
    ]);
    expect((await followed(passer, first)).text).toContain('แหล่งจ่ายไฟไหม้');
    expect(first.clock.standardCode).toBe('HARDWARE_WITH_PART');
    await page.getByRole('link', { name: 'ขออะไหล่', exact: true }).click();
    await settled();
    const dialog = page.getByRole('dialog', { name: 'ขออะไหล่' });
    expect(await dialog.getByLabel('เลขที่งานซ่อม').inputValue()).toBe(first.code);
    await fillIn(dialog, { อะไหล่: 'แหล่งจ่ายไฟ 500W', เหตุผลที่ต้องใช้: 'ตัวเดิมไหม้' });
    await button(page, 'ส่งคำขอ').click();
    await dialog.waitFor({ state: 'detached' });
    expect((await technician.desk.repair(first.code))!.parts).toMatchObject([{ state: 'ASKED' }]);
    expect(await quality()).toMatchObject({ completed: 0, open: 1, waitingPart: 1 });
  });

  it('gets its part, which purchasing has ordered and received and the technician fits', async () => {
    const [part] = (await technician.desk.repair(first.code))!.parts;
    await stock.open('/stock?part=parts');
    await stock.page.getByRole('link', { name: part!.number }).click();
    await stock.settled();
    await act(stock, 'อนุมัติ', 'อนุมัติ');
    await act(stock, 'บันทึกการสั่งซื้อ', 'บันทึกการสั่งซื้อ', { กำหนดส่งของ: '2099-12-31' });
    await act(stock, 'ของมาถึงแล้ว', 'ของมาถึงแล้ว');
    await technician.open(`/stock/part/${part!.id}`);
    await act(technician, 'เปลี่ยนอะไหล่แล้ว', 'เปลี่ยนอะไหล่แล้ว');
    expect((await technician.desk.repair(first.code))!.parts).toMatchObject([{ state: 'FITTED' }]);
  });

  it('is not handed over before it has passed the check, which it fails once', async () => {
    first = await walkOn(technician, passer, first.code, [
      ['เริ่มซ่อม', 'MENDING', 'กำลังซ่อม'],
      CHECKED,
      ['ไม่ผ่าน กลับไปซ่อม', 'MENDING', 'กำลังซ่อม', { เหตุผล: 'พัดลมยังไม่หมุน' }],
    ]);
    expect(first.failedChecks).toBe(1);
    expect(await button(technician.page, 'ส่งมอบ').count()).toBe(0);
    const early = await technician.desk.move(first, 'HANDED_OVER', { receivedBy: 'นางมาลี' });
    expect(early).toEqual({ repair: null, code: 'MOVE_NOT_ALLOWED', messageTh: expect.stringMatching(/[ก-๙]/) });
  });

  it('is handed over and closed, and the board counts just this one, within the standard', async () => {
    first = await walkOn(technician, passer, first.code, [CHECKED, PASSED, NOTIFIED, HANDED_OVER, CLOSED]);
    expect(first.clock).toMatchObject({ state: 'STOPPED', tone: 'MET', standardCode: 'HARDWARE_WITH_PART' });
    expect(first.events.find(({ name }) => name === 'HANDED_OVER')).toMatchObject({
      receivedBy: 'นางมาลี รับเครื่อง',
      documents: ['หนังสือสรุปรายงานผล', 'ใบส่งมอบเครื่อง'],
    });
    expect(await figures()).toMatchObject({ received: 1, completed: 1, open: 0, withinStandardPercent: 100 });
    expect(await quality()).toMatchObject({ completed: 1, withinStandard: 1, firstTime: 0, open: 0, waitingPart: 0 });
    expect(await cards()).toEqual({ รับเรื่อง: 1, ส่งมอบแล้ว: 1, ค้างอยู่: 0, ทันมาตรฐาน: 100 });
    expect(await executive.page.getByRole('link', { name: first.code }).count()).toBe(1);
  });
});

describe('the closed repair', () => {
  it('is answered for on the public page, once, though two had it open', async () => {
    const late = await browser.visit({ as: null });
    for (const { open } of [passer, late]) await open(first.trackPath);
    const answer = async ({ page }: Visit, score: string) => {
      await page.getByLabel(score).check();
      await button(page, 'ส่งคำตอบ').click();
    };
    await passer.page.getByLabel('ความเห็นเพิ่มเติม').fill('เร็วกว่าที่คิด');
    await answer(passer, '4 · มาก');
    await passer.page.getByText('ขอบคุณสำหรับคำตอบ').waitFor();
    await answer(late, '1 · น้อยที่สุด');
    expect(await late.page.getByRole('alert').innerText()).toContain('งานนี้ได้รับการประเมินแล้ว');
    expect((await requester.desk.repair(first.code))!.satisfaction).toEqual({ score: 4, commentTh: 'เร็วกว่าที่คิด' });
    expect(await quality()).toMatchObject({ completed: 1, satisfactionAnswers: 1, satisfactionMean: '4.0' });
  });

  it.each([
    ['repair-letter', 'แหล่งจ่ายไฟไหม้'],
    ['hand-over', 'นางมาลี รับเครื่อง'],
  ])('is told on one sheet of paper: %s', async (paper, words) => {
    await openPaper(technician, `/${paper}/${first.code}`);
    const text = await technician.page.locator('main').innerText();
    for (const word of [words, first.code, device.assetNumber]) expect(text).toContain(word);
    expect(sheetsOf(await pdfOf(technician.page))).toBe(1);
  });
});

describe('a program that does not start', () => {
  it('stands still while its agency is waited for, until the agency answers from its own page', async () => {
    const { page, open, settled } = requester;
    await open('/requests/new');
    await fillIn(page.locator('main'), { หรือระบุเครื่องที่ไม่อยู่ในทะเบียน: 'โน้ตบุ๊กของฝ่ายทะเบียน' });
    await page.getByLabel('ปัญหาที่พบบ่อย').selectOption('ระบบปฏิบัติการ');
    await button(page, 'ส่งเรื่องแจ้งซ่อม').click();
    await page.waitForURL('**/repairs/R*');
    second = await walkOn(service, passer, codeOf(requester), [
      ['คัดแยก', 'TRIAGED', 'คัดแยกงานแล้ว', { ซ่อมที่หน่วยงาน: true }],
      ['ตรวจหาสาเหตุ', 'DIAGNOSING', 'กำลังตรวจหาสาเหตุ'],
      ['รอหน่วยงานผู้แจ้ง', 'WAITING_AGENCY', 'รอข้อมูลจากหน่วยงานของท่าน', { เหตุผล: 'ขอรหัสผ่านเครื่อง' }],
    ]);
    expect(second).toMatchObject({ section: 'SERVICE_1', clock: { state: 'PAUSED' } });
    expect(await service.page.getByText('หยุดนับ').first().isVisible()).toBe(true);
    await open('/requests');
    const asked = page.getByRole('listitem').filter({ hasText: 'ขอรหัสผ่านเครื่อง' });
    await asked.getByRole('link', { name: second.code }).click();
    await settled();
    await page.getByText('สิ่งที่ช่างขอจากหน่วยงาน: ขอรหัสผ่านเครื่อง').waitFor();
    await act(requester, 'ตอบ แล้วให้ช่างทำต่อ', 'บันทึก', { คำตอบ: 'อยู่ที่หน้าห้อง' });
    expect(await requester.desk.repair(second.code)).toMatchObject({ state: 'DIAGNOSING', clock: { state: 'RUNNING' } });
  });

  it('is not checked before the ladder is climbed to its reinstallation', async () => {
    const { page, settled } = service;
    await walkOn(service, passer, second.code, [['เริ่มซ่อม', 'MENDING', 'กำลังซ่อม', { สาเหตุ: 'ชุดปรับปรุงเสียหาย' }]]);
    await button(page, 'ส่งตรวจคุณภาพ').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('ต้องตอบรายการตรวจซอฟต์แวร์ให้ครบก่อน').waitFor();
    await fillIn(dialog, { วิธีแก้ไข: 'ติดตั้งใหม่' });
    await button(page, 'บันทึก').click();
    await settled();
    expect(await dialog.getByRole('alert').innerText()).toContain('ยังตรวจตามขั้นของซอฟต์แวร์ไม่ครบ');
    expect((await service.desk.repair(second.code))!.state).toBe('MENDING');
    await button(page, 'ยกเลิก').click();
    for (const answer of ['ไม่ใช่', 'ไม่ใช่', 'ไม่ใช่', 'ไม่ใช่', 'ใช่', 'ไม่ใช่', 'ใช่', 'ใช่']) {
      const { eventCount } = (await service.desk.repair(second.code))!;
      await button(page, answer).click();
      await expect.poll(async () => (await service.desk.repair(second.code))!.eventCount).toBe(eventCount + 1);
      await settled();
    }
    expect(await page.getByText('แก้ไขด้วยคู่มือข้อนี้').count()).toBe(1);
    second = await walkOn(service, passer, second.code, [
      ['ส่งตรวจคุณภาพ', 'QUALITY_CHECK', 'กำลังตรวจคุณภาพ', { วิธีแก้ไข: 'ติดตั้งระบบใหม่' }],
      PASSED,
      NOTIFIED,
      HANDED_OVER,
      CLOSED,
    ]);
    expect(second.checklist.filter(({ isRemedy }) => isRemedy).map(({ step }) => step)).toEqual(['REINSTALL']);
    expect(await figures()).toMatchObject({ received: 2, completed: 2, open: 0, withinStandardPercent: 100 });
    expect(await quality()).toMatchObject({ completed: 2, withinStandard: 2, firstTime: 1, repeats: 0 });
  });
});

describe('the first computer with the same problem', () => {
  it('is found by the camera, which takes no code of another system', async () => {
    const { page, open, settled } = technician;
    await open('/scan');
    await holdBeforeCamera(page, 'https://example.com/menu');
    await button(page, 'เปิดกล้อง').click();
    await page.getByText('คิวอาร์โค้ดนี้ไม่ใช่ของระบบนี้: https://example.com/menu').waitFor();
    await holdBeforeCamera(page, new URL(label.path, page.url()).href);
    await button(page, 'เปิดกล้อง').click();
    await page.waitForURL(`**/devices/${device.id}`);
    await settled();
    expect(await page.getByRole('table').getByRole('link', { name: first.code }).count()).toBe(1);
  });

  it('is under the guarantee of the first repair: on site, by the same officer, a failure again of the first', async () => {
    const { page, open, settled } = technician;
    await page.getByRole('link', { name: 'แจ้งซ่อมเครื่องนี้' }).click();
    await settled();
    await page.getByLabel('ปัญหาที่พบบ่อย').selectOption('เปิดเครื่องไม่ติด');
    await button(page, 'ส่งเรื่องแจ้งซ่อม').click();
    await page.waitForURL('**/repairs/R*');
    await settled();
    const found = page.getByRole('status').filter({ hasText: 'อยู่ในประกันของงานเดิม' });
    for (const words of [first.code, first.officer!.nameTh, 'แหล่งจ่ายไฟ 500W']) expect(await found.innerText()).toContain(words);
    third = (await technician.desk.repair(codeOf(technician)))!;
    expect(third).toMatchObject({ guarantee: { code: first.code }, place: 'ON_SITE', officer: first.officer });
    expect((await requester.desk.repair(first.code))!.repeatFailures).toEqual([{ code: third.code }]);
    await open(`/repairs/${first.code}`);
    await page.getByText('เสียซ้ำภายในประกันของงานนี้').waitFor();
    await passer.open(label.path);
    expect(await passer.page.getByRole('heading', { level: 1 }).innerText()).toBe('รับแจ้งแล้ว');
    third = await walkOn(technician, passer, third.code, [['คัดแยก', 'TRIAGED', 'คัดแยกงานแล้ว']]);
    expect(await figures()).toMatchObject({ received: 3, completed: 2, open: 1 });
    expect(await quality()).toMatchObject({ completed: 2, firstTime: 1, repeats: 1, open: 1 });
  });
});

it('nothing went wrong in any page', () => {
  expect([requester, technician, service, stock, executive, passer].flatMap(({ faults }) => faults)).toEqual([]);
});
