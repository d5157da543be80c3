/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BrowserHarness, openBrowser, Q4, type Visit } from './browser-harness.js';
import { pagesOf } from './browser-pages.js';
import { isCodeOf, openPaper, pdfOf, sheetsOf } from './browser-paper.js';
import { cutTiles } from './browser-tiles.js';

/** What the sheet's 210 mm leave between its margins of 12 mm, in CSS pixels. */
const SHEET_PX = 703;

let browser: BrowserHarness;
let visit: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  visit = await browser.visit({ colorScheme: 'dark' });
});
afterAll(() => browser?.close());

describe.each(['th', 'en'])('on paper in %s', (language) => {
  it('every board and drill-down is drawn whole, no wider than the sheet, in light colours, with heading and code', async () => {
    const one = await browser.visit({ colorScheme: 'dark', viewport: { width: SHEET_PX, height: 1000 } });
    await one.page.addInitScript((chosen) => localStorage.setItem('nakhon.language', chosen), language);
    await one.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const faults: string[] = [];
    for (const [name, path] of await pagesOf(one)) {
      await openPaper(one, path);
      const { width, ground, charts, text } = await one.page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        ground: getComputedStyle(document.querySelector('main')!).backgroundColor,
        charts: [...document.querySelectorAll('main figure[aria-label]')].filter((figure) => !figure.querySelector('svg path, svg rect'))
          .length,
        text: document.querySelector('main header')!.textContent ?? '',
      }));
      if (width > SHEET_PX + 1) faults.push(`${name}: ${width} px wide`);
      if (ground !== 'rgb(255, 255, 255)') faults.push(`${name}: on ${ground}`);
      if (charts > 0) faults.push(`${name}: ${charts} charts are blank`);
      if (!/นคร|Nakhon/.test(text) || !/พิมพ์เมื่อ .+ โดย .+\(|Printed .+ by .+\(/.test(text)) faults.push(`${name}: heading is "${text}"`);
      if (!(await isCodeOf(one.page, `${inject('hubUrl')}${path}`))) faults.push(`${name}: the code leads elsewhere`);
      faults.push(...(await cutTiles(one.page)).map((tile) => `${name}: ${tile} is cut`));
    }
    expect([...faults, ...one.faults]).toEqual([]);
    await one.page.context().close();
  });
});

it('the turnaround board with its measures fills five sheets of A4', async () => {
  await openPaper(visit, `/turnaround?${Q4}`);
  const pdf = await pdfOf(visit.page);
  expect(sheetsOf(pdf)).toBe(5);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

it('the paper says board, quarter, filters, as-of and that figures are generated, and offers nothing to press', async () => {
  await openPaper(visit, `/turnaround?${Q4}&section=1&source=generated&view=table`);
  const text = await visit.page.locator('main').innerText();
  for (const words of ['ระยะเวลาซ่อมคอมพิวเตอร์และเครือข่าย', 'ไตรมาส 4 ปีงบประมาณ 2569', 'ตัวกรอง: ไตรมาส 4/69 · ฝ่ายบริการ 1', 'ข้อมูล ณ'])
    expect(text).toContain(words);
  expect(await visit.page.locator('main p').getByText('ข้อมูลสาธิต (สร้างขึ้น)').first().isVisible()).toBe(true);
  expect(await visit.page.locator('main :is(button, select, input):visible').count()).toBe(0);
});

it('the heading of a table stands again on each sheet', async () => {
  await openPaper(visit, `/turnaround?${Q4}&view=table`);
  const heads = visit.page.locator('main thead');
  const shown = await heads.evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
  expect(shown.length).toBeGreaterThan(0);
  expect(new Set(shown)).toEqual(new Set(['table-header-group']));
  expect(await heads.locator('button').count()).toBe(0);
});

it('without a quarter in the address the code names the one that was printed', async () => {
  await openPaper(visit, '/indicators');
  const { currentQuarter } = (await visit.ask('{ currentQuarter { fiscalYear quarter } }')) as unknown as {
    currentQuarter: { fiscalYear: number; quarter: number };
  };
  const { fiscalYear, quarter } = currentQuarter;
  expect(await isCodeOf(visit.page, `${inject('hubUrl')}/indicators?fiscalYear=${fiscalYear}&quarter=${quarter}`)).toBe(true);
  expect(await isCodeOf(visit.page, `${inject('hubUrl')}/indicators`)).toBe(false);
});

it('the code leads to the address that the hub has for the outside, wherever the page was opened', async () => {
  const { page } = visit;
  await page.route('**/session', (route) => route.fulfill({ json: { publicUrl: 'https://hub.example' } }));
  await openPaper(visit, `/turnaround?${Q4}`);
  expect(await isCodeOf(page, `https://hub.example/turnaround?${Q4}`)).toBe(true);
  expect(await page.locator('main header figure a').getAttribute('href')).toBe(`https://hub.example/turnaround?${Q4}`);
  await page.unroute('**/session');
});

it('the button of a page opens its paper with the same filters and then the dialogue, once', async () => {
  const one = await browser.visit();
  await one.page.context().addInitScript(() => {
    window.print = () => sessionStorage.setItem('printed', `${sessionStorage.getItem('printed') ?? ''}x`);
  });
  await one.open(`/disbursement?${Q4}&who=departments`);
  const [paper] = await Promise.all([one.page.context().waitForEvent('page'), one.page.getByRole('link', { name: 'พิมพ์' }).click()]);
  await paper.locator('main[data-drawn]').waitFor();
  const { pathname, search } = new URL(paper.url());
  expect(`${pathname}${search}`).toBe(`/print/disbursement?${Q4}&who=departments`);
  await paper.reload();
  await paper.locator('main[data-drawn]').waitFor();
  expect(await paper.evaluate(() => sessionStorage.getItem('printed'))).toBe('x');
  await one.page.context().close();
});

it('every board and drill-down has the button', async () => {
  const without: string[] = [];
  for (const [name, path] of await pagesOf(visit)) {
    await visit.open(path);
    const href = await visit.page.getByRole('link', { name: 'พิมพ์' }).getAttribute('href');
    if (href !== `/print${path.replace(/^\/\?/, '?')}&auto=1`) without.push(`${name}: ${href}`);
  }
  expect(without).toEqual([]);
});

it('the paper broke no content policy and logged no error', () => {
  expect(visit.faults).toEqual([]);
});
