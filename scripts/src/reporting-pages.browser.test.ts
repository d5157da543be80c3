/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriersInBothSchemes, overflow } from './browser-barriers.js';
import { type BrowserHarness, DESKTOP, inAMonth, openBrowser, PHONE, Q4 } from './browser-harness.js';

const AGENCY = '24000000';
/** A year of the past, which no other test looks at. */
const PERIOD = { fiscalYear: 2567, quarter: 3 };
/** The column of the quarter's results. */
const COLUMN = 5;
const SHEET = `/reporting/sheet/${AGENCY}?fiscalYear=${PERIOD.fiscalYear}&quarter=${PERIOD.quarter}`;
const SAVED = { timeout: 12_000 };
const LONG =
  'ผลต่ำกว่าเป้าหมายเนื่องจากการจัดซื้อจัดจ้างโครงการปรับปรุงศูนย์ฝึกอาชีพกรุงเทพมหานครจำนวน๑๐แห่งล่าช้ากว่าแผนเพราะต้องทบทวนราคากลางและผู้ยื่นข้อเสนออุทธรณ์ผล';
const ADDRESS = `https://example.go.th/${'a-very-long-address-without-any-blank/'.repeat(5)}report.pdf`;

let browser: BrowserHarness;
let ids: string[];

beforeAll(async () => {
  browser = await openBrowser();
  const { ask } = await browser.visit({ as: 'planadmin' });
  const query = `{ reportingSheet(agencyCode: "${AGENCY}", fiscalYear: ${PERIOD.fiscalYear}, first: 100) { edges { node { indicator { id } } } } }`;
  const planner = await browser.visit({ as: 'planner' });
  const { edges } = (await planner.ask(query))['reportingSheet'] as unknown as { edges: { node: { indicator: { id: string } } }[] };
  ids = edges.slice(0, 2).map(({ node }) => node.indicator.id);
  for (const indicatorId of ids) {
    const reopen = `mutation ($cell: CellInput!, $expiresAt: DateTime!, $key: String!) { reopenCell(cell: $cell, reasonTh: "ทดสอบ", expiresAt: $expiresAt, idempotencyKey: $key) { id } }`;
    await ask(reopen, { cell: { indicatorId, ...PERIOD }, expiresAt: inAMonth(), key: `pages ${indicatorId}` });
  }
});
afterAll(() => browser?.close());

const cell = (page: Page, row: number) => page.locator(`[data-place="${row},${COLUMN}"]`);
const allSaved = (page: Page) => page.getByText('บันทึกครบแล้ว').waitFor(SAVED);
const figure = async (page: Page, row: number) => Number(await cell(page, row).locator('span').last().innerText());

async function enter(page: Page, row: number, text: string): Promise<void> {
  await cell(page, row).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

it.each([
  ['keeps their own', 'ใช้ค่าของฉัน', '41', '42', 42],
  ['takes the other one', 'ใช้ค่าของเขา', '43', '44', 43],
])('two people on one cell: the second is shown both values and %s', async (_, button, first, second, stands) => {
  const [one, two] = [await browser.visit({ as: 'planner' }), await browser.visit({ as: 'planner' })];
  for (const { open } of [one, two]) await open(SHEET);
  await enter(one.page, 0, first);
  await allSaved(one.page);
  await enter(two.page, 0, second);
  const notice = two.page.getByRole('alert');
  await notice.waitFor(SAVED);
  expect((await notice.innerText()).replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`ค่าของท่าน ${second}\\.0.*ค่าที่ผู้อื่นบันทึก ${first}\\.0`));
  expect(await cell(two.page, 0).getAttribute('aria-invalid')).toBe('true');
  await notice.getByRole('button', { name: button }).click();
  await notice.waitFor({ state: 'detached' });
  await allSaved(two.page);
  expect(await figure(two.page, 0)).toBe(stands);
  await one.open(SHEET);
  expect(await figure(one.page, 0)).toBe(stands);
  for (const { page } of [one, two]) await page.context().close();
});

