/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriersInBothSchemes } from './browser-barriers.js';
import { type BrowserHarness, DESKTOP, openBrowser, PHONE, type Visit } from './browser-harness.js';
import { openPaper, pdfOf, sheetsOf } from './browser-paper.js';

const INK = 'ตลับหมึกพิมพ์เลเซอร์ 26A สีดำ';
const MOUSE = 'เมาส์ USB';
const PURPOSE = 'ใช้ในงานทดสอบคลัง';
const RECEIVER = 'นายรับ ของครบ';
/** A step of several requests in a browser beside others. */
const PATIENT = { timeout: 10_000 };

let browser: BrowserHarness;
let requester: Visit;
let keeper: Visit;
/** The slip's path and number. */
let slip: { path: string; number: string };

beforeAll(async () => {
  browser = await openBrowser();
  requester = await browser.visit({ as: 'requester', viewport: PHONE });
  keeper = await browser.visit({ as: 'stock' });
});
afterAll(() => browser?.close());

interface Held {
  id: string;
  balance: number;
}

async function materialOf({ ask }: Visit, code: string): Promise<Held> {
  const answered = await ask('query ($code: String) { material(code: $code) { id balance } }', { code });
  return answered['material']!;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Opens the question behind a button, fills it in, and sends it by the button of the same name. */
async function act({ page, settled }: Visit, name: string, fill: (dialog: Locator) => Promise<void> = async () => {}): Promise<void> {
  await button(page, name).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled();
}

async function addLine(page: Page, name: string, quantity: string): Promise<void> {
  await page.getByLabel('ค้นวัสดุจากชื่อหรือรหัส').fill(name);
  await button(page, `เพิ่ม ${name}`).click();
  const line = page
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ has: button(page, 'เอาออก') });
  await line.getByRole('spinbutton').fill(quantity);
}

it('an agency asks for materials on a phone', async () => {
  const { page, open, settled } = requester;
  await open('/stock');
  await page.getByRole('link', { name: 'ขอเบิกวัสดุ' }).click();
  await settled();
  await addLine(page, INK, '3');
  await addLine(page, MOUSE, '2');
  await page.getByRole('textbox', { name: 'ใช้เพื่อ' }).fill(PURPOSE);
  await button(page, 'ส่งใบเบิก').click();
  await page.getByRole('heading', { name: /^ใบเบิกวัสดุ W\d{4}-\d{4,}$/ }).waitFor();
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  slip = { path: new URL(page.url()).pathname, number: heading.replace('ใบเบิกวัสดุ ', '') };
  expect(await page.getByText('รออนุมัติ').first().isVisible()).toBe(true);
  expect(await button(page, 'อนุมัติ').count()).toBe(0);
});

it('the keeper finds it among what is to be done, cuts a line with a reason and hands out; the balance falls by just that', async () => {
  const { page, open, settled } = keeper;
  const before = { ink: await materialOf(keeper, 'INK-26A'), mouse: await materialOf(keeper, 'MOU-USB') };
  await open('/stock');
  await page.getByRole('link', { name: slip.number }).click();
  await settled();
  await act(keeper, 'อนุมัติ', async (dialog) => {
    await dialog.getByRole('spinbutton').first().fill('2');
    await dialog.getByLabel('เหตุผลที่อนุมัติน้อยกว่าขอ').fill('แบ่งให้หน่วยงานอื่นด้วย');
  });
  expect((await materialOf(keeper, 'INK-26A')).balance).toBe(before.ink.balance);
  await act(keeper, 'จ่ายของ');
  expect((await materialOf(keeper, 'INK-26A')).balance).toBe(before.ink.balance - 2);
  expect((await materialOf(keeper, 'MOU-USB')).balance).toBe(before.mouse.balance - 2);
  await open(`/stock/material/${before.ink.id}`);
  const newest = page.getByRole('table').getByRole('row').nth(1);
  expect(await newest.innerText()).toContain(slip.number);
});

