import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserHarness, DESKTOP, openBrowser, PHONE, type Visit } from './browser-harness.js';
import { keeperPages, pagesOf, toolPages } from './browser-pages.js';

let browser: BrowserHarness;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

/** The rows of a long table are of one make: the first eight stand for the others. */
const LIKE_THOSE_ABOVE = 'tbody tr:nth-child(n+9)';

/** What is wrong with the page as it stands: rule, element and why. A scheme changes colours only, so in the dark one they alone are looked at. */
async function breaches(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const all = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .exclude(LIKE_THOSE_ABOVE);
  const { violations } = await (colorScheme === 'light' ? all : all.withRules(['color-contrast'])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

/** The page in both schemes, in the language on screen. */
async function inBothSchemes(page: Page, name: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found[`${name}, ${colorScheme}`] = await breaches(page, colorScheme);
  }
  return found;
}

const onlyFaulty = (found: Record<string, string[]>) => Object.fromEntries(Object.entries(found).filter(([, wrong]) => wrong.length > 0));

it('nothing keeps a reader out of the sign-in page, light or dark, in Thai or English', async () => {
  const { page, faults } = await browser.visit({ as: null });
  await page.goto('/sign-in');
  await page.getByLabel('ชื่อผู้ใช้').waitFor();
  const thai = await inBothSchemes(page, 'sign-in, Thai');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('User name').waitFor();
  expect(onlyFaulty({ ...thai, ...(await inBothSchemes(page, 'sign-in, English')) })).toEqual({});
  expect(faults).toEqual([]);
});

it.concurrent.each(['th', 'en'])(
  'nothing keeps a reader (%s) out of any page, light or dark',
  async (language) => {
    const visit = await browser.visit();
    await visit.page.addInitScript((chosen) => localStorage.setItem('nakhon.language', chosen), language);
    let found: Record<string, string[]> = {};
    for (const [name, path] of await pagesOf(visit)) {
      await visit.open(path);
      found = { ...found, ...(await inBothSchemes(visit.page, name)) };
    }
    expect(onlyFaulty(found)).toEqual({});
    expect(visit.faults).toEqual([]);
  },
  240_000,
);

it('nothing keeps the keeper of the plans out of any part of their administration, light or dark', async () => {
  const visit = await browser.visit({ as: 'planadmin' });
  let found: Record<string, string[]> = {};
  for (const [name, path] of keeperPages) {
    await visit.open(path);
    found = { ...found, ...(await inBothSchemes(visit.page, name)) };
  }
  expect(onlyFaulty(found)).toEqual({});
  expect(visit.faults).toEqual([]);
}, 240_000);

/** A token in the list, one just made and the question before revoking; a kept query and the open list of completions. */
async function unfold({ page, settled }: Visit, name: string): Promise<void> {
  if (name === 'tokens') {
    await page.locator('form input').first().fill('axe');
    await page.locator('form button[type="submit"]').click();
    await page.locator('code', { hasText: /^nkp_[\w-]{43}$/ }).waitFor();
    await settled();
  } else {
    await page.locator('form input').first().fill('axe');
    await page.locator('form button[type="submit"]').click();
    await page.locator('textarea').first().fill('{ districts { name');
    await page.keyboard.press('Control+Space');
    await page.locator('[role="listbox"] [role="option"]').first().waitFor();
  }
}

it.each([
  ['th', 'desktop', DESKTOP],
  ['th', 'phone', PHONE],
  ['en', 'desktop', DESKTOP],
  ['en', 'phone', PHONE],
] as const)(
  'nothing keeps an integrator (%s, %s) out of the explorer and the tokens, at rest and in use, light or dark',
  async (language, _, viewport) => {
    const visit = await browser.visit({ as: 'admin', viewport });
    await visit.page.addInitScript((chosen) => localStorage.setItem('nakhon.language', chosen), language);
    let found: Record<string, string[]> = {};
    for (const [name, path] of toolPages) {
      await visit.open(path);
      found = { ...found, ...(await inBothSchemes(visit.page, name)) };
      await unfold(visit, name);
      found = { ...found, ...(await inBothSchemes(visit.page, `${name} in use`)) };
    }
    expect(onlyFaulty(found)).toEqual({});
    expect(visit.faults).toEqual([]);
    await visit.page.context().close();
  },
);
