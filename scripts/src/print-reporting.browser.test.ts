/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BrowserHarness, openBrowser, Q4, type Visit } from './browser-harness.js';
import { isCodeOf, openPaper, pdfOf, sheetsOf } from './browser-paper.js';

const AGENCY = '24000000';
/** What stands for a result where the indicator does not apply in the quarter. */
const WAIVED = 'ไม่ต้องรายงาน';

interface Sheet {
  totalCount: number;
  edges: { node: { cells: { quarter: number; state: string }[] } }[];
}

let browser: BrowserHarness;
const visits: Record<string, Visit> = {};

beforeAll(async () => {
  browser = await openBrowser();
  for (const as of ['planner', 'verifier', 'head']) visits[as] = await browser.visit({ as });
});
afterAll(() => browser?.close());

const papers: [string, string, string, RegExp][] = [
  ['what is due', 'planner', `/reporting?${Q4}`, /หน่วยงานที่ต้องรายงาน/],
  ['the sheet of results', 'planner', `/reporting/sheet/${AGENCY}?${Q4}`, /ตัวหนา = ผล/],
  ['the list to be checked', 'verifier', `/verifying?${Q4}`, /ผลที่ต้องดู/],
  ['the summary to be signed', 'head', `/signing?${Q4}`, /สรุปผลตัวชี้วัดรายไตรมาส/],
];

describe.each(papers)('%s on paper', (_, as, path, words) => {
  it('names the quarter, as of when, who printed it, and leads back to the page by its code', async () => {
    const { page } = visits[as]!;
    await openPaper(visits[as]!, path);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(words);
    expect(text).toMatch(/ตัวกรอง: ไตรมาส 4\/69/);
    expect(text).toMatch(/ข้อมูล ณ \d+ /);
    expect(text).toMatch(/พิมพ์เมื่อ \d+ .* โดย /);
    expect(await isCodeOf(page, `${inject('hubUrl')}${path}`)).toBe(true);
  });

  it('fits the width of A4, is numbered sheet by sheet, and nothing on it can be pressed', async () => {
    const { page, faults } = visits[as]!;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').evaluate((main) => main.scrollWidth <= main.clientWidth)).toBe(true);
    expect(await page.locator('main button:visible, main input:visible, main select:visible').count()).toBe(0);
    await page.emulateMedia({ media: null });
    expect(sheetsOf(await pdfOf(page))).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

it('the sheet on paper has every indicator of the agency, in the chosen order', async () => {
  const { page, ask } = visits['planner']!;
  const query = `{ reportingSheet(agencyCode: "${AGENCY}", fiscalYear: 2569, first: 100) { totalCount edges { node { cells { quarter state } } } } }`;
  const { totalCount, edges } = (await ask(query))['reportingSheet'] as unknown as Sheet;
  await openPaper(visits['planner']!, `/reporting/sheet/${AGENCY}?${Q4}&sort=-4r`);
  const figures = await page.locator('main tbody tr td:nth-of-type(4) strong').allInnerTexts();
  expect(figures).toHaveLength(totalCount);
  const isMissing = (text: string) => text === '–' || text === WAIVED;
  const known = figures.filter((text) => !isMissing(text)).map((text) => Number(text.replaceAll(',', '')));
  expect(known.length).toBeGreaterThan(0);
  expect([known, figures.slice(known.length).every(isMissing)]).toEqual([known.toSorted((a, b) => b - a), true]);
  const waived = edges.filter(({ node }) => node.cells.some(({ quarter, state }) => quarter === 4 && state === 'NOT_APPLICABLE'));
  expect(figures.filter((text) => text === WAIVED)).toHaveLength(waived.length);
});

it('a quarter with signed results is an official summary: the results, and a place for two signatures', async () => {
  const { page } = visits['head']!;
  await openPaper(visits['head']!, '/signing?fiscalYear=2569&quarter=3');
  expect(await page.getByRole('table', { name: 'ผลที่ลงนามแล้ว' }).locator('tbody tr').count()).toBeGreaterThan(0);
  expect(await page.getByText('ลงชื่อ').count()).toBe(2);
  expect(await page.locator('main').innerText()).toMatch(/ผู้จัดทำรายงาน[\s\S]*หัวหน้าหน่วยงาน\s*สำนักพัฒนาสังคม/);
});
