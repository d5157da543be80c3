import type { EntityManager } from '@mikro-orm/postgresql';
import type { Satang } from '@nakhon/core/money';
import { voucherNotFound } from './voucher.refusals.js';
import type { VoucherState } from './voucher-state.js';

/** What the rules must know of a voucher, its history and its item. */
export interface VoucherFacts {
  id: string;
  number: string;
  amountSatang: Satang;
  state: VoucherState;
  /** Number of the last state. */
  seq: number;
  lastOccurredAt: Date;
  lastRecordedAt: Date;
  submittedBy: string | null;
  approvedAt: Date | null;
  itemId: string;
  fiscalYear: number;
  agencyPath: string;
  item: { allottedSatang: Satang; approvedSatang: Satang };
}

interface PlaceRow {
  number: string;
  amount_satang: string;
  item_id: string;
  fiscal_year: number;
  path: string;
}

interface MoneyAndHistoryRow {
  allotted_satang: string;
  approved_satang: string;
  state: VoucherState;
  seq: number;
  occurred_at: string;
  recorded_at: string;
  submitted_by: string | null;
  approved_at: string | null;
}

const lastOf = (state: 'SUBMITTED' | 'APPROVED', column: string) =>
  `(select ${column} from voucher_state where voucher_id = voucher.id and state = '${state}' order by seq desc limit 1)`;

/** Locks the voucher and its item until the transaction ends and gives the facts as they are under the lock. Refuses VOUCHER_NOT_FOUND. */
export async function lockedVoucher(em: EntityManager, id: string): Promise<VoucherFacts> {
  const place = await lockedPlace(em, id);
  // A statement of its own: under READ COMMITTED it sees what was committed while the lock was waited for.
  const [row]: MoneyAndHistoryRow[] = await em.execute(
    `select allotted_satang, approved_satang, last.state, last.seq, last.occurred_at, last.recorded_at, ${lastOf('SUBMITTED', 'account_id')} as submitted_by,
       ${lastOf('APPROVED', 'occurred_at')} as approved_at
     from voucher join item_balance using (item_id)
     join lateral (select state, seq, occurred_at, recorded_at from voucher_state where voucher_id = voucher.id order by seq desc limit 1) last on true
     where voucher.id = ?`,
    [id],
  );
  if (!row) throw voucherNotFound(id);
  return {
    id,
    number: place.number,
    amountSatang: BigInt(place.amount_satang),
    itemId: place.item_id,
    fiscalYear: place.fiscal_year,
    agencyPath: place.path,
    state: row.state,
    seq: row.seq,
    lastOccurredAt: new Date(row.occurred_at),
    lastRecordedAt: new Date(row.recorded_at),
    submittedBy: row.submitted_by,
    approvedAt: row.approved_at === null ? null : new Date(row.approved_at),
    item: { allottedSatang: BigInt(row.allotted_satang), approvedSatang: BigInt(row.approved_satang) },
  };
}

/** The voucher first, then its item's balance, in the order of the triggers: two moves of an item never wait for each other crosswise. */
async function lockedPlace(em: EntityManager, id: string): Promise<PlaceRow> {
  const [place]: PlaceRow[] = await em.execute(
    `select number, amount_satang, item_id, fiscal_year, path from voucher join budget_item item on item.id = item_id
     join agency_ref on agency_ref.code = item.agency_code where voucher.id = ? for no key update of voucher`,
    [id],
  );
  if (!place) throw voucherNotFound(id);
  await em.execute('select 1 from item_balance where item_id = ? for no key update', [place.item_id]);
  return place;
}
