/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './browser-barriers.js';
import { type BrowserHarness, openBrowser, PHONE, type Visit } from './browser-harness.js';

let browser: BrowserHarness;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const query = (page: Page) => page.getByRole('textbox', { name: 'คำถาม', exact: true });
const options = (page: Page) => page.getByRole('listbox', { name: 'สิ่งที่เขียนได้ตรงนี้' }).getByRole('option');

/** Opens the explorer with a query whose cursor stands where the bar is. */
async function write({ page, open }: Visit, marked: string): Promise<void> {
  await open('/explorer');
  await page.getByText('Query.districts', { exact: false }).first().waitFor();
  await query(page).fill(marked.replace('|', ''));
  await query(page).evaluate((area, at) => (area as HTMLTextAreaElement).setSelectionRange(at, at), marked.indexOf('|'));
  await page.keyboard.press('Control+Space');
}

/** The option that the text field says is the active one. */
const activeOption = (page: Page) =>
  query(page).evaluate((area) => document.getElementById(area.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null);

describe('completion in the explorer', () => {
  it('offers the fields of the type at the cursor, and writes the one chosen with the arrows', async () => {
    const visit = await browser.visit();
    const { page } = visit;
    await write(visit, '{ districts { name| } }');
    expect(await options(page).locator('strong').allInnerTexts()).toEqual(['nameTh', 'nameEn']);
    expect(await activeOption(page)).toContain('nameTh: String!');
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toContain('nameEn: String!');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await query(page).inputValue()).toBe('{ districts { nameEn } }');
    expect(await options(page).count()).toBe(0);
    await page.keyboard.type(' code');
    expect(await query(page).inputValue()).toBe('{ districts { nameEn code } }');
    expect(visit.faults).toEqual([]);
  });

  it('narrows while one writes, and Esc leaves all as it is', async () => {
    const visit = await browser.visit();
    const { page } = visit;
    await write(visit, '{ repairTickets(|) { totalCount } }');
    const all = await options(page).count();
    await page.keyboard.type('f');
    await expect.poll(() => options(page).count()).toBeLessThan(all);
    expect((await options(page).locator('strong').allInnerTexts()).slice(0, 2)).toEqual(['first', 'fiscalYear']);
    await page.keyboard.press('Escape');
    expect([await options(page).count(), await query(page).inputValue()]).toEqual([0, '{ repairTickets(f) { totalCount } }']);
    await page.keyboard.press('Control+Space');
    await options(page).nth(1).click();
    expect(await query(page).inputValue()).toBe('{ repairTickets(fiscalYear: ) { totalCount } }');
  });

  it('stands within a phone, also at the end of a line', async () => {
    const visit = await browser.visit({ viewport: PHONE });
    const { page } = visit;
    await write(visit, 'query OnePlaceWithItsFigures { districts { | } }');
    const box = await page.getByRole('listbox').boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(PHONE.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });
});

it('a command that the browser does not copy is shown to be copied by hand', async () => {
  const { page, open } = await browser.visit();
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open('/explorer');
  await query(page).fill('{ today }');
  await page.getByRole('button', { name: 'คัดลอกเป็น curl' }).click();
  expect(await page.locator('main code', { hasText: 'curl -s' }).innerText()).toContain('{ today }');
  expect(await barriers(page)).toEqual([]);
});

describe('own queries', () => {
  it('are kept over a reload, loaded, renamed and deleted', async () => {
    const { page, open, settled, faults } = await browser.visit();
    await open('/explorer');
    await query(page).fill('{ today }');
    await page.getByRole('textbox', { name: 'ตัวแปร (JSON)' }).fill('{"a": 1}');
    await page.getByLabel('ชื่อคำถาม').fill('วันนี้');
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('บันทึกแล้ว').waitFor();
    await page.reload();
    await settled();
    await page.getByRole('button', { name: 'เปิดคำถาม วันนี้' }).click();
    expect([await query(page).inputValue(), await page.getByRole('textbox', { name: 'ตัวแปร (JSON)' }).inputValue()]).toEqual([
      '{ today }',
      '{"a": 1}',
    ]);
    await page.getByRole('button', { name: 'เปลี่ยนชื่อ วันนี้' }).click();
    await page.getByLabel('ชื่อใหม่').fill('วันที่ของระบบ');
    await page.getByLabel('ชื่อใหม่').press('Enter');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'ลบ วันที่ของระบบ', exact: true }).click();
    await page.getByRole('button', { name: 'ยืนยันลบ วันที่ของระบบ' }).click();
    await page.reload();
    await settled();
    expect(await page.getByRole('button', { name: /^เปิดคำถาม/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
