/// <reference lib="dom" />
import type { Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHarness, openBrowser, Q4, type Visit } from './browser-harness.js';
import { openPaper, pdfOf, sheetsOf } from './browser-paper.js';

let browser: BrowserHarness;
let visit: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  visit = await browser.visit();
});
afterEach(() => visit.page.unrouteAll());
afterAll(() => browser?.close());

const rows = () => visit.page.locator('main tbody tr');
const PROCUREMENTS = `/procurement?${Q4}`;

interface ListBody {
  data: { procurements: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] } };
}

/** Stands in for each page of the list of procurements; `page` counts from 1. Other questions pass. */
async function answerPages(answer: (route: Route, page: number) => Promise<void>): Promise<void> {
  let page = 0;
  await visit.page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query ProcurementList') ? answer(route, ++page) : route.continue(),
  );
}

/** A list that does not end: its first page over and over, each time under other ids. */
function endless(): (route: Route, page: number) => Promise<void> {
  let first: ListBody | undefined;
  return async (route, page) => {
    first ??= (await (await route.fetch()).json()) as ListBody;
    const edges = first.data.procurements.edges.map(({ node }) => ({ node: { ...node, id: `${node.id}-${page}` } }));
    const procurements = { ...first.data.procurements, totalCount: 9_999, pageInfo: { hasNextPage: true, endCursor: String(page) }, edges };
    await route.fulfill({ json: { data: { procurements } } });
  };
}

describe('a list on paper', () => {
  it('holds every row that the API counts, in its order, though a screen begins with twenty', async () => {
    const query = `query ($after: String) { procurements(fiscalYear: 2569, quarter: 4, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { code } } } }`;
    const codes: string[] = [];
    for (let after: string | null = null; codes.length === 0 || after !== null;) {
      const { procurements } = (await visit.ask(query, { after })) as never as {
        procurements: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { code: string } }[] };
      };
      codes.push(...procurements.edges.map(({ node }) => node.code));
      after = procurements.pageInfo.hasNextPage ? procurements.pageInfo.endCursor : null;
    }
    expect(codes.length).toBeGreaterThan(100);
    await openPaper(visit, PROCUREMENTS);
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.locator('main tbody th:visible').allInnerTexts()).toEqual(codes);
    expect(await visit.page.locator('main').innerText()).toContain(`ครบทั้ง ${codes.length.toLocaleString('en')} รายการ`);
    await visit.page.emulateMedia({ media: null });
  });

  it('fills many sheets, with its heading on each and no row over two', async () => {
    await openPaper(visit, PROCUREMENTS);
    await visit.page.emulateMedia({ media: 'print' });
    const styles = await rows().evaluateAll((all) => [...new Set(all.map((row) => getComputedStyle(row).breakInside))]);
    expect(styles).toEqual(['avoid']);
    expect(await visit.page.locator('main thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    await visit.page.emulateMedia({ media: null });
    expect(sheetsOf(await pdfOf(visit.page))).toBeGreaterThan((await rows().count()) / 20);
  });

  it('is not ready while a page is missing, and says how far it is', async () => {
    const held = Promise.withResolvers<void>();
    await answerPages(async (route, page) => {
      if (page === 3) await held.promise;
      await route.continue();
    });
    await visit.page.goto(`/print${PROCUREMENTS}`);
    await visit.page.getByText(/กำลังโหลดรายการทั้งหมดเพื่อพิมพ์ 200 จาก/).waitFor();
    // Longer than a page must be quiet before it counts as drawn.
    await visit.page.waitForTimeout(1_000);
    expect(await visit.page.locator('main[data-drawn]').count()).toBe(0);
    held.resolve();
    await visit.page.locator('main[data-drawn]').waitFor();
    expect(await rows().count()).toBeGreaterThan(300);
  });

  it.each([
    ['th', 'แสดง 2,000 แถวแรก จากทั้งหมด 9,999 แถว'],
    ['en', 'The first 2,000 of 9,999 rows'],
  ])('ends at 2,000 rows and says so (%s) above and below them', async (language, words) => {
    await visit.page.evaluate((chosen) => localStorage.setItem('nakhon.language', chosen), language);
    await answerPages(endless());
    await openPaper(visit, PROCUREMENTS);
    expect(await rows().count()).toBe(2_000);
    expect(await visit.page.locator('main').getByText(words).count()).toBe(2);
    await visit.page.evaluate(() => localStorage.setItem('nakhon.language', 'th'));
  });

  it('says that rows are missing when a page does not come', async () => {
    await answerPages((route, page) => (page === 2 ? route.abort() : route.continue()));
    await openPaper(visit, PROCUREMENTS);
    expect(await visit.page.getByRole('alert').innerText()).toMatch(/^โหลดรายการต่อจากนี้ไม่สำเร็จ แสดง 100 จาก \d/);
    expect(await rows().count()).toBe(100);
  });
});
