import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { insertRows } from '@nakhon/kit/bulk-insert';
import type { AllotmentRecord, BudgetChangeRecord, BudgetItemRecord, VoucherRecord, VoucherStateRecord } from './finance-tables.js';
import { ALLOTMENT_TABLE, BUDGET_CHANGE_TABLE, BUDGET_ITEM_TABLE, VOUCHER_STATE_TABLE, VOUCHER_TABLE } from './finance-tables.js';

/** A budget item for tests: fiscal year 2570, the district office of Phra Nakhon, 1,000 baht, unless told otherwise. Gives its id. */
export async function anItem(em: EntityManager, given: Partial<BudgetItemRecord> = {}): Promise<string> {
  const id = given.id ?? randomUUIDv7();
  const row: BudgetItemRecord = {
    code: id,
    fiscal_year: 2570,
    agency_code: '50010000',
    mission: null,
    item_no: '1',
    name_th: 'ค่าวัสดุ',
    category: 'OTHER',
    appropriated_satang: 100_000n,
    source: 'hub',
    import_line: null,
    ...given,
    id,
  };
  await insertRows(em, BUDGET_ITEM_TABLE, [row]);
  return id;
}

/** An allotment of 1,000 baht on 1 October 2026, unless told otherwise. */
export async function anAllotment(em: EntityManager, itemId: string, given: Partial<AllotmentRecord> = {}): Promise<void> {
  const row: AllotmentRecord = {
    id: randomUUIDv7(),
    item_id: itemId,
    period: 1,
    amount_satang: 100_000n,
    approved_on: '2026-10-01',
    recorded_at: '2026-10-01T02:00:00Z',
    reference: null,
    source: 'hub',
    ...given,
  };
  await insertRows(em, ALLOTMENT_TABLE, [row]);
}

export async function aChange(
  em: EntityManager,
  itemId: string,
  given: Pick<BudgetChangeRecord, 'kind' | 'amount_satang'> & Partial<BudgetChangeRecord>,
): Promise<void> {
  const row = {
    id: randomUUIDv7(),
    item_id: itemId,
    occurred_on: '2026-10-15',
    recorded_at: '2026-10-15T02:00:00Z',
    reference: null,
    source: 'hub',
    ...given,
  };
  await insertRows(em, BUDGET_CHANGE_TABLE, [row]);
}

export interface GivenMove {
  state: string;
  at: string;
  /** The same instant when left out. */
  recordedAt?: string;
}

/** A voucher with its history. Gives its id. */
export async function aVoucher(
  em: EntityManager,
  itemId: string,
  amountSatang: bigint,
  moves: readonly GivenMove[],
  source = 'hub',
): Promise<string> {
  const id = randomUUIDv7();
  const voucher: VoucherRecord = {
    id,
    number: id,
    item_id: itemId,
    kind: 'PURCHASE',
    description_th: 'ซื้อวัสดุ',
    amount_satang: amountSatang,
    source,
    created_at: moves[0]!.at,
  };
  await insertRows(em, VOUCHER_TABLE, [voucher]);
  const states = moves.map((move, index): VoucherStateRecord => ({
    voucher_id: id,
    seq: index + 1,
    from_state: moves[index - 1]?.state ?? null,
    state: move.state,
    occurred_at: move.at,
    recorded_at: move.recordedAt ?? move.at,
    note_th: null,
    source,
  }));
  await insertRows(em, VOUCHER_STATE_TABLE, states);
  return id;
}
