import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asker,
  buyer,
  keeper,
  otherBuyer,
  startStockHarness,
  technician,
  type Outcome,
  type StockHarness,
} from '../material/stock.fixture.js';

let hub: StockHarness;
beforeAll(async () => {
  hub = await startStockHarness();
});
afterAll(() => hub?.close());

const PART =
  'id number state version nameTh quantity estimateBaht expectedOn overdue ticketCode moves events { state noteTh expectedOn byName }';
const ask = async (given: object = {}, viewer = technician) => {
  const input = {
    ticketId: await hub.ticket(),
    nameTh: 'แหล่งจ่ายไฟ 500W',
    quantity: 1,
    estimateBaht: '1290.50',
    reasonTh: 'ตัวเดิมไหม้',
    ...given,
  };
  return hub.act('requestPart', { input: ['PartRequestInput!', input] }, PART, viewer);
};
const answer = (part: Outcome, to: string, viewer = buyer, given: Record<string, [string, unknown]> = {}) =>
  hub.act(
    'answerPartRequest',
    { id: ['ID!', part['id']], to: ['PartRequestState!', to], seenVersion: ['Int!', part['version']], ...given },
    PART,
    viewer,
  );
const expected = (day: string): Record<string, [string, unknown]> => ({ expectedOn: ['Date', day] });

