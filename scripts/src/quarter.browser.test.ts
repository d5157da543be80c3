/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addDays } from '@nakhon/core/bangkok-time';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserHarness, cardFigure, openBrowser, type Visit } from './browser-harness.js';
import { ended, hubCommands } from './hub-child.js';
import {
  AGENCY,
  AT,
  DRAFT,
  QUARTER,
  TODAY,
  TOLD,
  believableResults,
  enter,
  filledIn,
  grouped,
  marks,
  paste,
  result,
  submit,
  told,
  type SheetRow,
} from './quarter-sheet.js';

const PASTED = 3;
/** Until when the returned result is to be corrected. */
const RETURN_DUE = addDays(TODAY, 3);

const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-quarter-'));
let hub: Awaited<ReturnType<ReturnType<typeof hubCommands>['start']>> | undefined;
let browser: BrowserHarness;
let planadmin: Visit;
let planner: Visit;
let verifier: Visit;
let head: Visit;
let sheet: SheetRow[];

beforeAll(async () => {
  // The quarter is opened for all agencies, which the hub of the other tests must not see.
  hub = await hubCommands(folder, { DEMO_DATA: 'on' }).start();
  browser = await openBrowser(hub.url);
  planadmin = await browser.visit({ as: 'planadmin' });
  planner = await browser.visit({ as: 'planner' });
  verifier = await browser.visit({ as: 'verifier' });
  head = await browser.visit({ as: 'head' });
  sheet = await believableResults(planner);
});
afterAll(async () => {
  await browser?.close();
  if (hub) await ended(hub.child, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const row = (index: number): SheetRow => sheet[index]!;
const tableRow = (page: Page, name: string): Locator => page.getByRole('row').filter({ hasText: name });

/** As a person comes from the overview: by the navigation, then the address of the quarter. */
async function goTo({ page, open, settled }: Visit, link: string): Promise<void> {
  await open(`/?${AT}`);
  await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
  await settled();
}

/** How many results the agency's board counts as reported, by those that are signed. */
async function officiallyReported({ page, open, settled }: Visit): Promise<number | null> {
  await open(`/indicators/agency/${AGENCY.code}?${AT}`);
  await page.getByRole('radiogroup', { name: 'สถานะของตัวเลข' }).getByText('ทางการ', { exact: true }).click();
  await settled();
  return cardFigure(page, 'รายงานแล้ว');
}

it('the administrator of plans opens the period with a reason, and the planner sees until when it is due', async () => {
  const { page, settled } = planadmin;
  await goTo(planadmin, 'ดูแลแผนและตัวชี้วัด');
  await page.getByText('ช่วงรายงาน', { exact: true }).click();
  await settled();
  await page.getByRole('button', { name: `เลื่อนวัน ${QUARTER}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('เปิดรับ').fill(TODAY);
  await dialog.getByLabel('ครบกำหนด').fill(addDays(TODAY, 10));
  await dialog.getByRole('textbox', { name: 'ปิดรับ', exact: true }).fill(addDays(TODAY, 20));
  await dialog.getByLabel('เหตุผล').fill('เปิดรับก่อนเพื่อเร่งรัดผล');
  await dialog.getByRole('button', { name: 'บันทึกวันใหม่' }).click();
  await dialog.waitFor({ state: 'detached' });
  await goTo(planner, 'บันทึกผลตัวชี้วัด');
  await told(planner.page, 'เหลือ 10 วัน');
  expect(await cardFigure(planner.page, 'ต้องรายงาน')).toBe(sheet.length);
});

it('the planner opens the sheet from the list and pastes a block, which saves by itself', async () => {
  const { page, settled } = planner;
  await page.getByRole('link', { name: AGENCY.name, exact: true }).click();
  await settled();
  await result(page, row(0)).click();
  await paste(
    page,
    sheet
      .slice(0, PASTED)
      .map(({ value }) => `${value}\r\n`)
      .join(''),
  );
  await told(page, `วางแล้ว ${PASTED} ช่อง`);
  await expect.poll(async () => (await marks(page, sheet)).slice(0, PASTED + 1), TOLD).toEqual([DRAFT, DRAFT, DRAFT, 'ยังไม่บันทึก']);
  expect(await result(page, row(0)).innerText()).toContain(grouped(row(0).value));
});

it('the template that the hub gives, filled in, is checked row by row and then fills the rest of the sheet', async () => {
  const { page, settled } = planner;
  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name: `ดาวน์โหลดแบบฟอร์ม ${QUARTER}` }).click();
  const template = readFileSync(await (await arriving).path());
  const rest = sheet.slice(PASTED);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const file = { name: 'ผลไตรมาส.xlsx', mimeType, buffer: await filledIn(template, rest) };
  await page.getByLabel('ส่งไฟล์ที่กรอกแล้ว').and(page.locator('input')).setInputFiles(file);
  await told(page, `ตรวจแล้ว: บันทึกได้ ${rest.length} แถว`);
  await page.getByRole('button', { name: `บันทึก ${rest.length} แถว` }).click();
  await told(page, `บันทึกแล้ว ${rest.length} แถว`);
  await settled();
  await expect.poll(() => marks(page, sheet), TOLD).toEqual(sheet.map(() => DRAFT));
  expect(await result(page, row(PASTED)).innerText()).toContain(grouped(row(PASTED).value));
});

it('evidence goes with a result, and the whole sheet is submitted and closed', async () => {
  const { page } = planner;
  await result(page, row(0)).click();
  await page.getByRole('button', { name: 'รายละเอียด' }).click();
  const drawer = page.getByRole('dialog', { name: row(0).name });
  const buffer = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
  await drawer.locator('input[type=file]').setInputFiles({ name: 'รายงานผล.pdf', mimeType: 'application/pdf', buffer });
  await drawer.getByRole('link', { name: 'รายงานผล.pdf' }).waitFor(TOLD);
  await drawer.getByRole('button', { name: 'ปิด', exact: true }).click();
  await submit(page, sheet.length);
  await expect.poll(() => marks(page, sheet), TOLD).toEqual(sheet.map(() => 'ส่งแล้ว รอตรวจสอบ'));
  expect(await result(page, row(0)).getAttribute('aria-readonly')).toBe('true');
});

it('the verifier finds the results in the queue and returns one with a reason and a day', async () => {
  const { page, settled } = verifier;
  await goTo(verifier, 'ตรวจสอบผล');
  await told(page, `${sheet.length} รายการ`);
  expect(await tableRow(page, row(0).name).innerText()).toContain('1 ไฟล์');
  await page.getByRole('button', { name: row(0).name, exact: true }).click();
  await settled();
  const drawer = page.getByRole('dialog', { name: row(0).name });
  await drawer.getByRole('link', { name: 'รายงานผล.pdf' }).waitFor();
  await drawer.getByRole('button', { name: 'ส่งกลับให้แก้ไข' }).click();
  await drawer.getByLabel('เหตุผลและสิ่งที่ต้องแก้').fill('ตัวเลขไม่ตรงกับรายงานที่แนบ');
  await drawer.getByLabel('แก้ไขภายในวันที่').fill(RETURN_DUE);
  await drawer.getByRole('button', { name: 'ส่งกลับช่องนี้' }).click();
  await told(page, '✓ ส่งกลับแล้ว');
  await settled();
  expect(await page.getByRole('table', { name: 'ผลที่ต้องดู' }).getByRole('checkbox').count()).toBe(sheet.length - 1);
});

it('the planner sees at home what came back and why, corrects it while the others stay closed, and submits it again', async () => {
  const { page, settled } = planner;
  await goTo(planner, 'บันทึกผลตัวชี้วัด');
  const returned = page.getByRole('listitem').filter({ hasText: row(0).name });
  expect(await returned.innerText()).toContain(`แก้ไขภายใน ${Number(RETURN_DUE.slice(-2))} `);
  expect(await returned.innerText()).toContain('ตัวเลขไม่ตรงกับรายงานที่แนบ');
  await returned.getByRole('link', { name: 'แก้ไข' }).click();
  await settled();
  const drawer = page.getByRole('dialog', { name: row(0).name });
  await drawer.getByText('ตัวเลขไม่ตรงกับรายงานที่แนบ').first().waitFor();
  await drawer.getByRole('button', { name: 'ปิด', exact: true }).click();
  expect(await page.getByRole('grid').getByRole('rowheader').filter({ hasText: 'ร้อยละ' }).allInnerTexts()).toContain(row(0).name);
  await page.getByLabel('แสดง', { exact: true }).selectOption('ทั้งหมด');
  const closed = await Promise.all(sheet.map((one) => result(page, one).getAttribute('aria-readonly')));
  expect(closed).toEqual([null, ...sheet.slice(1).map(() => 'true')]);
  await enter(page, row(0), row(0).other);
  await submit(page, 1);
});

it('the verifier accepts all that is not out of the usual at once, the corrected one marked as changed', async () => {
  const { page, settled } = verifier;
  await goTo(verifier, 'ตรวจสอบผล');
  expect(await tableRow(page, row(0).name).innerText()).toContain('แก้ค่าแล้วหลังส่งกลับ');
  await page.getByRole('button', { name: 'เลือกทุกแถวที่ไม่มีข้อสังเกต' }).click();
  await page.getByRole('button', { name: `รับผลที่เลือก ${sheet.length} รายการ` }).click();
  await told(page, `รับแล้ว ${sheet.length} · ไม่สำเร็จ 0`);
  await settled();
  await told(page, 'ไม่มีผลตามที่เลือก');
});

it('nothing of the quarter is official until the head signs', async () => {
  expect(await officiallyReported(head)).toBe(0);
  const { page, settled } = head;
  await goTo(head, 'ลงนามผล');
  await page.getByRole('button', { name: `ลงนาม ${sheet.length} รายการ` }).click();
  const question = page.getByRole('dialog', { name: 'ยืนยันการลงนาม' });
  expect(await question.innerText()).toContain('ไม่มีรายการค้าง ลงนามได้ครบ');
  await question.getByRole('button', { name: 'ลงนาม', exact: true }).click();
  await told(page, '✓ ลงนามแล้ว');
  await settled();
  expect(await officiallyReported(head)).toBe(sheet.length);
});

const bullet = (page: Page, name: string) =>
  page.getByRole('list', { name: 'รายการตัวชี้วัด' }).getByRole('listitem').filter({ hasText: name });

/** What the board shows "as signed", come to from the head's page, and what the list behind it shows of the first indicator. */
async function asSigned(): Promise<{ reported: number | null; attainment: number | null; first: string }> {
  const { page, settled } = head;
  await goTo(head, 'ลงนามผล');
  await page.getByRole('link', { name: 'ดูตัวเลขตามที่ลงนาม' }).first().click();
  await settled();
  await told(page, /^ตามที่บันทึกไว้ถึง/);
  const cards = { reported: await cardFigure(page, 'รายงานแล้ว'), attainment: await cardFigure(page, 'ความสำเร็จเฉลี่ย') };
  await page.getByRole('link', { name: 'ดูตัวชี้วัดทั้งหมดของขอบเขตนี้' }).click();
  await settled();
  await page.getByLabel('ค้นหาชื่อหรือรหัส').fill(row(0).code);
  await expect.poll(() => page.getByRole('list', { name: 'รายการตัวชี้วัด' }).getByRole('listitem').count(), TOLD).toBe(1);
  await settled();
  return { ...cards, first: await bullet(page, row(0).code).innerText() };
}

let signed: Awaited<ReturnType<typeof asSigned>>;

it('the way from the signature leads to the official figures as of it', async () => {
  signed = await asSigned();
  expect(signed.reported).toBe(sheet.length);
  expect(signed.attainment).toBeGreaterThan(0);
  expect(signed.first).toContain(`${row(0).other}%`);
  expect(signed.first).toContain('ทางการ (ลงนามแล้ว)');
});

it('the administrator opens one signed cell again with a reason', async () => {
  const { page, settled } = planadmin;
  await goTo(planadmin, 'ดูแลแผนและตัวชี้วัด');
  await page.getByLabel('ค้นหาชื่อหรือรหัส').fill(row(0).code);
  await page
    .getByRole('button', { name: `เปิดให้แก้ไข ${row(0).name}` })
    .first()
    .waitFor();
  await expect.poll(() => tableRow(page, row(0).name).count(), TOLD).toBe(1);
  await page.getByRole('button', { name: `เปิดให้แก้ไข ${row(0).name}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('ต้องตรวจสอบและลงนามใหม่').waitFor();
  await dialog.getByLabel('เหตุผล').fill('พบว่านับซ้ำ');
  await dialog.getByRole('button', { name: 'เปิดให้แก้ไข' }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled();
  expect(await tableRow(page, row(0).name).innerText()).toMatch(/ส่งกลับให้แก้ไข[\s\S]*เปิดให้แก้ถึง/);
});

it('while the planner enters a new value, what was signed still stands: as of the signature and as official now', async () => {
  const { page, open } = planner;
  await goTo(planner, 'บันทึกผลตัวชี้วัด');
  expect(
    await page
      .getByRole('listitem')
      .filter({ hasText: row(0).name })
      .innerText(),
  ).toContain('พบว่านับซ้ำ');
  await open(`/reporting/sheet/${AGENCY.code}?${AT}`);
  expect(await marks(page, sheet)).toEqual(['ส่งกลับให้แก้ไข', ...sheet.slice(1).map(() => 'ทางการ ลงนามแล้ว')]);
  await enter(page, row(0), row(0).value);
  expect(await result(page, row(0)).innerText()).toContain(row(0).value);
  expect(await asSigned()).toEqual(signed);
  await head.page.getByRole('button', { name: 'ดูข้อมูลขณะนี้' }).click();
  await head.settled();
  expect(await bullet(head.page, row(0).code).innerText()).toContain(`${row(0).other}%`);
  await head.page.getByRole('radiogroup', { name: 'สถานะของตัวเลข' }).getByText('ตามที่ส่ง', { exact: true }).click();
  await head.settled();
  expect(await bullet(head.page, row(0).code).innerText()).toContain(`${row(0).value}%`);
});

it('nothing went wrong in any page', () => {
  expect([planadmin, planner, verifier, head].flatMap(({ faults }) => faults)).toEqual([]);
});
