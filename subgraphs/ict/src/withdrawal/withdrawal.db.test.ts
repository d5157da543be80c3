import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asker,
  districtKeeper,
  keeper,
  PHRA_NAKHON,
  SLIP,
  startStockHarness,
  stranger,
  technician,
  type Outcome,
  type StockHarness,
} from '../material/stock.fixture.js';

let hub: StockHarness;
beforeAll(async () => {
  hub = await startStockHarness();
});
afterAll(() => hub?.close());

const onSlip = (slip: Outcome): Record<string, [string, unknown]> => ({ id: ['ID!', slip['id']], seenVersion: ['Int!', slip['version']] });
const sign = (slip: Outcome, receivedBy: string, viewer = asker) =>
  hub.act('signWithdrawal', { ...onSlip(slip), receivedBy: ['String!', receivedBy] }, SLIP, viewer);
const cancel = (slip: Outcome, reasonTh: string, viewer = asker) =>
  hub.act('cancelWithdrawal', { ...onSlip(slip), reasonTh: ['String!', reasonTh] }, SLIP, viewer);
const lines = (given: object[]): Record<string, [string, unknown]> => ({ lines: ['[LineDecisionInput!]', given] });

describe('the way of a withdrawal', () => {
  test('is asked for, approved with a cut, handed out and signed for; ledger, log and audit tell it', async () => {
    const toner = await hub.material(10);
    const asked = await hub.request([[toner, 4]]);
    expect(asked).toMatchObject({ state: 'REQUESTED', version: 1, moves: ['CANCEL'], lines: [{ asked: 4, approved: null }] });
    expect(asked['number']).toMatch(/^W2570-\d{4}$/);
    const cut = lines([{ materialId: toner, quantity: 3, reasonTh: 'เหลือน้อย' }]);
    const approved = await hub.approve(asked, { ...cut, byName: ['String', 'นายคลัง วัสดุ'] });
    expect(approved).toMatchObject({ state: 'APPROVED', lines: [{ asked: 4, approved: 3, cutReasonTh: 'เหลือน้อย' }] });
    expect(await hub.balanceOf(toner)).toBe(10);
    const handed = await hub.handOut(approved);
    expect(await hub.balanceOf(toner)).toBe(7);
    const signed = await sign(handed, ' นายรับ ของดี ');
    expect(signed).toMatchObject({ state: 'SIGNED', version: 4, receivedBy: 'นายรับ ของดี', moves: [] });
    expect((signed['events'] as { byName: string }[]).map(({ byName }) => byName)).toEqual([
      'นางสาวสมใจ ตั้งใจ',
      'นายคลัง วัสดุ',
      null,
      'นายรับ ของดี',
    ]);
    const audited = await hub
      .em()
      .execute('select action from audit_row where subject = ? order by id', [`withdrawal:${String(asked['id'])}`]);
    expect(audited.map(({ action }) => action as string).toSorted()).toEqual([
      'withdrawal.approve',
      'withdrawal.hand_out',
      'withdrawal.request',
      'withdrawal.sign',
    ]);
  });

  test('what is not used comes back to the store, at most what was handed out', async () => {
    const drum = await hub.material(5);
    const handed = await hub.handOut(await hub.approve(await hub.request([[drum, 4]])));
    const giveBack = (slip: Outcome, quantity: number) =>
      hub.act(
        'returnMaterial',
        { ...onSlip(slip), materialId: ['ID!', drum], quantity: ['Int!', quantity], reasonTh: ['String!', 'ไม่ได้ใช้'] },
        SLIP,
        keeper,
      );
    const after = await giveBack(handed, 3);
    expect(after).toMatchObject({ lines: [{ returned: 3 }] });
    expect(await hub.balanceOf(drum)).toBe(4);
    expect(await giveBack(after, 2)).toMatchObject({ code: 'RETURN_TOO_LARGE', facts: { held: 1 } });
    expect(await hub.balanceOf(drum)).toBe(4);
  });

  test('nothing moves once it is cancelled', async () => {
    const asked = await hub.request([[await hub.material(5), 1]]);
    const cancelled = await cancel(asked, 'ไม่ใช้แล้ว');
    expect(cancelled).toMatchObject({ state: 'CANCELLED' });
    expect(await hub.approve(cancelled)).toMatchObject({ code: 'WITHDRAWAL_MOVE_NOT_ALLOWED' });
    expect(await hub.handOut(cancelled)).toMatchObject({ code: 'WITHDRAWAL_MOVE_NOT_ALLOWED' });
  });

  test('who saw an older version is told, and nothing is done', async () => {
    const toner = await hub.material(5);
    const asked = await hub.request([[toner, 1]]);
    const approved = await hub.approve(asked);
    expect(await hub.handOut(asked)).toMatchObject({ code: 'STALE_VERSION', facts: { seenVersion: 1, version: 2 } });
    expect((await hub.handOut(approved))['state']).toBe('HANDED_OUT');
    expect(await hub.balanceOf(toner)).toBe(4);
  });

  test('the same hand-out posted twice at once is one', async () => {
    const toner = await hub.material(5);
    const approved = await hub.approve(await hub.request([[toner, 2]]));
    const once = { ...onSlip(approved), idempotencyKey: ['String!', 'hand-out-1'] as [string, unknown] };
    const [first, twin] = await Promise.all([1, 2].map(() => hub.act('handOutWithdrawal', once, SLIP, keeper)));
    expect([first!['state'], twin!['state']]).toEqual(['HANDED_OUT', 'HANDED_OUT']);
    expect(await hub.balanceOf(toner)).toBe(3);
    const other = { ...once, seenVersion: ['Int!', 9] as [string, unknown] };
    expect(await hub.act('handOutWithdrawal', other, SLIP, keeper)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

describe('what is refused clearly, in Thai and English', () => {
  test.each([
    ['nothing', 0, 'QUANTITY_NOT_POSITIVE'],
    ['a negative quantity', -3, 'QUANTITY_NOT_POSITIVE'],
    ['an absurd quantity', 100_001, 'QUANTITY_TOO_LARGE'],
  ])('asking for %s', async (_, quantity, code) => {
    const outcome = await hub.request([[await hub.material(5), quantity]]);
    expect(outcome).toMatchObject({ code, field: 'input.lines.0.quantity', messageTh: expect.stringMatching(/[ก-๙]/) });
  });

  test('approving more than there is names how many there are', async () => {
    const toner = await hub.material(3);
    const outcome = await hub.approve(await hub.request([[toner, 5]]));
    expect(outcome).toMatchObject({ code: 'NOT_ENOUGH_IN_STOCK', facts: { balance: 3, asked: 5, missing: 2 } });
    expect(outcome.messageTh).toContain('มีคงเหลือ 3 ตลับ');
  });

  test.each([
    ['a control character in the purpose', { purposeTh: 'ใช้\u0007งาน' }, 'TEXT_INVALID'],
    ['a mark that turns the writing round in the name', { requestedBy: 'สมใจ\u202E' }, 'TEXT_INVALID'],
    ['an empty purpose', { purposeTh: '  ' }, 'TEXT_MISSING'],
    ['no lines', { lines: [] }, 'LINES_MISSING'],
    ['another agency', { agencyCode: '50020000' }, 'OTHER_AGENCY'],
    ['an agency that is not there', { agencyCode: '99999999' }, 'AGENCY_NOT_FOUND'],
    ['no agency', { agencyCode: null }, 'AGENCY_MISSING'],
    ['a material that is not there', { lines: [{ materialId: 'nothing', quantity: 1 }] }, 'MATERIAL_NOT_FOUND'],
  ])('%s', async (_, given, code) => {
    const before = await hub.em().execute('select count(*)::int as n from withdrawal');
    expect((await hub.request([[await hub.material(5), 1]], asker, given)).code).toBe(code);
    expect(await hub.em().execute('select count(*)::int as n from withdrawal')).toEqual(before);
  });

  test('the same material twice on one slip', async () => {
    const toner = await hub.material(5);
    const outcome = await hub.request([
      [toner, 1],
      [toner, 2],
    ]);
    expect(outcome).toMatchObject({ code: 'MATERIAL_TWICE', field: 'lines.1.materialId' });
  });

  test('a material that is out of use', async () => {
    const old = await hub.material(5);
    await hub.em().execute('update material set active = false where id = ?', [old]);
    expect((await hub.request([[old, 1]])).code).toBe('MATERIAL_INACTIVE');
  });

  test('a cut without a reason, a refusal without one, and a signature without a name', async () => {
    const toner = await hub.material(5);
    const asked = await hub.request([[toner, 2]]);
    expect((await hub.approve(asked, lines([{ materialId: toner, quantity: 1 }]))).code).toBe('CUT_REASON_MISSING');
    expect((await hub.approve(asked, lines([{ materialId: toner, quantity: -1 }]))).code).toBe('QUANTITY_NEGATIVE');
    expect((await hub.approve(asked, { approve: ['Boolean!', false] })).code).toBe('REASON_MISSING');
    const handed = await hub.handOut(await hub.approve(asked));
    expect((await sign(handed, ' ')).code).toBe('TEXT_MISSING');
  });
});

describe('who may', () => {
  test('another agency neither sees a withdrawal nor acts on it', async () => {
    const handed = await hub.handOut(await hub.approve(await hub.request([[await hub.material(5), 1]])));
    expect((await sign(handed, 'คนอื่น', stranger)).code).toBe('WITHDRAWAL_NOT_FOUND');
    const { data } = await hub.ask<{ withdrawal: unknown; withdrawals: { edges: unknown[] } }>(
      `{ withdrawal(id: "${String(handed['id'])}") { id } withdrawals { edges { node { id } } } }`,
      {},
      stranger,
    );
    expect(data).toEqual({ withdrawal: null, withdrawals: { edges: [] } });
  });

  test('the asking agency cannot approve, and a keeper of a district alone does not keep the store', async () => {
    const asked = await hub.request([[await hub.material(5), 1]]);
    expect((await hub.approve(asked, {}, asker)).code).toBe('FORBIDDEN');
    expect((await hub.approve(asked, {}, districtKeeper)).code).toBe('FORBIDDEN');
  });

  test('a technician of the section draws for a repair, for its agency; nobody else does', async () => {
    const ticketId = await hub.ticket();
    const part = await hub.material(5);
    const drawn = await hub.request([[part, 1]], technician, { agencyCode: null, ticketId });
    expect(drawn).toMatchObject({ state: 'REQUESTED' });
    const { data } = await hub.ask<{ repairTickets: unknown }>(
      `{ withdrawal(id: "${String(drawn['id'])}") { agency { code } ticket { id withdrawals { id } } } }`,
      {},
      technician,
    );
    expect(data).toEqual({
      withdrawal: { agency: { code: PHRA_NAKHON }, ticket: { id: ticketId, withdrawals: [{ id: drawn['id'] }] } },
    });
    await hub.em().execute("update repair_ticket set section = 'SERVICE_1' where id = ?", [ticketId]);
    expect((await hub.request([[part, 1]], technician, { agencyCode: null, ticketId })).code).toBe('NOT_IN_SECTION');
    expect((await hub.request([[part, 1]], asker, { agencyCode: null, ticketId })).code).toBe('REPAIR_NOT_FOUND');
    expect((await hub.request([[part, 1]], technician)).code).toBe('OTHER_AGENCY');
  });
});

describe('the list', () => {
  test('filters by state and material, newest first, page by page in two statements and a few loaders', async () => {
    const toner = await hub.material(20);
    const slips: Outcome[] = [];
    for (let minute = 0; minute < 3; minute++) {
      hub.setNow(new Date(Date.parse('2026-11-21T04:00:00Z') + minute * 60_000));
      slips.push(await hub.request([[toner, 1]]));
    }
    const query = `query ($after: String) { withdrawals(materialId: "${toner}", states: [REQUESTED], first: 2, after: $after) {
      totalCount edges { node { id lines { asked } } } pageInfo { hasNextPage endCursor } } }`;
    type Page = { withdrawals: { totalCount: number; edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } };
    hub.statements.length = 0;
    const first = (await hub.ask<Page>(query, {}, keeper)).data!.withdrawals;
    expect(hub.statements.length).toBe(3);
    const second = (await hub.ask<Page>(query, { after: first.pageInfo.endCursor }, keeper)).data!.withdrawals;
    expect(first.totalCount).toBe(3);
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(slips.map(({ id }) => id).toReversed());
  });
});
