/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers } from './browser-barriers.js';
import { type BrowserHarness, inAMonth, openBrowser, PHONE, type Visit } from './browser-harness.js';

const AGENCY = '24000000';
const PERIOD = { fiscalYear: 2570, quarter: 1 };
const SHEET = `/reporting/sheet/${AGENCY}?fiscalYear=2570&quarter=1`;
/** The saving pause, the way to the hub and back. */
const SAVED = { timeout: 10_000 };

let browser: BrowserHarness;
let planner: Visit;
let indicators: { id: string; version: number }[];

beforeAll(async () => {
  browser = await openBrowser();
  planner = await browser.visit({ as: 'planner' });
  indicators = await cells(planner);
  const { ask } = await browser.visit({ as: 'planadmin' });
  for (const { id } of indicators) {
    const reopen = `mutation ($cell: CellInput!, $expiresAt: DateTime!, $key: String!) { reopenCell(cell: $cell, reasonTh: "ทดสอบ", expiresAt: $expiresAt, idempotencyKey: $key) { id } }`;
    await ask(reopen, { cell: { indicatorId: id, ...PERIOD }, expiresAt: inAMonth(), key: `reopen ${id}` });
  }
});
afterAll(() => browser?.close());

interface Sheet {
  edges: { node: { indicator: { id: string }; cells: { quarter: number; version: number }[] } }[];
}

async function cells({ ask }: Visit): Promise<{ id: string; version: number }[]> {
  const query = `{ reportingSheet(agencyCode: "${AGENCY}", fiscalYear: 2570, first: 100) { edges { node { indicator { id } cells { quarter version } } } } }`;
  const sheet = (await ask(query))['reportingSheet'] as Sheet | undefined;
  return (sheet?.edges ?? []).map(({ node }) => ({ id: node.indicator.id, version: node.cells[0]?.version ?? 0 }));
}

/** The sheet stands in the order of the plan: two strategic indicators come before the process indicators that are typed into here. */
const ABOVE = 2;
const cell = (page: Page, row: number) => page.locator(`[data-place="${row + ABOVE},1"]`);
const mark = (page: Page, row: number) => cell(page, row).getByRole('img').last().getAttribute('aria-label');
const allSaved = (page: Page) => page.getByText('บันทึกครบแล้ว').waitFor(SAVED);

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function enter(page: Page, row: number, text: string): Promise<void> {
  await cell(page, row).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

it('the planner finds the page in the navigation, others do not', async () => {
  await planner.open('/');
  expect(await planner.page.getByRole('navigation').getByRole('link', { name: 'บันทึกผลตัวชี้วัด' }).count()).toBe(1);
  const executive = await browser.visit();
  await executive.open('/reporting');
  expect(await executive.page.getByRole('navigation').getByRole('link', { name: 'บันทึกผลตัวชี้วัด' }).count()).toBe(0);
  expect(await executive.page.getByText('หน้านี้สำหรับผู้รายงานผลของหน่วยงาน').count()).toBe(1);
});

it('a pasted block saves by itself; what is no number stays beside its reason until it is corrected', async () => {
  const { page, open } = planner;
  await open(SHEET);
  await cell(page, 0).click();
  await paste(page, '๙๙.๕\r\n20.5\r\nabc\r\n');
  await page.getByText('ยังไม่ได้บันทึก 1 ช่อง').waitFor(SAVED);
  expect([await mark(page, 0), await mark(page, 1), await mark(page, 2)]).toEqual([
    'ร่าง บันทึกแล้ว ยังไม่ส่ง',
    'ร่าง บันทึกแล้ว ยังไม่ส่ง',
    'ค่าใช้ไม่ได้ จึงยังไม่ส่ง',
  ]);
  expect(await cell(page, 2).getAttribute('aria-invalid')).toBe('true');
  await enter(page, 2, '39');
  await allSaved(page);
  expect(await cell(page, 2).innerText()).toContain('39.00');
});

it('what is typed while the hub is away is kept in the browser, said so, and sent after a reload', async () => {
  const { page, open } = planner;
  await page.route('**/graphql', (route) => route.abort());
  await enter(page, 1, '21');
  await page.getByText('เก็บไว้ในเบราว์เซอร์นี้ 1 ช่อง').waitFor(SAVED);
  await page.unroute('**/graphql');
  await open(SHEET);
  await allSaved(page);
  expect(await cell(page, 1).innerText()).toContain('21.00');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('outbox')))).toEqual([]);
});

