import { randomUUIDv7 } from 'node:crypto';
import { CheckConstraintViolationException } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '@nakhon/kit/context';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { financeDefinition } from '../definition.js';
import { anAllotment, anItem, aVoucher } from '../finance.fixture.js';
import { moveVoucher } from './voucher-move.service.js';
import { VOUCHER_MOVES } from './voucher.rules.js';
import { VoucherState } from './voucher-state.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const DISTRICT = '/00000000/50010000/';
const head: Viewer = { ...aViewer([Role.HEAD], DISTRICT), accountId: '00000000-0000-7000-8000-000000000002', username: 'head' };

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(financeDefinition, NOW);
});
afterAll(() => harness?.close());

const em = () => harness.subgraph.orm.em.fork();
const submitted = [{ state: 'SUBMITTED', at: '2026-11-20T03:00:00Z' }];

const APPROVE_BY_HAND = `insert into voucher_state (voucher_id, seq, from_state, state, occurred_at, recorded_at, source)
  values (?, 2, 'SUBMITTED', 'APPROVED', ?, ?, 'hub')`;

/** The state after an approval, or the code and facts with which it was refused. */
async function approve(id: string): Promise<{ state?: string; code?: unknown; facts?: unknown }> {
  const query = 'mutation ($id: ID!) { approveVoucher(id: $id) { voucher { state } } }';
  const { data, errors } = await harness.ask<{ approveVoucher: { voucher: { state: string } } }>(query, { id }, head);
  if (!errors) return data!.approveVoucher.voucher;
  return { code: errors[0]?.extensions['code'], facts: errors[0]?.extensions['facts'] };
}

async function balanceOf(itemId: string): Promise<{ allotted: bigint; approved: bigint; paid: bigint }> {
  const [row] = await em().execute('select allotted_satang, approved_satang, paid_satang from item_balance where item_id = ?', [itemId]);
  return { allotted: BigInt(row!['allotted_satang']), approved: BigInt(row!['approved_satang']), paid: BigInt(row!['paid_satang']) };
}

