/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addDays, addMonths } from '@nakhon/core/bangkok-time';
import { fiscalMonthOf, fiscalYearRange } from '@nakhon/core/fiscal-calendar';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserHarness, openBrowser, PHONE, type Visit } from './browser-harness.js';
import { ended, hubCommands } from './hub-child.js';
import { AGENCY, paste, TODAY, TOLD, told } from './quarter-sheet.js';

/** The month that is reported in this one: always open, so that the walk needs no other clock. */
const MONTH = fiscalMonthOf(addMonths(`${TODAY.slice(0, 7)}-01`, -1));
const YEAR = fiscalYearRange(MONTH.fiscalYear);
const RETURN_DUE = addDays(TODAY, 3);
/** Column of the month's actual percent. */
const COLUMN = MONTH.month * 2 - 1;
const CODES = ['ZZ-1', 'ZZ-2', 'ZZ-3'];
const NAMES = CODES.map((code) => `โครงการทดลอง ${code}`);
/** As typed: plain, with a percent sign, in Thai digits; above any plan and below the end. */
const TYPED = ['99', '98.5 %', '๙๗'];
const READ = ['99.00', '98.50', '97.00'];

const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-projects-'));
let hub: Awaited<ReturnType<ReturnType<typeof hubCommands>['start']>> | undefined;
let browser: BrowserHarness;
let planner: Visit;
let verifier: Visit;

beforeAll(async () => {
  hub = await hubCommands(folder, { DEMO_DATA: 'on' }).start();
  browser = await openBrowser(hub.url);
  planner = await browser.visit({ as: 'planner' });
  verifier = await browser.visit({ as: 'verifier' });
  for (const { page } of [planner, verifier]) page.setDefaultTimeout(TOLD.timeout);
});
afterAll(async () => {
  await browser?.close();
  if (hub) await ended(hub.child, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

interface Stored {
  state: string;
  version: number;
  newest: { actualPercent: string; doneTh: string | null; returnReasonTh: string | null; returnDueOn: string | null } | null;
}

/** The month of the three projects, as the API tells it. */
async function stored({ ask }: Visit): Promise<Stored[]> {
  const months = `months(fiscalYear: ${MONTH.fiscalYear}) { month state version newest { actualPercent doneTh returnReasonTh returnDueOn } }`;
  const query = `{ projects(fiscalYear: ${MONTH.fiscalYear}, search: "ZZ-") { edges { node { code ${months} } } } }`;
  const { edges } = (await ask(query))['projects'] as unknown as { edges: { node: { months: (Stored & { month: number })[] } }[] };
  return edges.map(({ node }) => node.months.find(({ month }) => month === MONTH.month)!);
}

const states = async (visit: Visit) => (await stored(visit)).map(({ state }) => state);
const cell = (page: Page, row: number) => page.locator(`[data-place="${row},${COLUMN}"]`);

async function openSheet({ open }: Visit): Promise<void> {
  await open('/projects/progress?q=ZZ-');
}

/** Opens the details of a row's month. */
async function drawerOf({ page, settled }: Visit, row: number) {
  await cell(page, row).click();
  await page.getByRole('button', { name: 'รายละเอียด' }).click();
  await settled();
  return page.getByRole('dialog', { name: NAMES[row]! });
}

/** Submits what is ready, asked once more; the demonstration's own drafts go along. */
async function submit(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^ส่งรายงาน.* โครงการ\)$/ });
  await button.click();
  await told(page, /ให้ผู้ตรวจสอบ หลังส่งแล้วแก้ไขไม่ได้/);
  await button.click();
  await told(page, /✓ ส่งแล้ว \d+ โครงการ/);
}