it('the agency signs for it on the phone, and the slip on paper names all four and what was given', async () => {
  const { page, open } = requester;
  await open(slip.path);
  await act(requester, 'ลงชื่อรับ', (dialog) => dialog.getByLabel('ชื่อผู้รับของ').fill(RECEIVER));
  await expect.poll(() => page.getByText('รับแล้ว').first().isVisible(), PATIENT).toBe(true);
  await openPaper(keeper, `${slip.path}?digits=th`);
  const paper = await keeper.page.locator('main').innerText();
  for (const words of ['ใบเบิกวัสดุคอมพิวเตอร์', `เพื่อ${PURPOSE}`, `(${RECEIVER})`, 'ผู้อนุมัติ', 'ผู้จ่ายของ', 'แบ่งให้หน่วยงานอื่นด้วย'])
    expect(paper).toContain(words);
  const ink = await keeper.page.getByRole('row').filter({ hasText: 'INK-26A' }).innerText();
  expect(ink.split('\t')).toEqual(expect.arrayContaining(['๓', '๒']));
  expect(sheetsOf(await pdfOf(keeper.page))).toBe(1);
});

it('who hands out more than there is hears how many there are, and nothing moves', async () => {
  const { id, balance } = await materialOf(keeper, 'FUS-107');
  const input = (quantity: number) => ({
    agencyCode: '50010000',
    purposeTh: PURPOSE,
    requestedBy: RECEIVER,
    lines: [{ materialId: id, quantity }],
  });
  const request = 'mutation ($input: WithdrawalInput!, $key: String!) { requestWithdrawal(input: $input, idempotencyKey: $key) { id } }';
  const paths: string[] = [];
  for (const key of ['first', 'second']) {
    const answered = await requester.ask(request, { input: input(balance), key: `stock-walk-${key}` });
    const { id: slipId }: { id: string } = answered['requestWithdrawal']!;
    paths.push(`/stock/withdrawal/${slipId}`);
  }
  for (const path of paths) {
    await keeper.open(path);
    await act(keeper, 'อนุมัติ');
  }
  await act(keeper, 'จ่ายของ');
  await keeper.open(paths[0]!);
  await button(keeper.page, 'จ่ายของ').click();
  const dialog = keeper.page.getByRole('dialog');
  await button(keeper.page, 'จ่ายของ').last().click();
  expect(await dialog.getByRole('alert').innerText()).toContain('มีคงเหลือ 0');
  expect((await materialOf(keeper, 'FUS-107')).balance).toBe(0);
});

it('what is below its reorder level is told, and a receipt under its document brings it up', async () => {
  const { page, open, settled } = keeper;
  await open('/stock?part=materials&show=below');
  await page.getByRole('link', { name: 'ชุดความร้อนเครื่องพิมพ์เลเซอร์' }).click();
  await settled();
  await page.getByText('ต้องจัดหาเพิ่ม').waitFor();
  await act(keeper, 'รับเข้าคลัง', async (dialog) => {
    await dialog.getByLabel('จำนวนที่รับ').fill('20');
    await dialog.getByLabel('เลขที่เอกสารรับ').fill('ส 99/2570');
  });
  await expect.poll(() => page.getByText('ต้องจัดหาเพิ่ม').count(), PATIENT).toBe(0);
  expect(await page.getByRole('table').getByRole('row').nth(1).innerText()).toContain('ส 99/2570');
});

it('a count books its difference with a reason', async () => {
  const { page, open } = keeper;
  const before = await materialOf(keeper, 'MOU-PAD');
  await open('/stock?part=counts');
  await button(page, 'เริ่มตรวจนับ').click();
  await page.getByRole('dialog').getByRole('button', { name: 'เริ่มตรวจนับ' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'MOU-PAD' });
  await row.getByRole('spinbutton').fill(String(before.balance - 1));
  await row.getByRole('button', { name: 'บันทึก' }).click();
  await page.getByText('1 รายการมีผลต่าง').waitFor();
  await act(keeper, 'ปิดการตรวจนับ', (dialog) => dialog.getByLabel('เหตุผล').fill('หายจากชั้นวาง'));
  await page.getByText('ปิดแล้ว').first().waitFor();
  expect((await materialOf(keeper, 'MOU-PAD')).balance).toBe(before.balance - 1);
});

