/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export type Scheme = 'light' | 'dark';

/** The rows of a long table are of one make: the first eight stand for the others. */
const LIKE_THOSE_ABOVE = 'tbody tr:nth-child(n+9)';

/** What on the page keeps somebody out, as it stands: rule, element and why. `coloursOnly` looks at contrasts alone. */
export async function barriers(page: Page, { coloursOnly = false } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .exclude(LIKE_THOSE_ABOVE);
  const { violations } = await (coloursOnly ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

/** The same in the light and in the dark, each with its scheme. A scheme changes colours only, so in the dark they alone are looked at. */
export async function barriersInBothSchemes(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const there = await barriers(page, { coloursOnly: colorScheme === 'dark' });
    found.push(...there.map((barrier) => `${name}, ${colorScheme}: ${barrier}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** By how many pixels the page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
