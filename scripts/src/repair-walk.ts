/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { encode } from 'uqr';
import { expect } from 'vitest';
import type { Visit } from './browser-harness.js';
import { openPaper } from './browser-paper.js';
import { deskOf, type Ask, type SeenRepair } from './repair-hands.js';

/** A step of several requests in a browser beside others. */
const PATIENT = { timeout: 15_000 };

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** One who works in a page of their own, with the same hands at the API. */
export interface Worker extends Visit {
  desk: ReturnType<typeof deskOf>;
}

/** Asks the API as the account of a page; refusals are told and not thrown. */
export const askOf =
  ({ page }: Visit): Ask =>
  async (query, variables = {}) =>
    (await page.request.post('/graphql', { data: { query, variables } })).json();

/** The visit with hands at the API. */
export const atWork = (visit: Visit): Worker => ({ ...visit, desk: deskOf(askOf(visit)) });

/** Fills the fields of a form by their labels; `true` chooses what stands for itself, such as a place. */
export async function fillIn(form: Locator, fields: Record<string, string | true>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label).first();
    await (value === true ? field.check() : field.fill(value));
  }
}

/** Presses a button of the page, fills in the form that it opens and sends it by the button `send`. */
export async function act({ page, settled }: Visit, name: string, send: string, fields: Record<string, string | true> = {}): Promise<void> {
  await button(page, name).click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog, fields);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled();
}

/** What whoever holds the code reads on the public page. */
export async function followed({ page, open }: Visit, { trackPath }: SeenRepair): Promise<{ title: string; text: string }> {
  await open(trackPath);
  return { title: await page.getByRole('heading', { level: 1 }).innerText(), text: await page.locator('body').innerText() };
}

/** A step in the page of the repair: the API tells the state that it leads to, the public page says it in words. */
export type Step = [name: string, to: string, shown: string, fields?: Record<string, string | true>];

export async function walkOn(worker: Worker, passer: Visit, code: string, steps: readonly Step[]): Promise<SeenRepair> {
  await worker.open(`/repairs/${code}`);
  let seen = (await worker.desk.repair(code))!;
  for (const [name, to, shown, fields] of steps) {
    await act(worker, name, 'บันทึก', fields);
    seen = (await worker.desk.repair(code))!;
    expect([name, seen.state, (await followed(passer, seen)).title]).toEqual([name, to, shown]);
  }
  return seen;
}

/** The label of a device as it comes out of the printer: a picture, and what its code leads to. */
export async function labelOf(visit: Visit, deviceId: string): Promise<{ picture: Buffer; path: string }> {
  await openPaper(visit, `/device-labels?ids=${deviceId}`);
  const issue = button(visit.page, 'ออกรหัส');
  if ((await issue.count()) > 0) await issue.click();
  const code = visit.page.locator('main svg[role="img"]').first();
  await code.waitFor(PATIENT);
  const answered = await visit.ask('query ($id: String!) { device(key: $id) { trackPath } }', { id: deviceId });
  const { trackPath }: { trackPath: string } = answered['device']!;
  return { picture: await code.locator('xpath=ancestor::div[1]').screenshot({ scale: 'css' }), path: trackPath };
}

/** Holds a QR code before the camera of the page: what it films is drawn, all else is the page's own. */
export async function holdBeforeCamera(page: Page, text: string): Promise<void> {
  const { data } = encode(text, { ecc: 'M', border: 4 });
  await page.evaluate((rows) => {
    const SIDE = 8;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = rows.length * SIDE;
    const surface = canvas.getContext('2d')!;
    const draw = () =>
      rows.forEach((row, y) =>
        row.forEach((isDark, x) => {
          surface.fillStyle = isDark ? 'black' : 'white';
          surface.fillRect(x * SIDE, y * SIDE, SIDE, SIDE);
        }),
      );
    draw();
    setInterval(draw, 100);
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10));
  }, data);
}
