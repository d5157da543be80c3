/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addDays, localDateOf } from '@nakhon/core/bangkok-time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserHarness, openBrowser, type Visit } from './browser-harness.js';
import { ended, hubCommands } from './hub-child.js';
import {
  answered,
  cell,
  CLOSED,
  CLOSED_QUARTER,
  closedCells,
  DEFINED,
  definitionOf,
  GOAL,
  goTo,
  known,
  NEW,
  openEntry,
  SHORT,
  TYPED,
  YEAR,
} from './planadmin-page.js';
import { AGENCY, paste, TODAY, told, TOLD } from './quarter-sheet.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-planadmin-'));
let hub: Awaited<ReturnType<ReturnType<typeof hubCommands>['start']>> | undefined;
let browser: BrowserHarness;
let planadmin: Visit;
let verifier: Visit;
let planner: Visit;

beforeAll(async () => {
  // The plan and its calendar are changed for all agencies, which the hub of the other tests must not see.
  hub = await hubCommands(folder, { DEMO_DATA: 'on' }).start();
  browser = await openBrowser(hub.url);
  planadmin = await browser.visit({ as: 'planadmin' });
  verifier = await browser.visit({ as: 'verifier' });
  planner = await browser.visit({ as: 'planner' });
});
afterAll(async () => {
  await browser?.close();
  if (hub) await ended(hub.child, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

it('a goal is added below an issue of the plan, and moved with a reason', async () => {
  const page = await goTo(planadmin, 'โครงสร้างแผน');
  await page.getByRole('button', { name: 'มหานครสีเขียว สะดวกสบาย' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'เพิ่มระดับใต้ลงไป' }).click();
  await drawer.getByLabel('ระดับ', { exact: true }).selectOption('เป้าประสงค์');
  await drawer.getByLabel('รหัส').fill('1');
  await drawer.getByLabel('ชื่อภาษาไทย').fill(GOAL.name);
  await drawer.getByLabel('ชื่อภาษาอังกฤษ').fill('A city safe to walk in');
  await drawer.getByRole('button', { name: 'เพิ่ม', exact: true }).click();
  await drawer.getByText('รหัส 1 มีอยู่แล้ว').first().waitFor(TOLD);
  expect(await drawer.getByLabel('รหัส').getAttribute('aria-invalid')).toBe('true');
  await drawer.getByLabel('รหัส').fill(GOAL.code);
  await drawer.getByRole('button', { name: 'เพิ่ม', exact: true }).click();
  await drawer.getByText(GOAL.name).waitFor(TOLD);
  await drawer.getByRole('button', { name: 'ปิด', exact: true }).click();
  await page.getByRole('button', { name: GOAL.name, exact: true }).click();
  await drawer.getByRole('button', { name: 'ย้าย', exact: true }).click();
  await drawer.getByLabel('ย้ายไปอยู่ใต้').selectOption('1');
  await drawer.getByLabel('เหตุผล').fill('อยู่ในด้านความปลอดภัย');
  await drawer.getByRole('button', { name: 'ย้ายพร้อมทุกระดับใต้ลงไป' }).click();
  await drawer.getByText('› 1 มหานครปลอดภัย').waitFor(TOLD);
  const tree = await answered<{ code: string; parentCode: string; kind: string }[]>(planadmin, 'planTree { code parentCode kind nameTh }');
  expect(tree.find(({ code }) => code === GOAL.code)).toMatchObject({ kind: 'GOAL', parentCode: '1', nameTh: GOAL.name });
});

it('an indicator is added under the new goal, with what the hub refuses beside its field', async () => {
  const page = await goTo(planadmin, 'พจนานุกรมตัวชี้วัด');
  await page.getByRole('button', { name: 'เพิ่มตัวชี้วัด' }).click();
  const form = page.getByRole('dialog', { name: 'เพิ่มตัวชี้วัด' });
  await form.getByLabel('หน่วยงาน').selectOption(AGENCY.name);
  for (const [label, text] of Object.entries(TYPED)) await form.getByLabel(label).first().fill(text);
  await form.getByLabel('จำนวนทศนิยม').selectOption('1');
  await form.getByLabel('ต้องแนบหลักฐาน').selectOption('ต้องแนบ');
  await form.getByLabel('เป้าประสงค์').selectOption(GOAL.code);
  expect(await form.getByLabel('ประเด็นยุทธศาสตร์').inputValue()).toBe('1');
  const save = form.getByRole('button', { name: 'เพิ่มตัวชี้วัด' });
  await save.click();
  await form.getByText('รหัส K11-24 มีอยู่แล้ว').first().waitFor(TOLD);
  expect(await form.getByLabel('รหัส').first().getAttribute('aria-invalid')).toBe('true');
  await form.getByLabel('รหัส').first().fill(NEW.code);
  await save.click();
  await page.getByRole('dialog', { name: NEW.name }).getByText('ไม่มีผู้รับผิดชอบ').first().waitFor(TOLD);
  const { id } = await known(planadmin);
  expect(await definitionOf(planadmin, id)).toEqual(DEFINED);
});

it('targets of a year to come are pasted as a block; what can be no target is told beside its cell and not sent', async () => {
  const page = await goTo(planadmin, 'ค่าเป้าหมาย', `fiscalYear=${YEAR}&quarter=1&agency=${AGENCY.code}`);
  const { place } = await known(planadmin);
  await cell(page, place, 1).click();
  await paste(page, '๗๐\t75.5\t80\t120\r\n');
  await told(page, 'วางแล้ว 4 ช่อง');
  expect(await cell(page, place, 4).getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'บันทึกเป้าหมาย 3 ช่อง' }).click();
  await told(page, 'บันทึกแล้ว 3 ช่อง ยังไม่บันทึก 1 ช่อง');
  await cell(page, place, 4).click();
  await page.keyboard.type('85');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'บันทึกเป้าหมาย 1 ช่อง' }).click();
  await told(page, '✓ บันทึกแล้ว 1 ช่อง');
  expect(
    (await known(planadmin)).targets.map(({ quarter, version, value, reason, actor }) => [quarter, version, value, reason, actor]),
  ).toEqual([
    [1, 1, '70.0', null, 'planadmin'],
    [2, 1, '75.5', null, 'planadmin'],
    [3, 1, '80.0', null, 'planadmin'],
    [4, 1, '85.0', null, 'planadmin'],
  ]);
});