it('the planner adds a project; weights that do not add up are refused beside the activities', async () => {
  const { page, open, settled, ask } = planner;
  await open('/');
  await page.getByRole('navigation').getByRole('link', { name: 'โครงการ', exact: true }).click();
  await settled();
  await page.getByRole('link', { name: 'รายการโครงการ' }).click();
  await settled();
  await page.getByRole('button', { name: 'เพิ่มโครงการ' }).click();
  const dialog = page.getByRole('dialog', { name: 'เพิ่มโครงการ' });
  await dialog.getByLabel('รหัสโครงการ').fill(CODES[0]!);
  await dialog.getByLabel('ชื่อภาษาไทย').fill(NAMES[0]!);
  await dialog.getByLabel('วันเริ่ม').fill(YEAR.start);
  await dialog.getByLabel('วันสิ้นสุด').fill(YEAR.end);
  await dialog.getByLabel('ชื่อกิจกรรม 1').fill('ดำเนินการ');
  await dialog.getByLabel('เริ่ม 1', { exact: true }).fill(YEAR.start);
  await dialog.getByLabel('สิ้นสุด 1', { exact: true }).fill(YEAR.end);
  await dialog.getByLabel('น้ำหนัก % 1').fill('90');
  await dialog.getByRole('button', { name: 'บันทึกโครงการ' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'น้ำหนักกิจกรรมรวมได้ 90.00 ต้องเป็น 100' }).waitFor(TOLD);
  await dialog.getByLabel('น้ำหนัก % 1').fill('๑๐๐');
  await dialog.getByRole('button', { name: 'บันทึกโครงการ' }).click();
  await page.getByRole('heading', { level: 1, name: NAMES[0]! }).waitFor(TOLD);
  const activity = { number: 1, nameTh: 'ดำเนินการ', weight: '100', plannedFrom: YEAR.start, plannedTo: YEAR.end };
  const query = 'mutation ($input: NewProjectInput!) { createProject(input: $input) { id } }';
  for (const index of [1, 2]) {
    const details = { nameTh: NAMES[index], startsOn: YEAR.start, endsOn: YEAR.end, activities: [activity] };
    await ask(query, { input: { ...details, code: CODES[index], agencyCode: AGENCY.code } });
  }
  expect(await states(planner)).toEqual(['EMPTY', 'EMPTY', 'EMPTY']);
});

it('the planner pastes the month from a spreadsheet, and it saves by itself', async () => {
  const { page } = planner;
  await openSheet(planner);
  await cell(page, 0).click();
  await paste(page, TYPED.map((text) => `${text}\r\n`).join(''));
  await told(page, 'วางแล้ว 3 ช่อง');
  await expect.poll(() => states(planner), TOLD).toEqual(['DRAFT', 'DRAFT', 'DRAFT']);
  expect((await stored(planner)).map(({ newest }) => newest?.actualPercent)).toEqual(READ);
  await told(page, '3 โครงการยังไม่ระบุสิ่งที่ดำเนินการ');
});

it('a click on a heading puts the projects in order, which a reload keeps', async () => {
  const { page, settled } = planner;
  const code = page.getByRole('columnheader', { name: 'รหัส' });
  await code.getByRole('button', { name: /^รหัส/ }).click();
  await code.getByRole('button', { name: /^รหัส/ }).click();
  await expect.poll(() => code.getAttribute('aria-sort'), TOLD).toBe('descending');
  await page.reload();
  await settled();
  expect([await code.getAttribute('aria-sort'), await cell(page, 0).innerText()]).toEqual(['descending', expect.stringContaining('97')]);
  await openSheet(planner);
});

it('the month that a closed tab could not send is told of in the other, which takes it over', async () => {
  const { page } = planner;
  const gone = await page.context().newPage();
  await gone.goto('/projects/progress?q=ZZ-');
  await cell(gone, 2).waitFor(TOLD);
  await gone.route('**/graphql', (route) => route.abort());
  await cell(gone, 2).click();
  await gone.keyboard.type('96');
  await gone.keyboard.press('Enter');
  await told(page, 'อีก 1 ช่องที่ท่านพิมพ์ไว้ในแท็บอื่น');
  await gone.close();
  await expect
    .poll(async () => (await stored(planner)).map(({ newest }) => newest?.actualPercent), TOLD)
    .toEqual(['99.00', '98.50', '96.00']);
  await expect.poll(() => cell(page, 2).innerText(), TOLD).toContain('96');
});

