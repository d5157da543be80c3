import { randomUUID } from 'node:crypto';
import { Role } from '@nakhon/kit/role';
import { aViewer } from '@nakhon/kit/subgraph-harness';
import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asker, districtKeeper, keeper, SLIP, startStockHarness, stranger, type StockHarness } from './stock.fixture.js';

let hub: StockHarness;
beforeAll(async () => {
  hub = await startStockHarness();
});
afterAll(() => hub?.close());

const TONER = { code: 'INK-26A', nameTh: 'ตลับหมึก 26A', unitTh: 'ตลับ', isPart: false, reorderLevel: 5, active: true };
const save = (given: object, seenVersion?: number, viewer = keeper) =>
  hub.act(
    'saveMaterial',
    { input: ['MaterialInput!', { ...TONER, ...given }], ...(seenVersion === undefined ? {} : { seenVersion: ['Int', seenVersion] }) },
    'id code nameTh version reorderLevel balance belowReorder promised',
    viewer,
  );
const receive = (given: object, viewer = keeper) =>
  hub.act(
    'receiveMaterial',
    { input: ['ReceiptInput!', { quantity: 10, documentNumber: 'ส 12/2570', ...given }] },
    'id balance belowReorder',
    viewer,
  );

describe('a material', () => {
  test('is made, received under a document and changed; its ledger tells the receipts', async () => {
    const made = await save({});
    expect(made).toMatchObject({ code: 'INK-26A', version: 1, balance: 0, belowReorder: true, promised: 0 });
    expect(await receive({ materialId: made['id'] })).toMatchObject({ balance: 10, belowReorder: false });
    expect(await save({ id: made['id'], reorderLevel: 11 }, 1)).toMatchObject({ version: 2, balance: 10, belowReorder: true });
    expect(await save({ id: made['id'], reorderLevel: 9 }, 1)).toMatchObject({ code: 'STALE_VERSION', facts: { version: 2 } });
    const { data } = await hub.ask<{ material: object }>(
      `{ material(code: "INK-26A") { movements { totalCount edges { node { seq kind quantity balanceAfter documentNumber actor } } } } }`,
      {},
      keeper,
    );
    expect(data!.material).toEqual({
      movements: {
        totalCount: 1,
        edges: [{ node: { seq: 1, kind: 'RECEIPT', quantity: 10, balanceAfter: 10, documentNumber: 'ส 12/2570', actor: 'stock' } }],
      },
    });
  });

  test('what is approved for someone is promised until it is handed out', async () => {
    const id = await hub.material(10);
    const approved = await hub.approve(await hub.request([[id, 4]]));
    const promised = async () =>
      (await hub.ask<{ material: { promised: number } }>(`{ material(id: "${id}") { promised } }`, {}, asker)).data!;
    expect(await promised()).toEqual({ material: { promised: 4 } });
    await hub.handOut(approved);
    expect(await promised()).toEqual({ material: { promised: 0 } });
  });

  test.each([
    ['a code that is taken', { code: 'TAKEN' }, 'MATERIAL_CODE_TAKEN'],
    ['a name with control characters', { nameTh: 'หมึก\u0001' }, 'TEXT_INVALID'],
    ['no unit', { unitTh: '' }, 'TEXT_MISSING'],
    ['a negative reorder level', { reorderLevel: -1 }, 'QUANTITY_NEGATIVE'],
    ['an id that is not there', { id: randomUUID() }, 'MATERIAL_NOT_FOUND'],
  ])('with %s is refused', async (_, given, code) => {
    if ('code' in given) await save({ code: 'TAKEN' });
    expect(await save(given)).toMatchObject({ code, messageTh: expect.stringMatching(/[ก-๙]/) });
  });

  test.each([
    ['nothing', { quantity: 0 }, 'QUANTITY_NOT_POSITIVE'],
    ['a negative quantity', { quantity: -5 }, 'QUANTITY_NOT_POSITIVE'],
    ['no document', { documentNumber: ' ' }, 'TEXT_MISSING'],
  ])('a receipt of %s is refused and moves nothing', async (_, given, code) => {
    const materialId = await hub.material(3);
    expect((await receive({ materialId, ...given })).code).toBe(code);
    expect(await hub.balanceOf(materialId)).toBe(3);
  });

  test('200 receipts at once are all in the balance, each with its own number', async () => {
    const materialId = await hub.material(0);
    await Promise.all(Array.from({ length: 200 }, () => receive({ materialId, quantity: 3 })));
    expect(await hub.balanceOf(materialId)).toBe(600);
    const [row] = await hub
      .em()
      .execute('select count(distinct seq)::int as n, max(balance_after) as highest from stock_movement where material_id = ?', [
        materialId,
      ]);
    expect(row).toEqual({ n: 200, highest: 600 });
  });

  test('a keeper of a district alone keeps no store, and the agencies see no ledger', async () => {
    expect((await save({ code: 'X-1' }, undefined, districtKeeper)).code).toBe('FORBIDDEN');
    const id = await hub.material(1);
    const { data, errors } = await hub.ask<{ material: object }>(
      `{ material(id: "${id}") { balance movements { totalCount } } }`,
      {},
      asker,
    );
    expect(data!.material).toEqual({ balance: 1, movements: null });
    expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});

test('the list tells what lies below its reorder level, by code, page by page', async () => {
  for (const [code, balance] of [
    ['ZZ-1', 2],
    ['ZZ-2', 5],
    ['ZZ-3', 0],
  ] as const)
    await hub.material(balance, { code, reorderLevel: 5 });
  const query = (after: string) => `{ materials(search: "ZZ-", belowReorder: true, first: 1${after}) {
    totalCount edges { node { code balance belowReorder } } pageInfo { endCursor hasNextPage } } }`;
  type Page = { materials: { totalCount: number; edges: { node: object }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  const first = (await hub.ask<Page>(query(''), {}, asker)).data!.materials;
  const second = (await hub.ask<Page>(query(`, after: "${first.pageInfo.endCursor}"`), {}, asker)).data!.materials;
  expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { code: 'ZZ-1', balance: 2, belowReorder: true } }] });
  expect(second).toMatchObject({ edges: [{ node: { code: 'ZZ-3', balance: 0 } }], pageInfo: { hasNextPage: false } });
});