it('a restatement asks for a reason, and the history tells who, when and why', async () => {
  const { page } = planadmin;
  const { place } = await known(planadmin);
  await cell(page, place, 2).click();
  await page.keyboard.type('78');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('button', { name: 'บันทึกเป้าหมาย 1 ช่อง' }).isDisabled()).toBe(true);
  await page.getByLabel('เหตุผลที่ปรับค่าเดิม 1 ช่อง').fill('งบประมาณเพิ่ม');
  await page.getByRole('button', { name: 'บันทึกเป้าหมาย 1 ช่อง' }).click();
  await told(page, '✓ บันทึกแล้ว 1 ช่อง');
  expect((await known(planadmin)).targets[1]).toEqual({ quarter: 2, version: 2, value: '78.0', reason: 'งบประมาณเพิ่ม', actor: 'planadmin' });
  await cell(page, place, 2).click();
  await page.getByRole('button', { name: 'ประวัติค่าเป้าหมาย' }).click();
  await planadmin.settled();
  const history = page.getByRole('dialog').getByRole('list', { name: 'ประวัติค่าเป้าหมาย' }).getByRole('listitem');
  expect(await history.filter({ hasText: `ไตรมาส 2/${SHORT}` }).allInnerTexts()).toEqual([
    expect.stringMatching(/75\.5%[\s\S]*โดย planadmin$/),
    expect.stringMatching(/78\.0%[\s\S]*โดย planadmin\s+เหตุผล: งบประมาณเพิ่ม/),
  ]);
  await page.getByRole('dialog').getByRole('button', { name: 'ปิด', exact: true }).click();
});

