/// <reference lib="dom" />
import type { BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from './browser.js';

/** The quarter that the tests look at: complete in the demonstration data. */
export const PERIOD = { fiscalYear: 2569, quarter: 4 };
export const Q4 = 'fiscalYear=2569&quarter=4';

export const DESKTOP = { width: 1440, height: 900 };
export const TABLET = { width: 820, height: 1180 };
export const PHONE = { width: 390, height: 844 };

/** How long a fact may take to be on a page, where the machine is busy with other things. */
export const SOON = { timeout: 15_000 };

/** A page in a context of its own, and what went wrong in it: errors of the console, exceptions, breaches of the content policy. */
export interface Visit {
  page: Page;
  faults: string[];
  /** Opens a path of the hub and waits until nothing is loading. */
  open(path: string): Promise<void>;
  /** Waits until nothing is loading, after something was pressed. */
  settled(): Promise<void>;
  /** What the API answers to this page's account. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, never>>;
}

export interface BrowserHarness {
  visit(options?: BrowserContextOptions & { as?: string | null }): Promise<Visit>;
  close(): Promise<void>;
}

/** A browser before the hub of the tests, or another one. `as: null` visits without signing in; `executive` otherwise. */
export async function openBrowser(hubUrl = inject('hubUrl')): Promise<BrowserHarness> {
  const browser = await launchBrowser();
  return {
    visit: async ({ as = 'executive', ...options } = {}) => {
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'th-TH', baseURL: hubUrl, ...options });
      if (as !== null) await context.request.post('/session', { data: { username: as, password: 'nakhon-demo' } });
      const page = await context.newPage();
      const faults = await watchFaults(page);
      const isQuiet = watchRequests(page);
      const open = async (path: string) => {
        await page.goto(path);
        await settled(page, isQuiet);
      };
      return { page, faults, open, settled: () => settled(page, isQuiet), ask: (query, variables) => ask(page, query, variables) };
    },
    close: () => browser.close(),
  };
}

async function watchFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()} console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${page.url()} exception: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error('content policy', event.violatedDirective, event.blockedURI),
    );
  });
  return faults;
}

const QUIET_MS = 120;

/** Whether no question to the API and no part of the program has been under way for a moment: what was pressed needs one to be asked. */
function watchRequests(page: Page): () => boolean {
  let underWay = 0;
  let lastChange = performance.now();
  const count = (step: number) => (request: Request) => {
    if (!request.url().endsWith('/graphql') && request.resourceType() !== 'script') return;
    underWay += step;
    lastChange = performance.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return () => underWay === 0 && performance.now() - lastChange > QUIET_MS;
}

async function settled(page: Page, isQuiet: () => boolean): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(QUIET_MS / 2);
  do {
    while (!isQuiet()) await page.waitForTimeout(QUIET_MS / 4);
    await idle(page);
  } while (!isQuiet());
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], output[aria-label]'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Waits until the page has done what it had to do: on a busy machine it asks its next question much later than it got an answer. */
const idle = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 })));

async function ask(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, never>> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: Record<string, never>; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map((error) => error.message).join('; '));
  return data;
}

/** An instant that any opening may last until, by the clock of the hub under test. */
export const inAMonth = (): string => new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString();

/** The tiles of the map. */
export const tiles = (page: Page): Locator => page.locator('section[aria-label*="Enter"] > a');

/** The number that a text on screen begins with: '1,563.5 ชม.' → 1563.5, '−9.99' → -9.99; null for a missing figure. */
export function numberIn(text: string): number | null {
  const found = /[-−+]?[\d,]+(\.\d+)?/.exec(text);
  return found ? Number(found[0].replaceAll(',', '').replace('−', '-')) : null;
}

/** The figure of the card with this name. */
export async function cardFigure(page: Page, name: string): Promise<number | null> {
  const card = page.getByRole('button', { name: `ความหมายของ${name}`, exact: true }).locator('xpath=ancestor::div[2]');
  return numberIn((await card.innerText()).replace(name, ''));
}

/** The table with this caption as records of column → number, by the name in the row's heading. */
export async function tableFigures(page: Page, caption: string): Promise<Map<string, Record<string, number | null>>> {
  const rows = await page
    .getByRole('table', { name: caption })
    .locator('tbody tr')
    .evaluateAll((elements) =>
      elements.map((row) => ({
        name: (row.querySelector('th') as HTMLElement).innerText,
        cells: [...row.querySelectorAll('td')].map((cell) => [cell.getAttribute('data-label') ?? '', cell.innerText] as const),
      })),
    );
  return new Map(rows.map(({ name, cells }) => [name, Object.fromEntries(cells.map(([label, text]) => [label, numberIn(text)]))]));
}
