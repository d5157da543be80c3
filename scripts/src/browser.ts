import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Nothing but the page under test is spoken to. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser: `CHROMIUM_PATH`, an installed one, else the one that comes with the packages (also by `CHROMIUM_PATH=packaged`). */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'] ?? '';
  const installed = wanted === 'packaged' ? undefined : [wanted, ...INSTALLED].find((file) => file !== '' && existsSync(file));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: QUIET });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-chromium-'));
  const browser = await chromium.launch({ executablePath: await unpackInto(folder), args: QUIET });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

/** Unpacks the browser of the packages into a folder of its own and gives the file to run. */
async function unpackInto(folder: string): Promise<string> {
  // It brings its libraries only where it believes to be on that platform, and reuses any browser unpacked in the same place.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  process.env['TMPDIR'] = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  const file = await packaged.executablePath();
  // Its list of fonts names the usual place; without any font the browser ends at the first letter.
  const fonts = path.join(folder, 'fonts');
  const list = path.join(fonts, 'fonts.conf');
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll('/tmp/fonts', fonts));
  return file;
}