it('over a target that somebody else restated meanwhile the person chooses', async () => {
  const { page } = planadmin;
  const { id, place } = await known(planadmin);
  const row = `{ indicatorId: "${id}", fiscalYear: ${YEAR}, quarter: 3, seenVersion: 1, value: "81", reasonTh: "อีกคนปรับ" }`;
  await planadmin.ask(`mutation { setTargets(rows: [${row}], idempotencyKey: "other") { saved } }`);
  await cell(page, place, 3).click();
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  await page.getByLabel('เหตุผลที่ปรับค่าเดิม 1 ช่อง').fill('ปรับตามผลสำรวจ');
  await page.getByRole('button', { name: 'บันทึกเป้าหมาย 1 ช่อง' }).click();
  await told(page, /planadmin ตั้งเป็น 81\.0/);
  await page.getByRole('button', { name: 'ใช้ค่าของฉัน 90' }).click();
  await page.getByLabel('เหตุผลที่ปรับค่าเดิม 1 ช่อง').fill('ปรับตามผลสำรวจ');
  await page.getByRole('button', { name: 'บันทึกเป้าหมาย 1 ช่อง' }).click();
  await told(page, '✓ บันทึกแล้ว 1 ช่อง');
  expect((await known(planadmin)).targets[2]).toMatchObject({ version: 3, value: '90.0', reason: 'ปรับตามผลสำรวจ' });
});

it('a person of the agency is made its owner, and the list no longer says that it has none', async () => {
  const drawer = await openEntry(planadmin);
  await drawer.getByLabel('ผู้รับผิดชอบ', { exact: true }).selectOption('ผู้อำนวยการสำนักพัฒนาสังคม');
  await drawer.getByRole('button', { name: 'บันทึกผู้รับผิดชอบ' }).click();
  await drawer.getByText('บันทึกผู้รับผิดชอบแล้ว').waitFor(TOLD);
  const { ownerName, ownerActive, ownerAccountId } = await known(planadmin);
  expect([ownerName, ownerActive]).toEqual(['ผู้อำนวยการสำนักพัฒนาสังคม', true]);
  const people = await answered<{ accountId: string; nameTh: string }[]>(
    planadmin,
    `agencyPeople(agencyCode: "${AGENCY.code}") { accountId nameTh }`,
  );
  expect(people.find(({ accountId }) => accountId === ownerAccountId)?.nameTh).toBe(ownerName);
  await drawer.getByRole('button', { name: 'ปิด', exact: true }).click();
  await expect.poll(() => planadmin.page.getByRole('row').filter({ hasText: NEW.code }).innerText(), TOLD).toContain(ownerName);
});

it('one who left the post, and nobody, are shown as such', async () => {
  const drawer = await openEntry(planadmin);
  await drawer.getByLabel('ผู้รับผิดชอบ', { exact: true }).selectOption('ผู้อื่นที่ไม่มีบัญชี ระบุชื่อ');
  await drawer.getByLabel('ชื่อผู้รับผิดชอบ').fill('นายเกษียณ ไปแล้ว');
  await drawer.getByLabel('การปฏิบัติงาน').selectOption('ไม่ปฏิบัติงานแล้ว');
  await drawer.getByRole('button', { name: 'บันทึกผู้รับผิดชอบ' }).click();
  await drawer.getByText('! นายเกษียณ ไปแล้ว (ไม่ปฏิบัติงานแล้ว)').waitFor(TOLD);
  expect(await known(planadmin)).toMatchObject({ ownerName: 'นายเกษียณ ไปแล้ว', ownerActive: false, ownerAccountId: null });
  await drawer.getByLabel('ผู้รับผิดชอบ', { exact: true }).selectOption('ไม่มีผู้รับผิดชอบ');
  await drawer.getByRole('button', { name: 'บันทึกผู้รับผิดชอบ' }).click();
  await drawer.getByText('! ไม่มีผู้รับผิดชอบ').waitFor(TOLD);
  expect(await known(planadmin)).toMatchObject({ ownerName: null, ownerActive: false });
});

