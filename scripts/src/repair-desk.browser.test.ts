/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, overflow } from './browser-barriers.js';
import { type BrowserHarness, DESKTOP, openBrowser, PHONE, type Visit } from './browser-harness.js';

const TOLD = { timeout: 12_000 };
const TABLE = 'คิวงานซ่อม';

interface Ticket {
  id: string;
  code: string;
  eventCount: number;
  state: string;
  trackPath: string | null;
  officer: { nameTh: string } | null;
}

let browser: BrowserHarness;
let desk: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  desk = await browser.visit({ as: 'technician' });
});
afterAll(() => browser?.close());

const FIELDS = 'id code eventCount state trackPath officer { nameTh }';

/** The oldest repairs of the technician's section in a state. */
async function waiting(state: string, first: number): Promise<Ticket[]> {
  const query = `{ repairQueue(section: REPAIR, states: [${state}], orderBy: RECEIVED, first: ${first}) { edges { node { ${FIELDS} } } } }`;
  const { edges } = (await desk.ask(query))['repairQueue'] as unknown as { edges: { node: Ticket }[] };
  return edges.map(({ node }) => node);
}

async function ticketNow(code: string): Promise<Ticket> {
  return (await desk.ask(`{ repairTicket(code: "${code}") { ${FIELDS} } }`))['repairTicket'] as unknown as Ticket;
}

/** As a colleague does at another desk. */
const noteElsewhere = ({ id, eventCount }: Ticket, noteTh: string) =>
  desk.ask(
    'mutation ($id: ID!, $seen: Int!, $note: String!, $key: String!) { noteRepair(ticketId: $id, seenEvent: $seen, input: { noteTh: $note }, idempotencyKey: $key) { id } }',
    { id, seen: eventCount, note: noteTh, key: `elsewhere ${id} ${eventCount}` },
  );

const rows = (page: Page) => page.getByRole('table', { name: TABLE }).locator('tbody tr');
const countOf = async (page: Page, state: string): Promise<number> =>
  Number(await page.getByRole('group', { name: 'จำนวนงานตามสถานะ' }).getByRole('button', { name: state }).locator('strong').innerText());

