/// <reference lib="dom" />
import { localDateOf } from '@nakhon/core/bangkok-time';
import { quarterOf } from '@nakhon/core/fiscal-calendar';
import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { filledTemplate } from '@nakhon/plans/workbook/filled-template-fixture';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './browser-harness.js';

/** The quarter that is under way: its reporting is opened before its time, so that the walk needs no other clock. */
export const TODAY = localDateOf(new Date());
const PERIOD = quarterOf(TODAY);
export const AT = `fiscalYear=${PERIOD.fiscalYear}&quarter=${PERIOD.quarter}`;
export const QUARTER = `ไตรมาส ${PERIOD.quarter}/${String(PERIOD.fiscalYear).slice(-2)}`;
/** The agency of the demonstration's planner and head. */
export const AGENCY = { code: '24000000', name: 'สำนักพัฒนาสังคม' };
/** The sign of what is saved and not submitted yet. */
export const DRAFT = 'ร่าง บันทึกแล้ว ยังไม่ส่ง';
/** The saving pause, the way to the hub and back. */
export const TOLD = { timeout: 15_000 };

/** An indicator that is due, and what is entered for it. */
export interface SheetRow {
  /** Its row in the grid. */
  place: number;
  code: string;
  name: string;
  /** A believable result, and another one; as texts with the indicator's decimals. */
  value: string;
  other: string;
}

interface Asked {
  edges: {
    node: {
      indicator: { code: string; nameTh: string; decimals: number };
      cells: { quarter: number; target: string | null; pastRange: { low: string; high: string; runningTotal: string | null } | null }[];
    };
  }[];
}

/** Results of what has a target, within the range of the past, so that none needs to be explained. */
export async function believableResults({ ask }: Visit): Promise<SheetRow[]> {
  const fields = 'indicator { code nameTh decimals } cells { quarter target pastRange { low high runningTotal } }';
  const query = `{ reportingSheet(agencyCode: "${AGENCY.code}", fiscalYear: ${PERIOD.fiscalYear}, first: 100) { edges { node { ${fields} } } } }`;
  const { edges } = (await ask(query))['reportingSheet'] as unknown as Asked;
  return edges.flatMap(({ node: { indicator, cells } }, place) => {
    const cell = cells.find(({ quarter }) => quarter === PERIOD.quarter);
    if (!cell?.target || !cell.pastRange) return [];
    const { low, high, runningTotal } = cell.pastRange;
    const at = (part: number) =>
      Math.max(Number(runningTotal), Number(low) + (Number(high) - Number(low)) * part).toFixed(indicator.decimals);
    return { place, code: indicator.code, name: indicator.nameTh, value: at(0.4), other: at(0.45) };
  });
}

/** The template as the planner's spreadsheet gives it back: a result in each of the rows. */
export async function filledIn(template: Buffer, rows: readonly SheetRow[]): Promise<Buffer> {
  const [first] = await readWorkbook(template);
  const cells = first?.rows.flatMap(({ cells: own }) => [...own.values()]) ?? [];
  const lineOf = (code: string) => cells.find(({ text }) => text === code)?.address.slice(1);
  return filledTemplate(template, Object.fromEntries(rows.map(({ code, value }) => [`ผล!F${lineOf(code)}`, { number: value }])));
}

/** A figure as the screens write it, in groups of three. */
export const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** The cell of the grid. */
export const result = (page: Page, row: SheetRow): Locator => page.locator(`[data-place="${row.place},${PERIOD.quarter * 2 - 1}"]`);
/** The sign of the cell in words. */
const mark = (page: Page, row: SheetRow) => result(page, row).getByRole('img').last().getAttribute('aria-label');
export const marks = (page: Page, sheet: readonly SheetRow[]) => Promise.all(sheet.map((row) => mark(page, row)));
/** Waits until the page says so. */
export const told = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor(TOLD);

/** Pastes a block as it comes from a spreadsheet. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Types into a cell and waits until it is saved. */
export async function enter(page: Page, row: SheetRow, text: string): Promise<void> {
  await result(page, row).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => mark(page, row), TOLD).toBe(DRAFT);
}

/** Submits so many cells, asked once more. */
export async function submit(page: Page, count: number): Promise<void> {
  const button = page.getByRole('button', { name: `ส่งผล${QUARTER} (${count} ช่อง)` });
  await button.click();
  await told(page, `ส่ง ${count} ช่องให้ผู้ตรวจสอบ`);
  await button.click();
  await told(page, `✓ ส่งแล้ว ${count} ช่อง`);
}
