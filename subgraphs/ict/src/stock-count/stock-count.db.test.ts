import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asker, keeper, startStockHarness, type Outcome, type StockHarness } from '../material/stock.fixture.js';

let hub: StockHarness;
beforeAll(async () => {
  hub = await startStockHarness();
});
afterAll(() => hub?.close());

const COUNT = 'id number state version reasonTh lines { material { id } counted balance difference noteTh }';
const start = (viewer = keeper) => hub.act('startStockCount', {}, COUNT, viewer);
const record = (count: Outcome, lines: [materialId: string, counted: number][]) =>
  hub.act(
    'recordStockCount',
    { id: ['ID!', count['id']], lines: ['[CountedLineInput!]!', lines.map(([materialId, counted]) => ({ materialId, counted }))] },
    COUNT,
    keeper,
  );
const close = (count: Outcome, reasonTh = 'ตรวจนับประจำปี') =>
  hub.act(
    'closeStockCount',
    { id: ['ID!', count['id']], seenVersion: ['Int!', count['version']], reasonTh: ['String!', reasonTh] },
    COUNT,
    keeper,
  );
const handOut = async (id: string, quantity: number) => hub.handOut(await hub.approve(await hub.request([[id, quantity]])));

afterEach(async () => {
  await hub.em().execute("update stock_count set state = 'CLOSED' where state = 'OPEN'");
});

describe('a stock count', () => {
  test('shows differences, and closing books them with the reason', async () => {
    const [less, more, same] = [await hub.material(10), await hub.material(5), await hub.material(3)];
    const open = await start();
    expect(open['number']).toMatch(/^C2570-\d{4}$/);
    const counted = await record(open, [
      [less, 8],
      [more, 6],
      [same, 3],
    ]);
    expect((counted['lines'] as { difference: number }[]).map(({ difference }) => difference).toSorted((a, b) => a - b)).toEqual([
      -2, 0, 1,
    ]);
    expect(await hub.balanceOf(less)).toBe(10);
    expect(await close(counted)).toMatchObject({ state: 'CLOSED', reasonTh: 'ตรวจนับประจำปี' });
    expect([await hub.balanceOf(less), await hub.balanceOf(more), await hub.balanceOf(same)]).toEqual([8, 6, 3]);
    const booked = await hub
      .em()
      .execute('select quantity, document_number, note_th from stock_movement where count_id = ? order by quantity', [open['id']]);
    expect(booked).toEqual([
      { quantity: -2, document_number: open['number'], note_th: 'ตรวจนับประจำปี' },
      { quantity: 1, document_number: open['number'], note_th: 'ตรวจนับประจำปี' },
    ]);
  });

  test('what is handed out between the counting and the closing is no difference and is not lost', async () => {
    const toner = await hub.material(20);
    const counted = await record(await start(), [[toner, 18]]);
    await handOut(toner, 5);
    expect(await hub.balanceOf(toner)).toBe(15);
    expect((await close(counted))['state']).toBe('CLOSED');
    expect(await hub.balanceOf(toner)).toBe(13);
  });

  test('while others hand out at once, count and closing lose nothing', async () => {
    const toner = await hub.material(100);
    const slips = [];
    for (let index = 0; index < 30; index++) slips.push(await hub.approve(await hub.request([[toner, 1]])));
    const open = await start();
    const counting = hub.balanceOf(toner).then(async () => record(open, [[toner, 90]]));
    await Promise.all([...slips.map((slip) => hub.handOut(slip)), counting]);
    const counted = await counting;
    const [line] = counted['lines'] as { balance: number; difference: number }[];
    await close(counted);
    // 30 went out; the rest is what the count found off at its own moment.
    expect(await hub.balanceOf(toner)).toBe(100 - 30 + line!.difference);
  });

  test('a material counted again replaces what was written before', async () => {
    const toner = await hub.material(7);
    const open = await start();
    await record(open, [[toner, 1]]);
    const again = await record(open, [[toner, 7]]);
    expect(again).toMatchObject({ version: 3, lines: [{ counted: 7, difference: 0 }] });
    await close(again);
    expect(await hub.balanceOf(toner)).toBe(7);
  });
});

describe('is refused', () => {
  test('a second count while one is open', async () => {
    const open = await start();
    expect(await start()).toMatchObject({ code: 'STOCK_COUNT_ALREADY_OPEN', facts: { number: open['number'] } });
  });

  test('closing without a reason, or without having seen the newest line', async () => {
    const open = await start();
    await record(open, [[await hub.material(2), 2]]);
    expect((await close(open)).code).toBe('STALE_VERSION');
    expect((await close({ ...open, version: 2 }, ' ')).code).toBe('REASON_MISSING');
  });

  test('a count of fewer than were handed out since', async () => {
    const toner = await hub.material(10);
    const counted = await record(await start(), [[toner, 2]]);
    await handOut(toner, 5);
    expect(await close(counted)).toMatchObject({ code: 'STOCK_COUNT_IMPOSSIBLE', facts: { counted: 2, handedOutSince: 5 } });
    expect(await hub.balanceOf(toner)).toBe(5);
  });

  test('a negative count, a closed count, and who does not keep the store', async () => {
    const toner = await hub.material(1);
    const open = await start();
    expect((await record(open, [[toner, -1]])).code).toBe('QUANTITY_NEGATIVE');
    await close(await record(open, [[toner, 1]]));
    expect((await record(open, [[toner, 1]])).code).toBe('STOCK_COUNT_CLOSED');
    expect((await start(asker)).code).toBe('FORBIDDEN');
  });
});
