import { parseBaht, sumSatang } from '@nakhon/core/money';
import { describe, expect, test } from 'vitest';
import { ExpenseCategory } from '../budget-item/expense-category.js';
import { VoucherState } from '../voucher/voucher-state.js';
import type { DemoFacts } from './demo-budget.js';
import { generateDemo, holders } from './generate-demo.js';

const AS_OF = new Date('2026-11-21T03:00:00Z');
const facts = generateDemo({ seed: 'nakhon', asOf: AS_OF });

/** Money that moves on an item: allotments free it, approvals bind it, give-backs free it again. */
function movesByItem({ allotments, vouchers, states }: DemoFacts): Map<string, { at: string; amount: bigint }[]> {
  const voucherById = new Map(vouchers.map((voucher) => [voucher.id, voucher]));
  const frees = allotments.map((each) => ({ item: each.item_id, at: each.recorded_at, amount: each.amount_satang }));
  const binds = states.flatMap((state) => {
    const voucher = voucherById.get(state.voucher_id)!;
    const isGivenBack = state.from_state === VoucherState.APPROVED && state.state !== VoucherState.PAID;
    if (state.state !== VoucherState.APPROVED && !isGivenBack) return [];
    return [{ item: voucher.item_id, at: state.occurred_at, amount: isGivenBack ? voucher.amount_satang : -voucher.amount_satang }];
  });
  return Map.groupBy([...frees, ...binds], (move) => move.item);
}

describe('demonstration budgets', () => {
  test('the same seed and time give the same facts, another seed gives others', () => {
    const asOf = new Date('2023-12-31T17:00:00Z');
    const first = generateDemo({ seed: 'a', asOf });
    expect(generateDemo({ seed: 'a', asOf })).toEqual(first);
    expect(generateDemo({ seed: 'b', asOf })).not.toEqual(first);
  });

  test('an earlier time gives the later facts up to then', () => {
    const asOf = new Date('2024-02-10T03:00:00Z');
    const early = generateDemo({ seed: 'nakhon', asOf });
    const cutAt = asOf.toISOString();
    expect(early.states).toEqual(facts.states.filter((state) => state.occurred_at <= cutAt));
    expect(early.allotments).toEqual(facts.allotments.filter((allotment) => allotment.recorded_at <= cutAt));
  });

  test('every holder and year has its appropriation to the satang', () => {
    for (const fiscalYear of [2567, 2568, 2569, 2570]) {
      for (const { code, amountBaht } of holders()) {
        const items = facts.items.filter((item) => item.fiscal_year === fiscalYear && item.agency_code === code);
        expect(sumSatang(items.map((item) => item.appropriated_satang))).toBe(parseBaht(amountBaht));
      }
    }
  });

  test('transfers take as much from items as they give to others', () => {
    const signed = facts.changes.map((change) => (change.kind === 'TRANSFER_OUT' ? -change.amount_satang : change.amount_satang));
    expect(sumSatang(signed)).toBe(0n);
    expect(facts.changes.length).toBeGreaterThan(20);
  });

  test('at no instant are more vouchers approved than allotted', () => {
    for (const moves of movesByItem(facts).values()) {
      let free = 0n;
      for (const move of moves.toSorted((a, b) => a.at.localeCompare(b.at))) {
        free += move.amount;
        expect(free).toBeGreaterThanOrEqual(0n);
      }
    }
  });

  test('nothing happens after the time asked for, and within a voucher time only goes forward', () => {
    const cutAt = AS_OF.toISOString();
    expect(facts.states.every((state) => state.occurred_at <= cutAt)).toBe(true);
    expect(facts.allotments.every((allotment) => allotment.recorded_at <= cutAt)).toBe(true);
    const backwards = facts.states.filter((state, index) => state.seq > 1 && state.occurred_at < facts.states[index - 1]!.occurred_at);
    expect(backwards).toEqual([]);
  });

  test('there are at most 40,000 vouchers, in every state that a voucher can rest in after submission', () => {
    expect(facts.vouchers.length).toBeGreaterThan(20_000);
    expect(facts.vouchers.length).toBeLessThanOrEqual(40_000);
    const last = new Map(facts.states.map((state) => [state.voucher_id, state.state]));
    const states = new Set(last.values());
    expect([...states].toSorted()).toEqual(['APPROVED', 'CANCELLED', 'PAID', 'RETURNED', 'SUBMITTED']);
  });

  test('September pays more equipment than any other month', () => {
    const equipment = new Set(
      facts.items.filter((item) => item.category === ExpenseCategory.EQUIPMENT_LAND_BUILDINGS).map((item) => item.id),
    );
    const byMonth = new Map<string, bigint>();
    for (const voucher of facts.vouchers.filter((each) => each.number.startsWith('D2568') && equipment.has(each.item_id))) {
      const month = voucher.number.slice(-2);
      byMonth.set(month, (byMonth.get(month) ?? 0n) + voucher.amount_satang);
    }
    const highest = [...byMonth].toSorted(([, a], [, b]) => (a < b ? 1 : -1))[0];
    expect(highest?.[0]).toBe('12');
  });
});
