import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import type { Visit } from './browser-harness.js';

/** Opens the paper of a path and waits until all of it is drawn. */
export async function openPaper({ page }: Visit, path: string): Promise<void> {
  await page.goto(`/print${path}`);
  await page.locator('main[data-drawn]').waitFor();
}

export const pdfOf = async (page: Page) => (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
export const sheetsOf = (pdf: string) => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The address whose QR code the library draws with the very modules that stand on the paper. */
export async function isCodeOf(page: Page, address: string): Promise<boolean> {
  const drawn = await page.locator('main svg[role="img"] path').first().getAttribute('d');
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const dark = new Set<string>();
  for (const [, x, y, length] of drawn?.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g) ?? [])
    for (let step = 0; step < Number(length); step++) dark.add(`${Number(x) + step} ${y}`);
  return data.every((row, y) => row.every((module, x) => module === dark.has(`${x} ${y}`)));
}
