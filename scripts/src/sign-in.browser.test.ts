import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHarness, openBrowser, PHONE, type Visit } from './browser-harness.js';

let browser: BrowserHarness;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

describe('signing in', () => {
  let visit: Visit;
  const fill = async (username: string, password: string) => {
    await visit.page.getByLabel('ชื่อผู้ใช้').fill(username);
    await visit.page.getByLabel('รหัสผ่าน').first().fill(password);
    await visit.page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  };

  beforeAll(async () => void (visit = await browser.visit({ as: null })));

  it('a page asked for without a session leads to the sign-in page', async () => {
    await visit.page.goto('/disbursement?fiscalYear=2569&quarter=3&view=table');
    await visit.page.getByLabel('ชื่อผู้ใช้').waitFor();
    expect(new URL(visit.page.url()).pathname).toBe('/sign-in');
  });

  it('a wrong password is refused in the words that the hub gives', async () => {
    const answer = visit.page.waitForResponse((response) => response.url().endsWith('/session'));
    await fill('executive', 'wrong');
    const { error } = (await (await answer).json()) as { error: { code: string; messageTh: string } };
    expect(error.code).toBe('SIGN_IN_FAILED');
    expect(await visit.page.getByRole('alert').innerText()).toBe(error.messageTh);
  });

  it('the right password leads back to the address that was asked for', async () => {
    await fill('executive', 'nakhon-demo');
    await visit.page.getByRole('table', { name: 'ตารางการเบิกจ่าย' }).waitFor();
    const { pathname, search } = new URL(visit.page.url());
    expect(pathname + search).toBe('/disbursement?fiscalYear=2569&quarter=3&view=table');
  });

  it('signing out leads to the sign-in page and ends the session', async () => {
    await visit.page.getByRole('button', { name: 'บัญชีของฉัน' }).click();
    await visit.page.getByText('ออกจากระบบ').click();
    await visit.page.getByLabel('ชื่อผู้ใช้').waitFor();
    await visit.page.goto('/');
    await visit.page.waitForURL('**/sign-in?*');
    expect(new URL(visit.page.url()).searchParams.get('from')).toBe('/');
  });
});

describe('the frame of every page', () => {
  it('English and a dark ground last after the page is loaded anew', async () => {
    const { page, open, settled } = await browser.visit();
    await open('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dark', exact: false }).click();
    await page.reload();
    await settled();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Overview');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  });

  it('on a phone the menu opens, leads to a board with the quarter kept, and folds again', async () => {
    const { page, open } = await browser.visit({ viewport: PHONE });
    await open('/?fiscalYear=2569&quarter=3');
    const menu = page.getByRole('button', { name: 'เมนู' });
    const board = page.getByRole('navigation').getByRole('link', { name: 'ระยะเวลาซ่อม' });
    expect(await board.isVisible()).toBe(false);
    await menu.click();
    await board.click();
    await page.waitForURL('**/turnaround?fiscalYear=2569&quarter=3');
    expect([await board.isVisible(), await menu.getAttribute('aria-expanded')]).toEqual([false, 'false']);
  });
});
