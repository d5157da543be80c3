/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, overflow } from './browser-barriers.js';
import { type BrowserHarness, cardFigure, openBrowser, PHONE, Q4 } from './browser-harness.js';

let browser: BrowserHarness;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

describe('the inbox', () => {
  const unread = (page: Page) =>
    page
      .getByRole('link', { name: /^การแจ้งเตือน/ })
      .getAttribute('aria-label')
      .then((label) => Number(/\d+/.exec(label ?? '')?.[0] ?? 0));

  it('tells a verifier in the header how many notices are new, and counts down as they are read or opened', async () => {
    const { page, open, settled, faults } = await browser.visit({ as: 'verifier' });
    await open(`/?${Q4}`);
    const before = await unread(page);
    expect(before).toBeGreaterThan(1);
    await page.getByRole('link', { name: /^การแจ้งเตือน/ }).click();
    await settled();
    await page
      .getByText(/^(เลยกำหนดรายงาน|หัวหน้าหน่วยงานลงนามรับรองผลแล้ว)/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /^อ่านแล้ว: / })
      .first()
      .click();
    await expect.poll(() => unread(page)).toBe(before - 1);
    await page.getByText('ยังไม่ได้อ่าน (').click();
    await settled();
    expect(await page.getByRole('listitem').filter({ hasText: 'ใหม่' }).count()).toBe(Math.min(20, before - 1));
    await page
      .getByRole('link', { name: /^เปิดดู: (เลยกำหนด|หัวหน้าหน่วยงานลงนาม)/ })
      .first()
      .click();
    await settled();
    expect(new URL(page.url()).pathname).toMatch(/^\/indicators\/agency\/\d{8}$/);
    await expect.poll(() => unread(page)).toBe(before - 2);
    expect(faults).toEqual([]);
  });

  it('keeps nobody out, in Thai and English, light and dark, and fits a phone', async () => {
    for (const language of ['th', 'en']) {
      const { page, open, faults } = await browser.visit({ as: 'verifier' });
      await page.addInitScript((chosen) => localStorage.setItem('nakhon.language', chosen), language);
      await open('/notices');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriers(page)).toEqual([]);
      }
      await page.setViewportSize(PHONE);
      expect(await overflow(page)).toBe(0);
      expect(faults).toEqual([]);
    }
  });

  it('is empty for who is told of nothing, and says so', async () => {
    const { page, open } = await browser.visit({ as: 'stock' });
    await open('/notices');
    await page.getByText('ไม่มีการแจ้งเตือน').first().waitFor();
    expect(await unread(page)).toBe(0);
  });
});

describe('completeness', () => {
  const QUESTION = `{ completeness(fiscalYear: 2569, quarter: 4) {
    onTimePercent ownerPercent evidencePercent lateAgencyCount lateAgencies(first: 12) { missing agency { code nameTh } } } }`;

  it('stands on the overview and on the indicators board as the API says it, and names who is behind with a link', async () => {
    const visit = await browser.visit();
    const { completeness } = (await visit.ask(QUESTION)) as unknown as {
      completeness: {
        onTimePercent: number;
        ownerPercent: number;
        evidencePercent: number | null;
        lateAgencies: { agency: { code: string; nameTh: string } }[];
      };
    };
    for (const path of ['/', '/indicators']) {
      await visit.open(`${path}?${Q4}`);
      expect(await cardFigure(visit.page, 'รายงานทันกำหนด')).toBe(completeness.onTimePercent);
      expect(await cardFigure(visit.page, 'มีผู้รับผิดชอบ')).toBe(completeness.ownerPercent);
      expect(await cardFigure(visit.page, 'มีหลักฐาน')).toBe(completeness.evidencePercent);
    }
    await visit.open(`/?${Q4}`);
    expect(completeness.lateAgencies.length).toBeGreaterThan(5);
    const [first] = completeness.lateAgencies;
    const section = visit.page.getByRole('region', { name: 'ความครบถ้วนของการรายงาน' });
    expect(await section.getByRole('listitem').count()).toBe(completeness.lateAgencies.length);
    await section.getByRole('link', { name: first!.agency.nameTh, exact: true }).click();
    await visit.settled();
    expect(new URL(visit.page.url()).pathname).toBe(`/indicators/agency/${first!.agency.code}`);
    expect(visit.faults).toEqual([]);
  });
});