it('a cell that somebody else changed shows both values, and the person chooses', async () => {
  const { page } = planner;
  const first = (await cells(planner))[ABOVE];
  const save = `mutation ($rows: [ResultRowInput!]!) { saveResults(rows: $rows, idempotencyKey: "somebody else") { rows { saved } } }`;
  const row = { indicatorId: first?.id, ...PERIOD, seenVersion: first?.version, value: '97' };
  expect(await planner.ask(save, { rows: [row] })).toMatchObject({ saveResults: { rows: [{ saved: true }] } });
  await enter(page, 0, '96');
  const notice = page.getByRole('alert');
  await notice.waitFor(SAVED);
  expect(await notice.innerText()).toMatch(/ค่าของท่าน 96\.0[\s\S]*ค่าที่ผู้อื่นบันทึก 97\.0/);
  await notice.getByRole('button', { name: 'ใช้ค่าของฉัน' }).click();
  await allSaved(page);
  expect(await cell(page, 0).innerText()).toContain('96.0');
});

it('evidence is sent and listed in the drawer; a file that is not what its name says is refused with the reason', async () => {
  const { page } = planner;
  await cell(page, 0).click();
  await page.keyboard.press('Control+Enter');
  const drawer = page.getByRole('dialog');
  const files = drawer.locator('input[type=file]');
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
  await files.setInputFiles({ name: 'รายงานผล.pdf', mimeType: 'application/pdf', buffer: pdf });
  await drawer.getByRole('link', { name: 'รายงานผล.pdf' }).waitFor(SAVED);
  await files.setInputFiles({ name: 'โปรแกรม.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
  await drawer.getByRole('alert').waitFor(SAVED);
  expect(await drawer.getByRole('link').count()).toBe(1);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
});

it('submitting tells how many; a cell that the verifier returns is found at home with its reason and opens there', async () => {
  const { page, open } = planner;
  await page.getByRole('button', { name: /^ส่งผล.*\(3 ช่อง\)/ }).click();
  await page.getByRole('button', { name: /^ส่งผล/ }).click();
  await page.getByText('ส่งแล้ว 3 ช่อง').waitFor(SAVED);
  expect(await cell(page, 0).getAttribute('aria-readonly')).toBe('true');
  const first = (await cells(planner))[ABOVE];
  const { ask } = await browser.visit({ as: 'verifier' });
  const send = `mutation ($cell: SeenCellInput!, $dueOn: Date!) { returnResult(cell: $cell, reasonTh: "ไม่ตรงกับรายงาน", dueOn: $dueOn, idempotencyKey: "back") { rows { saved } } }`;
  expect(
    await ask(send, { dueOn: inAMonth().slice(0, 10), cell: { indicatorId: first?.id, ...PERIOD, seenVersion: first?.version } }),
  ).toMatchObject({
    returnResult: { rows: [{ saved: true }] },
  });
  await open('/reporting?fiscalYear=2570&quarter=1');
  await page.getByText('ไม่ตรงกับรายงาน').waitFor();
  await page.getByRole('link', { name: 'แก้ไข' }).click();
  await page.getByRole('dialog').getByText('ไม่ตรงกับรายงาน').first().waitFor();
  await page.keyboard.press('Escape');
});

it('on a phone there is one indicator at a time, wide as the phone, and it saves as well', async () => {
  const phone = await browser.visit({ as: 'planner', viewport: PHONE, hasTouch: true });
  await phone.open(SHEET);
  const { page } = phone;
  for (let step = 0; step < 3 + ABOVE; step++) await page.getByRole('button', { name: 'ถัดไป' }).click();
  await page.getByLabel(/^บันทึกผล/).fill('15.5');
  await page.getByLabel(/^บันทึกผล/).press('Enter');
  await page.getByText('ร่าง บันทึกแล้ว ยังไม่ส่ง').waitFor(SAVED);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});

it('nothing went wrong in the page but what was provoked', () => {
  const provoked = /ERR_FAILED|415/;
  expect(planner.faults.filter((fault) => !provoked.test(fault))).toEqual([]);
});
