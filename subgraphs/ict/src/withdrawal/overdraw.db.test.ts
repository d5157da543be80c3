import { CheckConstraintViolationException } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStockHarness, type Outcome, type StockHarness } from '../material/stock.fixture.js';

let hub: StockHarness;
beforeAll(async () => {
  hub = await startStockHarness();
});
afterAll(() => hub?.close());

/** Slips approved while the store held enough for each of them alone. */
async function approvedSlips(count: number, materials: readonly string[], quantity: number): Promise<Outcome[]> {
  const slips: Outcome[] = [];
  for (let index = 0; index < count; index++) {
    const order = index % 2 === 0 ? materials : materials.toReversed();
    slips.push(await hub.approve(await hub.request(order.map((id) => [id, quantity]))));
  }
  return slips;
}

const ledgerOf = async (id: string) => {
  const [row] = await hub.em().execute(
    `select sum(quantity)::int as sum, count(*) filter (where kind = 'ISSUE')::int as issues, min(balance_after) as lowest, max(seq) as newest,
       count(*)::int as movements from stock_movement where material_id = ?`,
    [id],
  );
  return row as Record<string, number>;
};

describe('the balance never falls below zero', () => {
  test('200 hand-outs at once of the last 50 hand out exactly 50, and the rest hear how many there are', async () => {
    const toner = await hub.material(50);
    const slips = await approvedSlips(200, [toner], 1);
    const outcomes = await Promise.all(slips.map((slip) => hub.handOut(slip)));
    const refused = outcomes.filter((outcome) => outcome.code === 'NOT_ENOUGH_IN_STOCK');
    expect([outcomes.filter((outcome) => outcome['state'] === 'HANDED_OUT').length, refused.length]).toEqual([50, 150]);
    expect(refused[0]!.facts).toMatchObject({ balance: 0, asked: 1, missing: 1 });
    expect(await hub.balanceOf(toner)).toBe(0);
    expect(await ledgerOf(toner)).toEqual({ sum: 0, issues: 50, lowest: 0, newest: 51, movements: 51 });
    const [row] = await hub.em().execute("select count(*)::int as n from withdrawal where state = 'HANDED_OUT'");
    expect(row!['n']).toBe(50);
  });

  test('slips over the same two materials in either order wait for each other and never crosswise', async () => {
    const [paper, ribbon] = [await hub.material(30), await hub.material(20)];
    const slips = await approvedSlips(40, [paper, ribbon], 1);
    const outcomes = await Promise.all(slips.map((slip) => hub.handOut(slip)));
    expect(outcomes.filter((outcome) => outcome['state'] === 'HANDED_OUT')).toHaveLength(20);
    expect(outcomes.filter((outcome) => outcome.code === 'NOT_ENOUGH_IN_STOCK')).toHaveLength(20);
    expect([await hub.balanceOf(paper), await hub.balanceOf(ribbon)]).toEqual([10, 0]);
  });

  test('a slip of which one line is short hands out nothing at all', async () => {
    const [plenty, short] = [await hub.material(10), await hub.material(3)];
    const slip = await hub.approve(
      await hub.request([
        [plenty, 5],
        [short, 3],
      ]),
    );
    await hub.handOut(await hub.approve(await hub.request([[short, 2]])));
    expect(await hub.handOut(slip)).toMatchObject({ code: 'NOT_ENOUGH_IN_STOCK', facts: { balance: 1, asked: 3 } });
    expect([await hub.balanceOf(plenty), await hub.balanceOf(short)]).toEqual([10, 1]);
  });
});

describe('SQL by hand', () => {
  const issue = `insert into stock_movement (material_id, seq, kind, quantity, balance_after, occurred_at, actor, source)
    values (?, 0, 'ISSUE', -1, 0, now(), 'hand', 'hub')`;

  test('cannot hand out more than there is, 40 at once of 10', async () => {
    const cable = await hub.material(10);
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => hub.em().execute(issue, [cable])));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await hub.balanceOf(cable)).toBe(0);
    await expect(hub.em().execute(issue, [cable])).rejects.toThrow(CheckConstraintViolationException);
  });

  test.each([
    ['write a balance', 'update material set balance = balance + 1'],
    ['write a movement anew', 'update stock_movement set quantity = quantity + 1'],
    ['take a movement away', 'delete from stock_movement'],
    ['take a material away', 'delete from material'],
    ['take a withdrawal away', 'delete from withdrawal'],
    ['write the log of a withdrawal anew', "update withdrawal_event set state = 'SIGNED'"],
    ['take the log of a withdrawal away', 'delete from withdrawal_event'],
  ])('cannot %s', async (_, sql) => {
    await hub.handOut(await hub.approve(await hub.request([[await hub.material(1), 1]])));
    await expect(hub.em().execute(sql)).rejects.toThrow(/append only|kept by triggers/);
  });

  test('cannot receive a negative quantity or hand out a positive one', async () => {
    const mouse = await hub.material(5);
    for (const sql of [issue.replace("'ISSUE', -1", "'ISSUE', 1"), issue.replace("'ISSUE', -1", "'RECEIPT', -1")])
      await expect(hub.em().execute(sql, [mouse])).rejects.toThrow('stock_movement_sign');
  });
});
