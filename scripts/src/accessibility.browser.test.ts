import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserHarness, DESKTOP, openBrowser, PHONE, type Visit } from './browser-harness.js';
import { barriers, barriersInBothSchemes } from './browser-barriers.js';
import { keeperPages, pagesOf, toolPages } from './browser-pages.js';

let browser: BrowserHarness;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('nothing keeps a reader out of the sign-in page, light or dark, in Thai or English', async () => {
  const { page, faults } = await browser.visit({ as: null });
  await page.goto('/sign-in');
  await page.getByLabel('ชื่อผู้ใช้').waitFor();
  const thai = await barriersInBothSchemes(page, 'sign-in, Thai');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('User name').waitFor();
  expect([...thai, ...(await barriersInBothSchemes(page, 'sign-in, English'))]).toEqual([]);
  expect(faults).toEqual([]);
});

// A language changes words only, so in English the dark is left out.
it.concurrent.each([
  ['th', 'light or dark', barriersInBothSchemes],
  ['en', 'light', async (page: Page, name: string) => (await barriers(page)).map((barrier) => `${name}: ${barrier}`)],
] as const)(
  'nothing keeps a reader (%s) out of any page, %s',
  async (language, _, look) => {
    const visit = await browser.visit();
    await visit.page.addInitScript((chosen) => localStorage.setItem('nakhon.language', chosen), language);
    const found: string[] = [];
    for (const [name, path] of await pagesOf(visit)) {
      await visit.open(path);
      found.push(...(await look(visit.page, name)));
    }
    expect(found).toEqual([]);
    expect(visit.faults).toEqual([]);
  },
  240_000,
);

it('nothing keeps the keeper of the plans out of any part of their administration, light or dark', async () => {
  const visit = await browser.visit({ as: 'planadmin' });
  const found: string[] = [];
  for (const [name, path] of keeperPages) {
    await visit.open(path);
    found.push(...(await barriersInBothSchemes(visit.page, name)));
  }
  expect(found).toEqual([]);
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
    const found: string[] = [];
    for (const [name, path] of toolPages) {
      await visit.open(path);
      found.push(...(await barriersInBothSchemes(visit.page, name)));
      await unfold(visit, name);
      found.push(...(await barriersInBothSchemes(visit.page, `${name} in use`)));
    }
    expect(found).toEqual([]);
    expect(visit.faults).toEqual([]);
    await visit.page.context().close();
  },
);