it('a year’s periods are laid out by a rule, and the deadlines of a month and a quarter are moved with a reason', async () => {
  const page = await goTo(planadmin, 'ช่วงรายงาน');
  await page.getByRole('button', { name: `สร้างปฏิทินปี ${YEAR}` }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('group', { name: 'ผลตัวชี้วัดรายไตรมาส' }).getByLabel('กติกา').selectOption('days');
  await question.getByRole('group', { name: 'ผลตัวชี้วัดรายไตรมาส' }).getByLabel('ครบกำหนด').fill('20');
  await question.getByLabel('เหตุผล').fill('ปฏิทินของปีใหม่');
  await question.getByRole('button', { name: 'สร้างปฏิทิน' }).click();
  await told(page, 'สร้างหรือเปลี่ยน 4 ช่วง คงเดิม 12 ช่วง');
  for (const [name, due] of [
    [`ไตรมาส 1/${SHORT}`, `${YEAR - 543}-01-25`],
    [`ตุลาคม ${YEAR - 1}`, `${YEAR - 544}-11-18`],
  ] as const) {
    await page.getByRole('button', { name: `เลื่อนวัน ${name}` }).click();
    await question.getByLabel('ครบกำหนด').fill(due);
    await question.getByLabel('เหตุผล').fill('วันหยุดยาว');
    await question.getByRole('button', { name: 'บันทึกวันใหม่' }).click();
    await question.waitFor({ state: 'detached' });
  }
  const quarters = await answered<{ dueOn: string }[]>(planadmin, `reportingPeriods(fiscalYear: ${YEAR}) { quarter dueOn }`);
  expect(quarters.map(({ dueOn }) => dueOn.slice(5))).toEqual(['01-25', '04-20', '07-20', '10-20']);
  const months = await answered<{ dueOn: string }[]>(planadmin, `progressPeriods(fiscalYear: ${YEAR}) { month dueOn }`);
  expect(months.slice(0, 2).map(({ dueOn }) => dueOn.slice(5))).toEqual(['11-18', '12-10']);
});

it('a closed cell is opened again with a reason until a day, the planner can write, and others stay closed', async () => {
  const [first] = (await closedCells(planadmin)).filter(({ quarter }) => ['VERIFIED', 'SIGNED'].includes(quarter.state) && !quarter.isOpen);
  const page = await goTo(planadmin, 'เปิดให้แก้ไข', `${CLOSED}&q=${first!.code}`);
  await page.getByRole('button', { name: `เปิดให้แก้ไข ${first!.nameTh}` }).click();
  const question = page.getByRole('dialog');
  await question.getByLabel('เปิดถึงสิ้นวันที่').fill(addDays(TODAY, 3));
  await question.getByLabel('เหตุผล').fill('พบว่านับซ้ำ');
  await question.getByRole('button', { name: 'เปิดให้แก้ไข' }).click();
  await question.waitFor({ state: 'detached' });
  const now = (await closedCells(planadmin)).find(({ id }) => id === first!.id)!.quarter;
  expect([now.state, now.isOpen, localDateOf(new Date(now.reopenedUntil!))]).toEqual(['RETURNED', true, addDays(TODAY, 3)]);
  expect((await closedCells(planadmin)).filter(({ quarter }) => quarter.isOpen)).toHaveLength(1);
  const row = { indicatorId: first!.id, ...CLOSED_QUARTER, seenVersion: now.version, noteTh: 'นับใหม่แล้ว' };
  const { saveResults } = await planner.ask(
    'mutation ($row: ResultRowInput!) { saveResults(rows: [$row], idempotencyKey: "again") { rows { saved refusal { code } } } }',
    { row },
  );
  expect(saveResults).toEqual({ rows: [{ saved: true, refusal: null }] });
});

it('what the administrator says of the cell the verifier reads, and the other way round', async () => {
  const { id, code, nameTh } = (await closedCells(planadmin)).find(({ quarter }) => quarter.isOpen)!;
  const page = await goTo(planadmin, 'เปิดให้แก้ไข', `${CLOSED}&q=${code}`);
  const open = () => page.getByRole('button', { name: nameTh, exact: true }).click();
  await open();
  const drawer = page.getByRole('dialog', { name: nameTh });
  await drawer.getByText('พบว่านับซ้ำ').waitFor(TOLD);
  await drawer.getByLabel('เขียนความเห็น').fill('โปรดตรวจยอดซ้ำ');
  await drawer.getByRole('button', { name: 'ส่งความเห็น' }).click();
  await drawer.getByRole('listitem').filter({ hasText: 'โปรดตรวจยอดซ้ำ' }).waitFor(TOLD);
  const { version } = (await closedCells(planadmin)).find((one) => one.id === id)!.quarter;
  const { submitResults } = await planner.ask(
    'mutation ($cell: SeenCellInput!) { submitResults(cells: [$cell], idempotencyKey: "sent") { rows { saved refusal { code } } } }',
    { cell: { indicatorId: id, ...CLOSED_QUARTER, seenVersion: version } },
  );
  expect(submitResults).toEqual({ rows: [{ saved: true, refusal: null }] });
  await verifier.open(`/verifying?${CLOSED}&agency=${AGENCY.code}`);
  await verifier.page.getByRole('button', { name: nameTh, exact: true }).click();
  await verifier.settled();
  const other = verifier.page.getByRole('dialog', { name: nameTh });
  await other.getByText('โปรดตรวจยอดซ้ำ').waitFor(TOLD);
  await other.getByLabel('เขียนความเห็น').fill('ตรวจแล้ว ไม่ซ้ำ');
  await other.getByRole('button', { name: 'ส่งความเห็น' }).click();
  await other.getByRole('listitem').filter({ hasText: 'ตรวจแล้ว ไม่ซ้ำ' }).waitFor(TOLD);
  const { comments } = (await closedCells(planadmin)).find((one) => one.id === id)!.quarter;
  expect(comments.map(({ actor, textTh }) => `${actor}: ${textTh}`)).toEqual(['planadmin: โปรดตรวจยอดซ้ำ', 'verifier: ตรวจแล้ว ไม่ซ้ำ']);
  await drawer.getByRole('button', { name: 'ปิด', exact: true }).click();
  await page.reload();
  await open();
  await drawer.getByRole('listitem').filter({ hasText: 'ตรวจแล้ว ไม่ซ้ำ' }).waitFor(TOLD);
});

it('the goal is not retired while the indicator is in use; once that is retired, so is the goal', async () => {
  const page = await goTo(planadmin, 'โครงสร้างแผน');
  const retireGoal = async () => {
    await page.getByRole('button', { name: GOAL.name, exact: true }).click();
    await page.getByRole('dialog').getByText(NEW.name).waitFor(TOLD);
    await page.getByRole('dialog').getByRole('button', { name: 'เลิกใช้' }).click();
    await page.getByRole('dialog').getByLabel('เหตุผล').fill('ยุบรวมเป้าประสงค์');
    await page.getByRole('dialog').getByRole('button', { name: 'เลิกใช้' }).last().click();
  };
  await retireGoal();
  await page.getByRole('dialog').getByText('1.9 ยังใช้อยู่').waitFor(TOLD);
  const drawer = await openEntry(planadmin);
  await drawer.getByRole('button', { name: 'เลิกใช้ตัวชี้วัด' }).click();
  await drawer.getByLabel('เหตุผล').last().fill('ไม่วัดแล้ว');
  await drawer.getByRole('button', { name: 'เลิกใช้', exact: true }).click();
  await drawer
    .getByText(/เลิกใช้เมื่อ/)
    .first()
    .waitFor(TOLD);
  expect((await known(planadmin)).active).toBe(false);
  await goTo(planadmin, 'โครงสร้างแผน');
  await retireGoal();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const tree = await answered<{ code: string; retiredAt: string | null }[]>(planadmin, 'planTree { code retiredAt }');
  expect(tree.filter(({ retiredAt }) => retiredAt !== null).map(({ code }) => code)).toEqual([GOAL.code]);
  await expect.poll(() => page.getByRole('button', { name: GOAL.name, exact: true }).count(), TOLD).toBe(0);
});

it('nothing went wrong in any page', () => {
  expect([planadmin, verifier, planner].flatMap(({ faults }) => faults)).toEqual([]);
});
