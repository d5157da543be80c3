/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, overflow } from './browser-barriers.js';
import { type BrowserHarness, openBrowser, PHONE } from './browser-harness.js';

let browser: BrowserHarness;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

describe('the explorer', () => {
  it('runs the first example by keyboard alone, under the content policy, and tells its cost', async () => {
    const { page, open, faults } = await browser.visit();
    await open('/explorer');
    await page.getByRole('textbox', { name: 'คำถาม', exact: true }).focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/ต้นทุน [\d,]+ จาก/).waitFor();
    const answer = JSON.parse(await page.locator('pre').innerText()) as { data: { districts: unknown[] } };
    expect(answer.data.districts).toHaveLength(50);
    expect(faults).toEqual([]);
  });

  it('shows an error of a query as the hub answers it, and says where variables are no JSON', async () => {
    const { page, open } = await browser.visit();
    await open('/explorer');
    await page.getByRole('textbox', { name: 'คำถาม', exact: true }).fill('{ nothing }');
    await page.getByRole('button', { name: 'ถาม (Ctrl+Enter)' }).click();
    await page.getByText('GRAPHQL_VALIDATION_FAILED').waitFor();
    await page.getByRole('textbox', { name: 'ตัวแปร (JSON)' }).fill('{');
    await page.getByRole('button', { name: 'ถาม (Ctrl+Enter)' }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/ไม่ใช่ JSON/);
  });

  it('finds a field by its meaning in Thai', async () => {
    const { page, open } = await browser.visit();
    await open('/explorer');
    await page.getByRole('searchbox').fill('ประชากรตามทะเบียน');
    await page.getByText('District.population: Int!').waitFor();
  });

  it('keeps nobody out and fits a phone', async () => {
    const { page, open } = await browser.visit();
    await open('/explorer');
    await page.getByText('Query.districts', { exact: false }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await overflow(page)).toBe(0);
  });
});

describe('tokens', () => {
  it('are made, shown once, used and revoked by an administrator', async () => {
    const { page, open, settled, faults } = await browser.visit({ as: 'admin' });
    await open('/');
    await page.getByRole('button', { name: 'บัญชีของฉัน' }).click();
    await page.getByRole('menuitem', { name: 'โทเค็นสำหรับโปรแกรม' }).click();
    await page.getByLabel('ใช้ทำอะไร').fill('รายงานประจำเดือน');
    await page.getByLabel('อายุ').selectOption('30 วัน');
    await page.getByRole('button', { name: 'ออกโทเค็น' }).click();
    const token = await page.getByText(/^nkp_[\w-]{43}$/).innerText();
    const use = async () => {
      const headers = { authorization: `Bearer ${token}`, cookie: '' };
      const answer = await page.request.post('/graphql', { headers, data: { query: '{ me { username } }' } });
      return ((await answer.json()) as { data: { me: { username: string } | null } }).data.me?.username;
    };
    expect(await use()).toBe('admin');
    await settled();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'ยกเลิกโทเค็น รายงานประจำเดือน' }).click();
    const question = page.getByRole('dialog', { name: 'ยกเลิกโทเค็น “รายงานประจำเดือน” หรือไม่' });
    await question.getByText('ใช้ล่าสุดเมื่อ').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect([await question.isVisible(), await use()]).toEqual([false, 'admin']);
    await page.getByRole('button', { name: 'ยกเลิกโทเค็น รายงานประจำเดือน' }).click();
    await page.getByRole('button', { name: 'ยืนยันยกเลิก' }).click();
    await page.getByRole('cell', { name: 'ยกเลิกแล้ว' }).waitFor();
    await expect.poll(use, { timeout: 20_000, interval: 300 }).toBeUndefined();
    await page.reload();
    await settled();
    expect(await page.getByText(token).count()).toBe(0);
    await page.setViewportSize(PHONE);
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('carry the scopes that were ticked and the day that was picked, and say beforehand what they come to', async () => {
    const { page, open, ask } = await browser.visit({ as: 'admin' });
    await open('/tokens');
    await page.getByLabel('ใช้ทำอะไร').fill('ขอบเขต');
    expect(await page.getByText('โทเค็นนี้อ่านได้เท่าที่บัญชีอ่านได้ทุกบทบาท', { exact: false }).count()).toBe(1);
    await page.getByRole('checkbox', { name: 'อ่านอย่างเดียว' }).uncheck();
    expect(await page.getByRole('button', { name: 'ออกโทเค็น' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'ผู้ดูแลระบบ' }).check();
    await page.getByText('โทเค็นนี้ทำได้ทุกอย่างตามบทบาทที่เลือก', { exact: false }).waitFor();
    await page.getByLabel('อายุ').selectOption('เลือกวันเอง');
    const { today } = (await ask('{ today }')) as unknown as { today: string };
    await page.getByLabel('ใช้ได้ถึงวันที่').fill(today);
    await page.getByRole('button', { name: 'ออกโทเค็น' }).click();
    await page.getByText(/^nkp_[\w-]{43}$/).waitFor();
    const { tokens } = (await ask('{ tokens(first: 1) { edges { node { name scopes expiresAt } } } }')) as never as {
      tokens: { edges: { node: { name: string; scopes: string[]; expiresAt: string } }[] };
    };
    const endOfDay = new Date(Date.parse(`${today}T00:00:00+07:00`) + 86_400_000).toISOString();
    expect(tokens.edges[0]?.node).toEqual({ name: 'ขอบเขต', scopes: ['ADMIN'], expiresAt: endOfDay });
  });

  it('of another account read, by roles which that account holds', async () => {
    const { page, open } = await browser.visit({ as: 'admin' });
    await open('/tokens');
    await page.getByLabel('ใช้ทำอะไร').fill('แทนนักวิเคราะห์');
    await page.getByRole('checkbox', { name: 'อ่านอย่างเดียว' }).uncheck();
    await page.getByRole('textbox', { name: 'บัญชี' }).fill('planner');
    const reading = page.getByRole('checkbox', { name: 'อ่านอย่างเดียว' });
    expect([await reading.isChecked(), await reading.isDisabled()]).toEqual([true, true]);
    await page.getByRole('checkbox', { name: 'ผู้บริหาร' }).check();
    await page.getByRole('button', { name: 'ออกโทเค็น' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('บัญชีนี้ไม่มีบทบาท EXECUTIVE');
    await page.getByRole('checkbox', { name: 'ผู้บริหาร' }).uncheck();
    await page.getByRole('checkbox', { name: 'นักวิเคราะห์นโยบายและแผน' }).check();
    await page.getByRole('button', { name: 'ออกโทเค็น' }).click();
    await page.getByText(/^nkp_[\w-]{43}$/).waitFor();
  });

  it('are no entry in the menu of others', async () => {
    const { page, open } = await browser.visit();
    await open('/');
    await page.getByRole('button', { name: 'บัญชีของฉัน' }).click();
    await page.getByRole('menuitem', { name: 'สำรวจข้อมูล (GraphQL)' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'โทเค็นสำหรับโปรแกรม' }).count()).toBe(0);
  });
});