it('purchasing orders a part with the day it is expected', async () => {
  const { page, open, settled } = keeper;
  await open('/stock?part=parts&state=APPROVED');
  await page
    .getByRole('link', { name: /^P\d{4}-/ })
    .first()
    .click();
  await settled();
  await act(keeper, 'บันทึกการสั่งซื้อ', (dialog) => dialog.getByLabel('กำหนดส่งของ').fill('2099-12-31'));
  await page.getByText('31 ธ.ค. 2642').first().waitFor();
  expect(await button(page, 'ของมาถึงแล้ว').isVisible()).toBe(true);
});

/** Every page of the store, as the keeper sees it. */
async function stockPages({ ask }: Visit): Promise<string[]> {
  type First = { edges: { node: { id: string } }[] };
  const query =
    '{ materials(first: 1) { edges { node { id } } } partRequests(first: 1) { edges { node { id } } } stockCounts(first: 1) { edges { node { id } } } }';
  const { materials, partRequests, stockCounts } = (await ask(query)) as unknown as Record<string, First>;
  const parts = ['withdrawals', 'materials', 'parts', 'counts', 'use'].map((part) => `/stock?part=${part}`);
  const idOf = (list: First | undefined) => list?.edges[0]?.node.id ?? '';
  return [
    ...parts,
    slip.path,
    `/stock/material/${idOf(materials)}`,
    `/stock/part/${idOf(partRequests)}`,
    `/stock/count/${idOf(stockCounts)}`,
    '/stock/request',
  ];
}

it('no page of the store is wider than a phone, and nothing on any keeps a reader out, light or dark', async () => {
  const { page, open } = keeper;
  const wrong: string[] = [];
  for (const path of await stockPages(keeper)) {
    await page.setViewportSize(PHONE);
    await open(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > PHONE.width) wrong.push(`${path}: ${width} px`);
    wrong.push(...(await barriersInBothSchemes(page, path)));
  }
  await page.setViewportSize(DESKTOP);
  expect(wrong).toEqual([]);
}, 120_000);

it('a technician asks on a phone for a part that a waiting repair of the own section needs', async () => {
  const technician = await browser.visit({ as: 'technician', viewport: PHONE });
  const query = '{ partRequests(states: [ORDERED], first: 100) { edges { node { ticketCode ticket { section } } } } }';
  const { partRequests } = (await technician.ask(query)) as unknown as Record<
    string,
    { edges: { node: { ticketCode: string; ticket: { section: string } } }[] }
  >;
  const waiting = partRequests!.edges.find(({ node }) => node.ticket.section === 'REPAIR')!.node.ticketCode;
  await technician.open('/stock?part=parts');
  const { page } = technician;
  await button(page, 'ขออะไหล่').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('เลขที่งานซ่อม').fill(waiting);
  await dialog.getByRole('textbox', { name: 'อะไหล่', exact: true }).fill('สายแพหน้าจอ');
  await dialog.getByLabel('ราคาประมาณรวม (บาท)').fill('450.50');
  await dialog.getByLabel('เหตุผลที่ต้องใช้').fill('สายเดิมขาด');
  await dialog.getByRole('button', { name: 'ส่งคำขอ' }).click();
  await dialog.waitFor({ state: 'detached' });
  const row = page.getByRole('row').filter({ hasText: 'สายแพหน้าจอ' });
  await row.waitFor();
  expect(await row.innerText()).toContain('450.50 บาท');
  expect(technician.faults).toEqual([]);
});

it('the monthly report counts what was handed out today, and nothing went wrong on any page', async () => {
  const { page, open } = keeper;
  await open('/stock?part=use&agency=50010000');
  const row = page.getByRole('row').filter({ hasText: 'FUS-107' }).first();
  await row.waitFor();
  const link = page.getByRole('link', { name: 'ส่งออก XLSX (Excel)' });
  const arriving = page.waitForEvent('download');
  await link.click();
  expect((await arriving).suggestedFilename()).toMatch(/^การใช้วัสดุ-\d{4}-\d{2}\.xlsx$/);
  expect([...keeper.faults, ...requester.faults]).toEqual([]);
});
