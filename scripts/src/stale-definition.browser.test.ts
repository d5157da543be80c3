import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserHarness, openBrowser, type Visit } from './browser-harness.js';
import { answered } from './planadmin-page.js';
import { AGENCY, TOLD } from './quarter-sheet.js';

/** Without targets, so that no board of the other tests counts it. */
const INDICATOR = { code: 'STALE-1', name: 'ร้อยละของงานที่แก้พร้อมกัน' };

let browser: BrowserHarness;
let visit: Visit;
let id: string;

beforeAll(async () => {
  browser = await openBrowser();
  visit = await browser.visit({ as: 'planadmin' });
  const input = `{ code: "${INDICATOR.code}", agencyCode: "${AGENCY.code}", nameTh: "${INDICATOR.name}", nameEn: "Stale", unitTh: "ร้อยละ", unitEn: "percent", direction: MORE_IS_BETTER, cumulation: LATEST, decimals: 1, kind: PROCESS }`;
  const { createIndicator } = await visit.ask(`mutation { createIndicator(input: ${input}) { id } }`);
  id = (createIndicator as unknown as { id: string }).id;
});
afterAll(async () => {
  await visit?.ask(`mutation { retireIndicator(id: "${id}", reasonTh: "ทดสอบแล้ว") { id } }`);
  await browser?.close();
});

it('a definition that somebody else changed meanwhile is told with the newest value, and what was typed stays to be saved again', async () => {
  const { page, open, settled, faults } = visit;
  await open(`/plan-admin?part=dictionary&q=${INDICATOR.code}`);
  await page.getByRole('button', { name: INDICATOR.name, exact: true }).click();
  await settled();
  const drawer = page.getByRole('dialog', { name: INDICATOR.name });
  await drawer.getByRole('button', { name: 'แก้ไขนิยาม' }).click();
  await drawer.getByLabel('หน่วยนับภาษาอังกฤษ').fill('per cent');
  await visit.ask(
    `mutation { updateIndicator(id: "${id}", seenRevision: 1, changes: { unitEn: "%", decimals: 2 }, reasonTh: "อีกคน") { id } }`,
  );
  await drawer.getByLabel('เหตุผล').last().fill('เขียนตามคู่มือ');
  await drawer.getByRole('button', { name: 'บันทึกเป็นนิยามใหม่' }).click();
  await drawer.getByText('หน่วยนับภาษาอังกฤษ: ค่าล่าสุดคือ “%”').waitFor(TOLD);
  expect(await drawer.getByLabel('จำนวนทศนิยม').inputValue()).toBe('2');
  expect(await drawer.getByLabel('หน่วยนับภาษาอังกฤษ').inputValue()).toBe('per cent');
  await drawer.getByRole('button', { name: 'บันทึกเป็นนิยามใหม่' }).click();
  await drawer.getByRole('button', { name: 'แก้ไขนิยาม' }).waitFor(TOLD);
  expect(await answered(visit, `indicator(id: "${id}") { revision unitEn decimals }`)).toEqual({
    revision: 3,
    unitEn: 'per cent',
    decimals: 2,
  });
  expect(faults).toEqual([]);
});