it('with what was done told of each, the month is submitted and closed; one report is taken back and submitted again', async () => {
  const { page } = planner;
  for (const row of [0, 1, 2]) {
    const drawer = await drawerOf(planner, row);
    await drawer.getByLabel('สิ่งที่ดำเนินการ').fill(`งานงวดที่ ${row + 1}`);
    await drawer.getByLabel('สิ่งที่จะทำต่อไป').click();
    await expect.poll(async () => (await stored(planner))[row]?.newest?.doneTh, TOLD).toBe(`งานงวดที่ ${row + 1}`);
    await drawer.getByRole('button', { name: 'ปิด' }).click();
  }
  await submit(page);
  expect(await states(planner)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
  expect(await cell(page, 0).getAttribute('aria-readonly')).toBe('true');
  const drawer = await drawerOf(planner, 1);
  await drawer.getByRole('button', { name: 'ถอนกลับมาแก้ไข' }).click();
  await expect.poll(() => states(planner), TOLD).toEqual(['SUBMITTED', 'DRAFT', 'SUBMITTED']);
  await drawer.getByRole('button', { name: 'ปิด' }).click();
  await submit(page);
  // What was said of the first submission still stands: only the hub tells of the second.
  await expect.poll(() => states(planner), TOLD).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
});

it('the verifier finds the reports in the queue and returns one with a reason and a day', async () => {
  const { page, open, settled } = verifier;
  await open(`/projects/verifying?agency=${AGENCY.code}&month=${MONTH.month}&fiscalYear=${MONTH.fiscalYear}`);
  await page.getByRole('button', { name: NAMES[0]!, exact: true }).click();
  await settled();
  const drawer = page.getByRole('dialog', { name: NAMES[0]! });
  expect(await drawer.innerText()).toContain('งานงวดที่ 1');
  await drawer.getByRole('button', { name: 'ส่งกลับให้แก้ไข' }).click();
  await drawer.getByLabel('เหตุผลและสิ่งที่ต้องแก้').fill('ร้อยละสูงกว่าหลักฐาน');
  await drawer.getByLabel('แก้ไขภายในวันที่').fill(RETURN_DUE);
  await drawer.getByRole('button', { name: 'ส่งกลับรายงานนี้' }).click();
  await told(page, '✓ ส่งกลับแล้ว');
  const [first] = await stored(verifier);
  expect(first).toMatchObject({ state: 'RETURNED', newest: { returnReasonTh: 'ร้อยละสูงกว่าหลักฐาน', returnDueOn: RETURN_DUE } });
});

it('the planner sees what came back and why, corrects it on a phone while the others stay closed, and submits it again', async () => {
  const phone = await browser.visit({ as: 'planner', viewport: PHONE });
  const { page } = phone;
  await openSheet(phone);
  const returned = page.getByRole('listitem').filter({ hasText: NAMES[0]! });
  expect(await returned.innerText()).toContain('ร้อยละสูงกว่าหลักฐาน');
  expect(await returned.innerText()).toContain(`แก้ไขภายใน ${Number(RETURN_DUE.slice(-2))} `);
  const percent = page.getByLabel('ร้อยละที่ทำได้');
  await percent.fill('๙๖.๕');
  await percent.press('Enter');
  await expect.poll(async () => (await stored(planner))[0], TOLD).toMatchObject({ state: 'DRAFT', newest: { actualPercent: '96.50' } });
  await page.getByRole('button', { name: 'ถัดไป' }).click();
  expect(await page.getByLabel('ร้อยละที่ทำได้').count()).toBe(0);
  await submit(page);
  expect(await states(planner)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
  expect(phone.faults).toEqual([]);
});

it('the verifier accepts all that has no remarks at once', async () => {
  const { page, open } = verifier;
  await open(`/projects/verifying?agency=${AGENCY.code}&month=${MONTH.month}&fiscalYear=${MONTH.fiscalYear}`);
  await page.getByRole('button', { name: 'เลือกทุกแถวที่ไม่มีข้อสังเกต' }).click();
  await page.getByRole('button', { name: /^รับผลที่เลือก \d+ รายการ$/ }).click();
  await told(page, /รับแล้ว \d+ · ไม่สำเร็จ 0/);
  expect(await states(verifier)).toEqual(['VERIFIED', 'VERIFIED', 'VERIFIED']);
});

it('the project’s page shows its curve and every act of the month, and nothing went wrong on the way', async () => {
  const { page, open, settled } = verifier;
  await open('/projects/list?q=ZZ-1');
  await page.getByRole('link', { name: NAMES[0]! }).click();
  await settled();
  const history = page.getByRole('region', { name: 'ประวัติ' });
  expect(await history.getByRole('listitem').count()).toBe((await stored(verifier))[0]!.version);
  expect(await history.innerText()).toContain('ร้อยละสูงกว่าหลักฐาน');
  expect(await page.getByRole('figure').getAttribute('aria-label')).toContain('แผนกับผลสะสม');
  expect([planner.faults, verifier.faults]).toEqual([[], []]);
});