describe('the way of a part', () => {
  test('is asked for by a technician, bought by purchasing and fitted; its log tells every step', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'ASKED', estimateBaht: '1290.50', moves: ['CANCELLED'] });
    expect(asked['number']).toMatch(/^P2570-\d{4}$/);
    const ordered = await answer(await answer(asked, 'APPROVED'), 'ORDERED', buyer, expected('2026-12-15'));
    expect(ordered).toMatchObject({
      state: 'ORDERED',
      expectedOn: '2026-12-15',
      overdue: false,
      moves: ['ORDERED', 'ARRIVED', 'CANCELLED'],
    });
    const later = await answer(ordered, 'ORDERED', buyer, { ...expected('2027-01-10'), noteTh: ['String', 'ผู้ขายขอเลื่อน'] });
    const arrived = await answer(later, 'ARRIVED', keeper);
    const fitted = await answer(arrived, 'FITTED', technician);
    expect(fitted).toMatchObject({ state: 'FITTED', version: 6, moves: [], expectedOn: '2027-01-10' });
    expect(
      (fitted['events'] as { state: string; expectedOn: string | null }[]).map(({ state, expectedOn }) => [state, expectedOn]),
    ).toEqual([
      ['ASKED', null],
      ['APPROVED', null],
      ['ORDERED', '2026-12-15'],
      ['ORDERED', '2027-01-10'],
      ['ARRIVED', null],
      ['FITTED', null],
    ]);
  });

  test('stands on its repair, which keeps its state', async () => {
    const ticketId = await hub.ticket();
    const asked = await ask({ ticketId });
    const { data } = await hub.ask<object>(
      `{ _entities(representations: [{ __typename: "RepairTicket", id: "${ticketId}" }]) { ... on RepairTicket { state parts { id } } } }`,
      {},
      technician,
    );
    expect(data).toEqual({ _entities: [{ state: 'WAITING_PART', parts: [{ id: asked['id'] }] }] });
  });

  test('is overdue when the day has passed, and the list finds it', async () => {
    const asked = await ask({ nameTh: 'พัดลมหายาก' });
    await answer(await answer(asked, 'APPROVED'), 'ORDERED', buyer, expected('2026-11-22'));
    const query = '{ partRequests(overdue: true, search: "พัดลมหายาก") { totalCount edges { node { overdue } } } }';
    expect((await hub.ask<object>(query, {}, buyer)).data).toMatchObject({ partRequests: { totalCount: 0 } });
    hub.setNow(new Date('2026-11-23T03:00:00Z'));
    expect((await hub.ask<object>(query, {}, buyer)).data).toEqual({
      partRequests: { totalCount: 1, edges: [{ node: { overdue: true } }] },
    });
    hub.setNow(new Date('2026-11-21T03:00:00Z'));
  });

  test('asked for twice with the same key is one', async () => {
    const input = { ticketId: await hub.ticket(), nameTh: 'แรม 8 GB', quantity: 2, reasonTh: 'เสีย' };
    const once: Record<string, [string, unknown]> = { input: ['PartRequestInput!', input], idempotencyKey: ['String!', 'part-1'] };
    const [first, twin] = await Promise.all([1, 2].map(() => hub.act('requestPart', once, PART, technician)));
    expect(twin!['id']).toBe(first!['id']);
    const changed = { ...once, input: ['PartRequestInput!', { ...input, quantity: 3 }] as [string, unknown] };
    expect((await hub.act('requestPart', changed, PART, technician)).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('is refused clearly', () => {
  test.each([
    ['no quantity', { quantity: 0 }, 'QUANTITY_NOT_POSITIVE'],
    ['a negative quantity', { quantity: -1 }, 'QUANTITY_NOT_POSITIVE'],
    ['an estimate of nothing', { estimateBaht: '0.00' }, 'ESTIMATE_NOT_POSITIVE'],
    ['no reason', { reasonTh: ' ' }, 'REASON_MISSING'],
    ['control characters in the part', { nameTh: 'แรม\t\u0008' }, 'TEXT_INVALID'],
    ['a repair that is not there', { ticketId: 'nothing' }, 'REPAIR_NOT_FOUND'],
    ['a material that is not there', { materialId: '00000000-0000-7000-8000-000000000000' }, 'MATERIAL_NOT_FOUND'],
  ])('%s', async (_, given, code) => {
    expect(await ask(given)).toMatchObject({ code, messageTh: expect.stringMatching(/[ก-๙]/) });
  });

  test('a repair that has ended', async () => {
    const ticketId = await hub.ticket([
      ['RECEIVED', '2026-11-02 09:00'],
      ['CANCELLED', '2026-11-02 10:00'],
    ]);
    expect((await ask({ ticketId })).code).toBe('REPAIR_HAS_ENDED');
  });

  test('ordering without a day or for a day that has passed, refusing without a reason, and an old version', async () => {
    const approved = await answer(await ask(), 'APPROVED');
    expect((await answer(approved, 'ORDERED')).code).toBe('EXPECTED_DATE_MISSING');
    expect((await answer(approved, 'ORDERED', buyer, expected('2026-11-20'))).code).toBe('EXPECTED_DATE_IN_PAST');
    expect((await answer(approved, 'REFUSED')).code).toBe('REASON_MISSING');
    expect((await answer(approved, 'FITTED', technician)).code).toBe('PART_MOVE_NOT_ALLOWED');
    expect(await answer({ ...approved, version: 1 }, 'ORDERED', buyer, expected('2026-12-20'))).toMatchObject({
      code: 'STALE_VERSION',
      facts: { version: 2 },
    });
  });
});

describe('who may', () => {
  test('a technician answers nothing, purchasing fits nothing, and the asking agency is outside', async () => {
    const asked = await ask();
    expect((await answer(asked, 'APPROVED', technician)).code).toBe('FORBIDDEN');
    const ordered = await answer(await answer(asked, 'APPROVED', keeper), 'ORDERED', keeper, expected('2026-12-20'));
    expect((await answer(await answer(ordered, 'ARRIVED'), 'FITTED', buyer)).code).toBe('FORBIDDEN');
    expect((await answer(asked, 'APPROVED', asker)).code).toBe('FORBIDDEN');
  });

  test('a supply officer of another department neither sees nor answers', async () => {
    const asked = await ask();
    expect((await answer(asked, 'APPROVED', otherBuyer)).code).toBe('PART_REQUEST_NOT_FOUND');
    const { data } = await hub.ask<object>('{ partRequests { totalCount } }', {}, otherBuyer);
    expect(data).toEqual({ partRequests: { totalCount: 0 } });
  });

  test('a technician of another section asks for nothing and fits nothing', async () => {
    const ticketId = await hub.ticket();
    const asked = await ask({ ticketId });
    await hub.em().execute("update repair_ticket set section = 'SERVICE_2' where id = ?", [ticketId]);
    expect((await ask({ ticketId })).code).toBe('NOT_IN_SECTION');
    expect((await answer(asked, 'CANCELLED', technician, { noteTh: ['String', 'ไม่ใช้'] })).code).toBe('FORBIDDEN');
  });
});