it('the queue opens at the officer’s own section, and a state, a search and a link narrow it', async () => {
  const { page, open, settled } = desk;
  await open('/repairs');
  expect(new URL(page.url()).searchParams.get('desk')).toBe('REPAIR');
  const mending = await countOf(page, 'กำลังซ่อม');
  await page.getByRole('group', { name: 'จำนวนงานตามสถานะ' }).getByRole('button', { name: 'กำลังซ่อม' }).click();
  await expect.poll(() => rows(page).count(), TOLD).toBe(mending);
  await open(`/repairs${new URL(page.url()).search}`);
  expect(await rows(page).count()).toBe(mending);
  const code = await rows(page).first().getByRole('link').innerText();
  await page.getByLabel('ค้นหา').fill(code);
  await expect.poll(() => rows(page).count(), TOLD).toBe(1);
  expect(await page.getByLabel('ค้นหา').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
  await settled();
  expect(new URL(page.url()).searchParams.get('desk')).toBe('REPAIR');
  expect(desk.faults).toEqual([]);
});

it('the board shows the same repairs by state', async () => {
  const { page, open } = desk;
  await open('/repairs?desk=REPAIR&state=DIAGNOSING&view=board');
  const column = page.getByRole('region', { name: 'ตรวจหาสาเหตุ' });
  expect(await column.getByRole('listitem').count()).toBe(await countOf(page, 'ตรวจหาสาเหตุ'));
});

it('keys move along the queue, mark and assign; what somebody wrote on meanwhile is refused by name and stays marked', async () => {
  const { page, open } = desk;
  const [first, second] = (await waiting('TRIAGED', 2)) as [Ticket, Ticket];
  await open('/repairs?desk=REPAIR&state=TRIAGED&order=RECEIVED');
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByText('เลือกแล้ว 2 งาน').waitFor(TOLD);
  await noteElsewhere(second, 'โทรนัดแล้ว');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  const officers = dialog.getByLabel('ผู้รับผิดชอบ');
  const name = await officers.locator('option').nth(2).innerText();
  await officers.selectOption({ index: 2 });
  await dialog.getByRole('button', { name: 'มอบหมาย', exact: true }).click();
  const told = page.getByRole('alert').filter({ hasText: 'มอบหมายแล้ว 1 งาน' });
  await told.waitFor(TOLD);
  expect(await told.getByRole('listitem').innerText()).toContain(second.code);
  expect(await page.getByRole('checkbox', { name: `เลือก ${second.code}` }).isChecked()).toBe(true);
  expect(name).toContain((await ticketNow(first.code)).officer!.nameTh);
  await page.keyboard.press('Shift+Slash');
  await page.getByRole('dialog', { name: 'ปุ่มลัด' }).waitFor(TOLD);
  await page.keyboard.press('Escape');
});

it('a move that is refused says why beside its field and keeps what was typed; what others wrote meanwhile is shown first', async () => {
  const { page, open } = desk;
  const ticket = (await waiting('TRIAGED', 3)).at(-1)!;
  await open(`/repairs/${ticket.code}`);
  await page.getByRole('button', { name: 'ตรวจหาสาเหตุ', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('หมายเหตุ').fill('ตรวจที่โต๊ะซ่อม 2');
  await dialog.getByLabel('เวลาที่เกิดจริง').fill('2099-01-01T09:00');
  await dialog.getByRole('button', { name: 'บันทึก' }).click();
  await dialog.getByText('เวลาที่ระบุยังมาไม่ถึง').waitFor(TOLD);
  expect(await dialog.getByLabel('หมายเหตุ').inputValue()).toBe('ตรวจที่โต๊ะซ่อม 2');
  await noteElsewhere(await ticketNow(ticket.code), 'ผู้แจ้งโทรมาถาม');
  await dialog.getByLabel('เวลาที่เกิดจริง').fill('');
  await dialog.getByRole('button', { name: 'บันทึก' }).click();
  await dialog.getByText('ผู้แจ้งโทรมาถาม').waitFor(TOLD);
  expect((await ticketNow(ticket.code)).state).toBe('TRIAGED');
  await dialog.getByRole('button', { name: 'ตรวจแล้ว ใช้ข้อมูลล่าสุด' }).click();
  await dialog.getByRole('button', { name: 'บันทึก' }).click();
  await dialog.waitFor({ state: 'detached', ...TOLD });
  await page.getByText('ตรวจที่โต๊ะซ่อม 2').waitFor(TOLD);
  expect((await ticketNow(ticket.code)).state).toBe('DIAGNOSING');
});

it('a photo of a label leads to its repair, read by the library where the browser reads none itself', async () => {
  const ticket = (await waiting('MENDING', 1))[0]!;
  await desk.open(`/repairs/${ticket.code}`);
  const photo = await desk.page.getByRole('img', { name: 'ติดตามงานด้วยคิวอาร์โค้ด' }).screenshot();
  const phone = await browser.visit({ as: 'technician', viewport: PHONE });
  await phone.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BarcodeDetector'));
  await phone.open('/scan');
  await phone.page.getByLabel('เลือกรูปถ่ายของป้าย').setInputFiles({ name: 'label.png', mimeType: 'image/png', buffer: photo });
  await phone.page.waitForURL(`**/repairs/${ticket.code}`, TOLD);
  expect(phone.faults).toEqual([]);
});

/** A camera whose picture is read as `text` by the browser's own reader. */
async function scanning(visit: Visit, text: string): Promise<void> {
  await visit.page.addInitScript((seen) => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d');
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(5);
    class Detector {
      static getSupportedFormats = async () => ['qr_code'];
      detect = async () => [{ rawValue: seen }];
    }
    Object.assign(globalThis, { BarcodeDetector: Detector });
  }, text);
  await visit.open('/scan');
  await visit.page.getByRole('button', { name: 'เปิดกล้อง' }).click();
}

it('the camera reads a label of the hub, and says of another system’s code that it is one', async () => {
  const ticket = (await waiting('MENDING', 1))[0]!;
  const phone = await browser.visit({ as: 'technician', viewport: PHONE });
  const answer = await phone.page.request.get('/scan');
  expect(answer.headers()['permissions-policy']).toContain('camera=(self)');
  await scanning(phone, `https://nakhon.example${ticket.trackPath}`);
  await phone.page.waitForURL(`**/repairs/${ticket.code}`, TOLD);
  const other = await browser.visit({ as: 'technician', viewport: PHONE });
  await scanning(other, 'https://example.com/menu');
  await other.page.getByText('ไม่ใช่ของระบบนี้').waitFor(TOLD);
  expect(new URL(other.page.url()).pathname).toBe('/scan');
});

it('the agency asks for a repair of its own device, sees it under way, and calls it off with a reason', async () => {
  const visit = await browser.visit({ as: 'requester', viewport: DESKTOP });
  const { page, open, settled } = visit;
  await open('/requests/new');
  await page.getByRole('list', { name: 'อุปกรณ์' }).getByRole('button').last().click();
  await page.getByLabel('อาการหรือเรื่อง').fill('เครื่องมีเสียงดังผิดปกติ');
  await page.getByLabel('โทรศัพท์').fill('0 2000 0000 ต่อ 1234');
  await page.getByRole('button', { name: 'ส่งเรื่องแจ้งซ่อม' }).click();
  await page.waitForURL(/\/repairs\/R\d{4}-\d+$/, TOLD);
  const code = new URL(page.url()).pathname.split('/').at(-1)!;
  await open('/requests');
  await page.getByRole('table', { name: 'กำลังดำเนินการ' }).getByRole('link', { name: code }).click();
  await settled();
  await page.getByRole('button', { name: 'ยกเลิกการแจ้ง' }).click();
  await page.getByRole('dialog').getByLabel('เหตุผล').fill('เครื่องใช้งานได้แล้ว');
  await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click();
  await expect.poll(async () => (await ticketNow(code)).state, TOLD).toBe('CANCELLED');
  expect(visit.faults).toEqual([]);
});

it('nothing keeps a reader out of these pages, on a desk or a phone, light or dark, and none is wider than the screen', async () => {
  const ticket = (await waiting('MENDING', 1))[0]!;
  const found: string[] = [];
  for (const [as, viewport, colorScheme] of [
    ['technician', DESKTOP, 'dark'],
    ['technician', PHONE, 'light'],
    ['requester', PHONE, 'dark'],
  ] as const) {
    const { page, open, faults } = await browser.visit({ as, viewport, colorScheme });
    const own =
      as === 'requester'
        ? ['/requests', '/requests/new']
        : ['/repairs', '/repairs?view=board', `/repairs/${ticket.code}`, '/repairs/roster'];
    for (const path of [...own, '/scan', '/devices']) {
      await open(path);
      found.push(...(await barriers(page)).map((barrier) => `${path} ${barrier}`));
      const wide = await overflow(page);
      if (wide > 0) found.push(`${path} is ${wide} pixels too wide for ${viewport.width}`);
    }
    found.push(...faults);
  }
  expect(found).toEqual([]);
}, 240_000);