describe('the monthly report', () => {
  const report = async (given: string, viewer = keeper) =>
    (
      await hub.ask<{ materialUse: object }>(
        `{ materialUse(month: "2027-01"${given}) { agencies slips
          rows { agency { code } material { code } handedOut returned used slips } totals { material { code } handedOut returned used } } }`,
        {},
        viewer,
      )
    ).data?.materialUse;

  test('sums what agencies drew and gave back in the month of Bangkok, exactly, each seeing its own', async () => {
    const materialId = await hub.material(100, { code: 'USE-1' });
    const drawAt = async (time: string, quantity: number, viewer = asker, agencyCode = '50010000') => {
      hub.setNow(new Date(time));
      return hub.handOut(await hub.approve(await hub.request([[materialId, quantity]], viewer, { agencyCode })));
    };
    await drawAt('2026-12-31T16:59:00Z', 50);
    await drawAt('2026-12-31T17:00:00Z', 7);
    const slip = await drawAt('2027-01-31T16:59:59Z', 4);
    await drawAt('2027-01-20T03:00:00Z', 2, stranger, '50020000');
    hub.setNow(new Date('2027-01-31T16:59:59Z'));
    const returned = {
      id: ['ID!', slip['id']],
      seenVersion: ['Int!', slip['version']],
      materialId: ['ID!', materialId],
      quantity: ['Int!', 1],
      reasonTh: ['String!', 'เหลือ'],
    } as Record<string, [string, unknown]>;
    await hub.act('returnMaterial', returned, SLIP, keeper);
    const material = { code: 'USE-1' };
    const own = { agency: { code: '50010000' }, material, handedOut: 11, returned: 1, used: 10, slips: 2 };
    const other = { agency: { code: '50020000' }, material, handedOut: 2, returned: 0, used: 2, slips: 1 };
    expect(await report('')).toEqual({
      agencies: 2,
      slips: 3,
      rows: [own, other],
      totals: [{ material, handedOut: 13, returned: 1, used: 12 }],
    });
    expect(await report(', agencyCode: "50020000"')).toMatchObject({ agencies: 1, slips: 1, rows: [other] });
    expect(await report('', asker)).toMatchObject({ agencies: 1, rows: [own], totals: [{ used: 10 }] });
    expect(await report('', aViewer([Role.FINANCE]))).toBeNull();
  });

  test('goes out as a workbook and as CSV, each with its own rows only', async () => {
    const get = (query: string, viewer = keeper) => hub.askFile(`GET /material-use?${query}`, viewer);
    const [sheet] = await readWorkbook((await get('month=2027-01')).body);
    const rows = sheet!.rows.slice(2).map(({ cells }) => [0, 2, 5, 6, 7, 8].map((column) => cells.get(column)?.text));
    expect(rows).toEqual([
      ['50010000', 'USE-1', '11', '1', '10', '2'],
      ['50020000', 'USE-1', '2', '0', '2', '1'],
    ]);
    const csv = await get('month=2027-01&format=csv', asker);
    expect(csv.body.toString().trim().split('\r\n').slice(1)).toEqual(['50010000,สำนักงานเขตพระนคร,USE-1,ตลับหมึก,ตลับ,11,1,10,2']);
    expect((await get('month=2027-01&format=pdf')).status).toBe(400);
    expect((await get('month=2027-01', aViewer([Role.FINANCE]))).status).toBe(403);
  });

  test('a month that is none is refused', async () => {
    const { errors } = await hub.ask('{ materialUse(month: "2570-13") { slips } }', {}, keeper);
    expect(errors![0]!.extensions['code']).toBe('MONTH_INVALID');
  });
});
