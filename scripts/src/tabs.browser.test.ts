/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BrowserHarness, inAMonth, openBrowser, type Visit } from './browser-harness.js';

const AGENCY = '24000000';
// A year of the past, which no other test looks at.
const YEAR = 2567;
const QUARTER = 2;
/** The column of the quarter's results: each stands right of its target. */
const COLUMN = 3;
const SHEET = `/reporting/sheet/${AGENCY}?fiscalYear=${YEAR}&quarter=${QUARTER}`;
/** The saving pause, the way to the hub and back, and one try again. */
const SAVED = { timeout: 12_000 };

let browser: BrowserHarness;
let planner: Visit;

interface Sheet {
  edges: { node: { indicator: { id: string }; cells: { quarter: number; version: number; result: string | null }[] } }[];
}

/** The quarter's cells as the hub has them, in the order of the sheet. */
async function kept(): Promise<{ id: string; version: number; result: number | null }[]> {
  const { ask } = await browser.visit({ as: 'planner' });
  const query = `{ reportingSheet(agencyCode: "${AGENCY}", fiscalYear: ${YEAR}, first: 100) { edges { node { indicator { id } cells { quarter version result } } } } }`;
  const { edges } = (await ask(query))['reportingSheet'] as unknown as Sheet;
  return edges.map(({ node: { indicator, cells } }) => {
    const { version, result } = cells[QUARTER - 1]!;
    return { id: indicator.id, version, result: result === null ? null : Number(result) };
  });
}

beforeAll(async () => {
  browser = await openBrowser();
  const { ask } = await browser.visit({ as: 'planadmin' });
  for (const { id } of await kept()) {
    const reopen = `mutation ($cell: CellInput!, $expiresAt: DateTime!, $key: String!) { reopenCell(cell: $cell, reasonTh: "ทดสอบ", expiresAt: $expiresAt, idempotencyKey: $key) { id } }`;
    await ask(reopen, { cell: { indicatorId: id, fiscalYear: YEAR, quarter: QUARTER }, expiresAt: inAMonth(), key: `tabs ${id}` });
  }
});
beforeEach(async () => {
  planner = await browser.visit({ as: 'planner' });
});
afterAll(() => browser?.close());

/** A tab of the planner's browser with the sheet. */
async function tab(): Promise<Page> {
  const page = await planner.page.context().newPage();
  await page.goto(SHEET);
  await cell(page, 0).waitFor();
  await page.getByText('บันทึกครบแล้ว').waitFor(SAVED);
  return page;
}

const cell = (page: Page, row: number) => page.locator(`[data-place="${row},${COLUMN}"]`);
const shown = async (page: Page, row: number) => Number((await cell(page, row).locator('span').last().innerText()).replaceAll(',', ''));
const loseHub = (...pages: Page[]) => Promise.all(pages.map((page) => page.route('**/graphql', (route) => route.abort())));
const findHub = (...pages: Page[]) => Promise.all(pages.map((page) => page.unroute('**/graphql')));
const unsent = (page: Page, count: number) => page.getByText(`เก็บไว้ในเบราว์เซอร์นี้ ${count} ช่อง`).waitFor(SAVED);
const allSaved = (page: Page) => page.getByText('บันทึกครบแล้ว').waitFor(SAVED);
const texts = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('outbox')));

async function enter(page: Page, row: number, value: number): Promise<void> {
  await cell(page, row).click();
  await page.keyboard.type(String(value));
  await page.keyboard.press('Enter');
}

/** A whole value unlike the one there, within 0 to 100. */
const other = (value: number | null | undefined, step: number) => (Math.floor(value ?? 0) + step) % 100;

it('two tabs without a hub keep both what was typed in them, each sees how much waits in the other, and both are saved', async () => {
  const before = await kept();
  const [one, two] = [await tab(), await tab()];
  await loseHub(one, two);
  const [a, b] = [other(before[0]?.result, 11), other(before[1]?.result, 12)];
  await enter(one, 0, a);
  await unsent(one, 1);
  await enter(two, 1, b);
  await unsent(two, 1);
  for (const page of [one, two]) await page.getByText('อีก 1 ช่องที่ท่านพิมพ์ไว้ในแท็บอื่น').waitFor(SAVED);
  await findHub(one, two);
  for (const page of [one, two]) await allSaved(page);
  // What one tab saved is news to the other.
  await expect.poll(() => shown(two, 0), SAVED).toBe(a);
  await expect.poll(() => shown(one, 1), SAVED).toBe(b);
  expect((await kept()).slice(0, 2).map(({ result }) => result)).toEqual([a, b]);
  expect(await texts(one)).toEqual([]);
});

it('one cell written in two tabs: the later one is shown both values, and the person chooses', async () => {
  const before = await kept();
  const [one, two] = [await tab(), await tab()];
  await loseHub(one, two);
  const [a, b] = [other(before[0]?.result, 21), other(before[0]?.result, 22)];
  await enter(one, 0, a);
  await enter(two, 0, b);
  await unsent(one, 1);
  await unsent(two, 1);
  await findHub(one);
  await allSaved(one);
  await findHub(two);
  const notice = two.getByRole('alert');
  await notice.waitFor(SAVED);
  expect((await notice.innerText()).replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`ค่าของท่าน ${b}\\.0.*ค่าที่ผู้อื่นบันทึก ${a}\\.0`));
  await notice.getByRole('button', { name: 'ใช้ค่าของฉัน' }).click();
  await allSaved(two);
  await expect.poll(() => shown(one, 0), SAVED).toBe(b);
});

it('what a closed tab could not send is taken over by the one that is left, and after a reload by the page itself', async () => {
  const before = await kept();
  const [one, two] = [await tab(), await tab()];
  await loseHub(one, two);
  const [a, b] = [other(before[2]?.result, 31), other(before[3]?.result, 32)];
  await enter(one, 2, a);
  await unsent(one, 1);
  await one.close();
  await expect.poll(() => shown(two, 2), SAVED).toBe(a);
  await enter(two, 3, b);
  await unsent(two, 2);
  await findHub(two);
  await two.reload();
  await allSaved(two);
  await expect.poll(async () => (await kept()).slice(2, 4).map(({ result }) => result), SAVED).toEqual([a, b]);
  expect(await texts(two)).toEqual([]);
});

it('what one person typed is neither shown nor sent when another signs in in the same browser, and waits until the first is back', async () => {
  const before = await kept();
  const page = await tab();
  const { request } = page.context();
  const signIn = (username: string) => request.post('/session', { data: { username, password: 'nakhon-demo' } });
  const saves: string[] = [];
  await loseHub(page);
  await enter(page, 0, other(before[0]?.result, 41));
  await unsent(page, 1);
  await signIn('planadmin');
  await findHub(page);
  page.on(
    'request',
    (sent) => void (sent.postData()?.includes('mutation SaveResults') && saves.push(sent.headers()['x-nakhon-account'] ?? '')),
  );
  // The page is loaded anew for the one who is signed in.
  await page.getByText('หน้านี้สำหรับผู้รายงานผลของหน่วยงาน').waitFor(SAVED);
  expect([await page.getByText('ยังไม่ได้บันทึก').count(), new Set(saves)]).toEqual([0, new Set(['planner'])]);
  expect((await kept())[0]?.version).toBe(before[0]?.version);
  expect(await texts(page)).toHaveLength(1);
  await signIn('planner');
  await page.reload();
  await cell(page, 0).waitFor();
  await allSaved(page);
  await expect.poll(() => shown(page, 0), SAVED).toBe(other(before[0]?.result, 41));
  expect(await texts(page)).toEqual([]);
});