describe('approved vouchers never exceed the allotment', () => {
  test('of 200 approvals at once upon room for 50, exactly 50 go through and the rest hear why', async () => {
    const item = await anItem(em(), { appropriated_satang: 1_000_000n });
    await anAllotment(em(), item, { amount_satang: 50n * 1_000n });
    const vouchers = await Promise.all(Array.from({ length: 200 }, () => aVoucher(em(), item, 1_000n, submitted)));
    const outcomes = await Promise.all(vouchers.map((id) => approve(id)));
    const approved = outcomes.filter((outcome) => outcome.state === 'APPROVED');
    const refused = outcomes.filter((outcome) => outcome.code === 'DISBURSEMENT_OVER_ALLOTMENT');
    expect([approved.length, refused.length]).toEqual([50, 150]);
    expect(refused[0]!.facts).toEqual({ allottedBaht: '500.00', approvedBaht: '500.00', askedBaht: '10.00', overByBaht: '10.00' });
    expect(await balanceOf(item)).toEqual({ allotted: 50_000n, approved: 50_000n, paid: 0n });
    const [row] = await em().execute("select count(*)::int as n from voucher where item_id = ? and state = 'APPROVED'", [item]);
    expect(row!['n']).toBe(50);
  });

  test('the rule counts over all periods together', async () => {
    const item = await anItem(em());
    await anAllotment(em(), item, { amount_satang: 600n });
    const voucher = await aVoucher(em(), item, 1_000n, submitted);
    expect((await approve(voucher)).facts).toMatchObject({ overByBaht: '4.00' });
    await anAllotment(em(), item, { period: 2, amount_satang: 400n });
    expect((await approve(voucher)).state).toBe('APPROVED');
  });

  test('SQL by hand cannot approve too much, nor take an allotment back that is bound', async () => {
    const item = await anItem(em());
    await anAllotment(em(), item, { amount_satang: 1_000n });
    const approvedAt = [...submitted, { state: 'APPROVED', at: '2026-11-20T04:00:00Z' }];
    await aVoucher(em(), item, 1_000n, approvedAt);
    await expect(aVoucher(em(), item, 1n, approvedAt)).rejects.toThrow(CheckConstraintViolationException);
    await expect(anAllotment(em(), item, { amount_satang: -1n })).rejects.toThrow('item_balance_within_allotment');
    expect((await balanceOf(item)).approved).toBe(1_000n);
  });

  test('of 40 approvals at once by SQL upon room for 10, exactly 10 go through', async () => {
    const item = await anItem(em());
    await anAllotment(em(), item, { amount_satang: 10_000n });
    const vouchers = await Promise.all(Array.from({ length: 40 }, () => aVoucher(em(), item, 1_000n, submitted)));
    const at = '2026-11-20T04:00:00Z';
    const approvals = vouchers.map((id) => em().execute(APPROVE_BY_HAND, [id, at, at]));
    const outcomes = await Promise.allSettled(approvals);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect((await balanceOf(item)).approved).toBe(10_000n);
  });

  test('what only the database sees is told with the code and the figures of the rule', async () => {
    const item = await anItem(em());
    await anAllotment(em(), item, { amount_satang: 999n });
    const voucher = await aVoucher(em(), item, 1_000n, submitted);
    const context: SubgraphContext = { em: em(), viewer: head, now: NOW, newId: randomUUIDv7, requestId: 'test' };
    const unruly = { id: voucher, mutation: 'approveVoucher', roles: [Role.HEAD], idempotencyKey: null, input: {} } as const;
    const outcome = moveVoucher(context, { ...unruly, decide: () => ({ state: VoucherState.APPROVED, occurredAt: NOW }) });
    await expect(outcome).rejects.toMatchObject({ code: 'DISBURSEMENT_OVER_ALLOTMENT', facts: { overByBaht: '0.01' } });
  });

  test.each([
    ['a balance', 'update item_balance set allotted_satang = allotted_satang + 1'],
    ['a balance away', 'delete from item_balance'],
    ['the amount of a voucher', 'update voucher set amount_satang = amount_satang + 1'],
    ['the state of a voucher', "update voucher set state = 'PAID'"],
    ['a state', "update voucher_state set state = 'DRAFT'"],
    ['a state away', 'delete from voucher_state'],
    ['an allotment', 'update allotment set amount_satang = amount_satang * 2'],
    ['an allotment away', 'delete from allotment'],
    ['all states away', 'truncate voucher_state'],
    ['the audit', "update audit_row set actor = 'x'"],
    ['the ordinance', 'update budget_item set appropriated_satang = 0'],
  ])('SQL by hand cannot write %s', async (_, sql) => {
    await expect(em().execute(sql)).rejects.toThrow(/append only|kept by triggers/);
  });

  test('what was entered stays even when generated rows are being cleared', async () => {
    const deletion = em().transactional(async (inner) => {
      await inner.execute("select set_config('nakhon.clearing', 'on', true)");
      await inner.execute("delete from voucher_state where source = 'hub'");
    });
    await expect(deletion).rejects.toThrow('append only');
  });
});

describe('the database and the rules', () => {
  const states = Object.values(VoucherState);
  const pairs = [null, ...states].flatMap((from) => states.map((to) => ({ from, to })));
  const isMove = (from: VoucherState | null, to: VoucherState) =>
    Object.values(VOUCHER_MOVES).some((each) => each.to === to && each.from.includes(from)) || (from === null && to === VoucherState.DRAFT);

  test('allow the same moves', async () => {
    const [row] = await em().execute(
      "select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'voucher_state_move'",
    );
    const inDatabase = [...String(row!['definition']).matchAll(/'(\w+)>(\w+)'/g)].map(([, from, to]) => `${from}>${to}`);
    const inRules = pairs.filter(({ from, to }) => isMove(from, to)).map(({ from, to }) => `${from ?? 'NEW'}>${to}`);
    expect(inDatabase.toSorted()).toEqual(inRules.toSorted());
  });

  test.each([
    ['skips a number', 3, 'SUBMITTED', '2026-11-20T05:00:00Z'],
    ['claims another state before it', 2, 'APPROVED', '2026-11-20T05:00:00Z'],
    ['lies before the one before it', 2, 'SUBMITTED', '2026-11-20T02:00:00Z'],
  ])('a state that %s is refused', async (_, seq, from, at) => {
    const item = await anItem(em());
    const voucher = await aVoucher(em(), item, 100n, submitted);
    const insertion = em().execute(
      "insert into voucher_state (voucher_id, seq, from_state, state, occurred_at, recorded_at, source) values (?, ?, ?, 'RETURNED', ?, ?, 'hub')",
      [voucher, seq, from, at, at],
    );
    await expect(insertion).rejects.toThrow('must follow');
  });
});
