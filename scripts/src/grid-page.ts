/// <reference lib="dom" />
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';

const DASHBOARD = fileURLToPath(new URL('../../dashboard', import.meta.url));
const KINDS: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** The grid alone, built and served without a hub. */
export function serveGrid(): Promise<{ url: string; close: () => void }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-grid-'));
  const vite = path.join(DASHBOARD, 'node_modules/.bin/vite');
  const { status, stderr } = spawnSync(vite, ['build', 'fixture', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: DASHBOARD,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The grid was not built: ${stderr}`);
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(request.url === '/' ? '/index.html' : (request.url ?? '')));
    try {
      response.setHeader('content-type', KINDS[path.extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  const close = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }));
  });
}

/** What a test does with the grid on screen. */
export class GridPage {
  private constructor(
    readonly page: Page,
    private readonly meter: CDPSession,
  ) {}

  static async open(browser: Browser, url: string): Promise<GridPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'th-TH' });
    const page = await context.newPage();
    const meter = await context.newCDPSession(page);
    // Time of the thread itself: what else the machine does is not in it.
    await meter.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url);
    await page.getByRole('grid').waitFor();
    return new GridPage(page, meter);
  }

  cell = (row: number, column: number) => this.page.locator(`[data-place="${row},${column}"]`);
  text = (row: number, column: number) => this.cell(row, column).locator('span').last().innerText();
  /** Row and column of the focus, as '3,5'; the tag's name when it is in no cell. */
  focus = () => this.page.evaluate(() => (document.activeElement as HTMLElement).dataset['place'] ?? document.activeElement?.tagName);
  press = async (...keys: string[]) => {
    for (const key of keys) await this.page.keyboard.press(key);
  };
  type = (text: string) => this.page.keyboard.type(text);

  paste(text: string): Promise<void> {
    return this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  taken(kind: 'copy' | 'cut'): Promise<string> {
    return this.page.evaluate((name) => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(new ClipboardEvent(name, { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/plain');
    }, kind);
  }

  /** What an input method does: letters that are being put together, then what they come to. */
  async compose(steps: readonly string[], text: string): Promise<void> {
    const pressed = { key: 'Process', code: 'KeyA', windowsVirtualKeyCode: 229 };
    await this.meter.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed });
    for (const step of steps) {
      await this.meter.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
    }
    await this.meter.send('Input.insertText', { text });
    await this.meter.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
  }

  /** Scrolls down by so many pixels in each of some frames. */
  scroll(frames: number, pixels: number): Promise<void> {
    return this.page.evaluate(
      async ([count, step]) => {
        const box = document.querySelector('[role="grid"]')!;
        for (let done = 0; done < count; done++) {
          box.scrollTop += step;
          await new Promise(requestAnimationFrame);
        }
      },
      [frames, pixels] as const,
    );
  }

  widthOf = async (row: number, column: number) => (await this.cell(row, column).boundingBox())?.width;

  /** The dearest of some doings, in milliseconds of the main thread, without the very worst: another program's doing. */
  async dearest(acts: readonly (() => Promise<unknown>)[]): Promise<number> {
    const costs: number[] = [];
    for (const act of acts) costs.push(await this.cost(1, act));
    return costs.toSorted((a, b) => b - a)[1] ?? Number.NaN;
  }

  /** Milliseconds of the main thread for each of `count` doings. */
  async cost(count: number, act: () => Promise<unknown>): Promise<number> {
    const before = await this.busySeconds();
    await act();
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return ((await this.busySeconds()) - before) * (1000 / count);
  }

  private async busySeconds(): Promise<number> {
    const { metrics } = await this.meter.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  }
}