it.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])(
  'the drawer holds long Thai words, long file names and addresses within its width (%s), newest comment included',
  async (name, viewport) => {
    const { page, open, faults } = await browser.visit({ as: 'planner', viewport });
    await open(`${SHEET}&cell=${ids[1]}`);
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('ผล', { exact: true }).fill(name === 'phone' ? '12' : '11');
    await drawer.getByLabel(/^คำชี้แจง/).fill(LONG);
    await drawer.getByLabel('หมายเหตุ').fill(`${ADDRESS} ${LONG}`);
    await drawer.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await drawer.getByLabel('เขียนความเห็น').fill(`${name} ${ADDRESS} ${LONG}`);
    await drawer.getByRole('button', { name: 'ส่งความเห็น' }).click();
    await drawer.getByText(`${name} ${ADDRESS}`).waitFor(SAVED);
    const pdf = Buffer.from(`%PDF-1.7\n1 0 obj<<>>endobj\n% ${name}\ntrailer<<>>\n%%EOF\n`);
    const file = { name: `${LONG.slice(0, 90)}-${name}.pdf`, mimeType: 'application/pdf', buffer: pdf };
    await drawer.locator('input[type=file]').setInputFiles(file);
    await drawer.getByRole('link', { name: file.name }).waitFor(SAVED);
    expect(await drawer.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await expect.poll(() => drawer.getByText('ประวัติ').count()).toBe(1);
    // Of the past there are twelve quarters, and the words that were given with the value stand in its history after the page is opened anew.
    await open(`${SHEET}&cell=${ids[1]}`);
    await drawer.getByText('ผล 12 ไตรมาสที่ผ่านมา').waitFor();
    expect(await drawer.locator('li', { hasText: ADDRESS }).count()).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

const pages: [string, string, string, ((page: Page) => Promise<unknown>) | null][] = [
  ['what is due', 'planner', `/reporting?${Q4}`, null],
  ['the sheet', 'planner', SHEET, null],
  ['the queue and the drawer over it', 'verifier', `/verifying?${Q4}`, (page) => page.locator('tbody button').first().click()],
  ['the signature', 'head', `/signing?${Q4}`, null],
  ['the inbox', 'planner', '/notices', null],
];

const readers = [
  ['th', DESKTOP],
  ['en', PHONE],
] as const;

it.each(readers.flatMap(([language, viewport]) => pages.map((page) => [language, ...page, viewport] as const)))(
  'nothing keeps a reader (%s) out of %s (as %s)',
  async (language, name, as, path, unfold, viewport) => {
    const visit = await browser.visit({ as, viewport });
    await visit.page.addInitScript((chosen) => localStorage.setItem('nakhon.language', chosen), language);
    await visit.open(path);
    expect(await barriersInBothSchemes(visit.page, name)).toEqual([]);
    expect(await overflow(visit.page)).toBe(0);
    if (unfold) {
      await unfold(visit.page);
      await visit.settled();
      expect(await barriersInBothSchemes(visit.page, name)).toEqual([]);
    }
    await visit.page.context().close();
  },
);

it('on a narrow screen the sheet opens with the chosen quarter in view and the first cell of it to be typed into', async () => {
  const { page, open } = await browser.visit({ as: 'planner', viewport: { width: 1100, height: 800 } });
  await open(`/reporting/sheet/${AGENCY}?${Q4}`);
  const first = page.locator('[role="grid"] [data-place][tabindex="0"]');
  expect(await first.getAttribute('data-place')).toMatch(/^\d+,7$/);
  const [cellBox, gridBox] = [await first.boundingBox(), await page.getByRole('grid').boundingBox()];
  expect(cellBox!.x + cellBox!.width).toBeLessThanOrEqual(gridBox!.x + gridBox!.width + 1);
});
