/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserHarness, DESKTOP, openBrowser, PHONE, Q4, TABLET, tiles, type Visit } from './browser-harness.js';
import { pagesOf, toolPages } from './browser-pages.js';
import { cutTiles } from './browser-tiles.js';

let browser: BrowserHarness;
let visit: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  visit = await browser.visit();
});
afterAll(() => browser?.close());

const boards = ['/turnaround', '/disbursement', '/indicators'];

it('no page of a phone is wider than the phone', async () => {
  await visit.page.setViewportSize(PHONE);
  const wide: string[] = [];
  for (const [name, path] of await pagesOf(visit)) {
    await visit.open(path);
    const width = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    if (width > PHONE.width) wide.push(`${name}: ${width} px`);
  }
  expect(wide).toEqual([]);
});

it.each(['th', 'en'])('no tool (%s) is wider than the screen, on desktop, tablet and phone', async (language) => {
  const { page, open } = await browser.visit({ as: 'admin' });
  await page.addInitScript((chosen) => localStorage.setItem('nakhon.language', chosen), language);
  const wide: string[] = [];
  for (const [name, path] of toolPages) {
    await open(path);
    for (const size of [DESKTOP, TABLET, PHONE]) {
      await page.setViewportSize(size);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > size.width) wide.push(`${name} at ${size.width}: ${width} px`);
    }
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

it('numbers on the tiles of a phone are 12 px or more', async () => {
  await visit.page.setViewportSize(PHONE);
  for (const board of boards) {
    await visit.open(`${board}?${Q4}`);
    const sizes = await tiles(visit.page)
      .locator('span', { hasText: /^[\d,]+\.\d+$/ })
      .evaluateAll((numbers) => numbers.map((number) => Number.parseFloat(getComputedStyle(number).fontSize)));
    expect(sizes.length).toBeGreaterThan(40);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  }
});

it('a number of days stands in one line with its unit in the steps of a procurement on a tablet', async () => {
  await visit.page.setViewportSize(TABLET);
  const [, path] = (await pagesOf(visit)).find(([name]) => name === 'procurement')!;
  await visit.open(path);
  const cells = visit.page.locator('main td[data-align="right"] span', { hasText: /^\d+ วัน$/ });
  expect(await cells.count()).toBeGreaterThan(2);
  expect(await cells.evaluateAll((spans) => spans.filter((span) => span.getClientRects().length > 1).length)).toBe(0);
});

it.each(['th', 'en'])('no district name (%s) and no number is cut on a tile, on desktop, tablet and phone', async (language) => {
  await visit.page.addInitScript((chosen) => localStorage.setItem('nakhon.language', chosen), language);
  const cut: string[] = [];
  for (const board of boards) {
    await visit.open(`${board}?${Q4}`);
    for (const size of [DESKTOP, TABLET, PHONE]) {
      await visit.page.setViewportSize(size);
      cut.push(...(await cutTiles(visit.page)).map((text) => `${board} at ${size.width}: ${text}`));
    }
  }
  expect(cut).toEqual([]);
});

it('no tone mark of a chart is clipped: each text lies inside its drawing with room above it', async () => {
  await visit.page.setViewportSize(DESKTOP);
  const clipped: string[] = [];
  for (const path of [...boards, '/turnaround/district/1001', '/disbursement/district/1001', '/indicators/district/1001']) {
    await visit.open(`${path}?${Q4}`);
    await visit.page.mouse.wheel(0, 3000);
    await visit.page.locator('svg.recharts-surface text').first().waitFor();
    clipped.push(...(await clippedTexts(visit.page)).map((text) => `${path}: ${text}`));
  }
  expect(clipped).toEqual([]);
});

/** Texts of drawings whose box reaches over the drawing's edge. */
const clippedTexts = (page: Page): Promise<string[]> =>
  page.locator('svg.recharts-surface text').evaluateAll((texts) =>
    texts
      .filter((text) => {
        const frame = (text as SVGTextElement).ownerSVGElement!.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        return box.top < frame.top + 4 || box.bottom > frame.bottom + 0.5 || box.left < frame.left - 0.5 || box.right > frame.right + 0.5;
      })
      .map((text) => text.textContent ?? ''),
  );

it('the pages in all sizes broke no content policy and logged no error', () => {
  expect(visit.faults).toEqual([]);
});
