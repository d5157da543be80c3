import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { APRIL, head, planadmin, planner, QUARTER, startActHarness, verifier, type ActHarness } from '../act/act.fixture.js';
import { tellOfUntoldActs } from './notice.service.js';

let hub: ActHarness;
beforeAll(async () => {
  hub = await startActHarness();
});
afterAll(() => hub?.close());

const told = () => hub.sql<{ kind: string; text: string }>('select kind, key from notice order by created_at, key');

test('Returning, signing and opening again tell at once, each once, and the sweep finds nothing left to tell', async () => {
  const [returned, signed] = await hub.indicators(2);
  for (const indicatorId of [returned!, signed!]) {
    await hub.save([{ indicatorId, value: '85' }]);
    await hub.act('submitResults', [{ indicatorId, seenVersion: 1 }], planner);
  }
  const cell = { ...QUARTER, indicatorId: returned, seenVersion: 2 };
  await hub.rows('returnResult', { cell, reasonTh: 'ตัวเลขไม่ตรงหลักฐาน', dueOn: '2026-04-20' }, verifier);
  await hub.act('verifyResults', [{ indicatorId: signed, seenVersion: 2 }], verifier);
  expect((await told()).map(({ kind }) => kind)).toEqual(['RETURNED']);
  const sign = `mutation { signQuarter(agencyCode: "24000000", fiscalYear: 2569, quarter: 2, seenCells: 1, idempotencyKey: "sign") { cells } }`;
  for (let times = 1; times <= 2; times++) expect((await hub.ask(sign, {}, head)).errors).toBeUndefined();
  const reopen = `mutation { reopenCell(cell: { indicatorId: "${signed}", fiscalYear: 2569, quarter: 2 }, reasonTh: "แก้ตามข้อทักท้วง",
    expiresAt: "2026-05-10T03:00:00Z", idempotencyKey: "reopen") { id } }`;
  expect((await hub.ask(reopen, {}, planadmin)).errors).toBeUndefined();
  expect((await told()).map(({ kind }) => kind).toSorted()).toEqual(['REOPENED', 'RETURNED', 'SIGNED']);
  const later = new Date(APRIL.getTime() + 3_600_000);
  expect(await hub.subgraph.orm.em.fork().transactional((em) => tellOfUntoldActs(em, later, randomUUIDv7))).toBe(0);
  const { data } = await hub.ask<{ notices: { edges: { node: { textTh: string } }[] } }>(
    '{ notices { edges { node { textTh } } } }',
    {},
    planner,
  );
  expect(data!.notices.edges.map(({ node }) => node.textTh).toSorted()).toEqual([
    expect.stringMatching(/^ส่งกลับให้แก้ไข T\d+ ตัวชี้วัดทดสอบ: ตัวเลขไม่ตรงหลักฐาน \(แก้ไขภายใน 20 เม\.ย\. 2569\)$/),
    'หัวหน้าหน่วยงานลงนามรับรองผลแล้ว 1 ตัวชี้วัด',
    expect.stringMatching(/^เปิดให้แก้ไข T\d+ ตัวชี้วัดทดสอบ ถึง 10 พ\.ค\. 2569: แก้ตามข้อทักท้วง$/),
  ]);
});
