import { localDateOf, localInstant } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies } from '@nakhon/db/reference';
import { referenceAppropriations2566 } from '@nakhon/db/reference-figures';
import { allotmentsOf, type PlannedAllotment } from './demo-allotments.js';
import { GENERATED, type DemoFacts, type DemoItem, type DemoOptions } from './demo-budget.js';
import { itemsOf, type DemoHolder } from './demo-items.js';
import { vouchersOf, type PlannedVoucher } from './demo-vouchers.js';
import { mannerOf, type SpendingManner } from './spending-profile.js';
import { voucherDescription, voucherKindOf } from './voucher-words.js';

export const FIRST_DEMO_YEAR = 2567;
const NINE_O_CLOCK = 540;

/**
 * Budgets and their spending from fiscal year 2567 up to `asOf` for all 72 holders, each with its real appropriation of 2566.
 * Pure: the same options give the same facts. No fact lies after `asOf`; no item's approved vouchers ever exceed its allotments.
 */
export function generateDemo(options: DemoOptions): DemoFacts {
  const facts: DemoFacts = { items: [], changes: [], allotments: [], vouchers: [], states: [] };
  for (let fiscalYear = FIRST_DEMO_YEAR; fiscalYear <= fiscalYearOf(localDateOf(options.asOf)); fiscalYear++) {
    for (const holder of holders()) addHolderYear(facts, options, holder, fiscalYear);
  }
  return facts;
}

/** The budget holders of the ordinance with their amounts. */
export function holders(): DemoHolder[] {
  const kinds = new Map(referenceAgencies().map((agency) => [agency.code, agency.kind]));
  return referenceAppropriations2566().map(({ agencyCode, amountBaht }) => ({
    code: agencyCode,
    kind: kinds.get(agencyCode) ?? '',
    amountBaht,
  }));
}

function addHolderYear(facts: DemoFacts, options: DemoOptions, holder: DemoHolder, fiscalYear: number): void {
  const manner = mannerOf(holder.code, demoRandom(`${options.seed}/manner/${fiscalYear}/${holder.code}`));
  for (const item of itemsOf(options.seed, holder, fiscalYear)) {
    if (options.isTaken?.(fiscalYear, item.code)) continue;
    addItem(facts, item);
    addChange(facts, item, options.asOf);
    addSpending(facts, item, manner, options);
  }
}

function addItem(facts: DemoFacts, item: DemoItem): void {
  facts.items.push({
    id: item.id,
    code: item.code,
    fiscal_year: item.fiscalYear,
    agency_code: item.agencyCode,
    mission: null,
    item_no: String(Number(item.code.slice(-3))),
    name_th: item.nameTh,
    category: item.category,
    appropriated_satang: item.ordinance,
    source: GENERATED,
    import_line: null,
  });
}

function addChange(facts: DemoFacts, item: DemoItem, asOf: Date): void {
  if (!item.transfer) return;
  const at = localInstant(item.transfer.on, NINE_O_CLOCK);
  if (at > asOf) return;
  const { amount, on } = item.transfer;
  facts.changes.push({
    id: demoRandom(`transfer/${item.id}`).uuid(at),
    item_id: item.id,
    kind: amount < 0n ? 'TRANSFER_OUT' : 'TRANSFER_IN',
    amount_satang: amount < 0n ? -amount : amount,
    occurred_on: on,
    recorded_at: at.toISOString(),
    reference: `ง.303ข-${item.fiscalYear}/${item.agencyCode}`,
    source: GENERATED,
  });
}

function addSpending(facts: DemoFacts, item: DemoItem, manner: SpendingManner, { seed, asOf }: DemoOptions): void {
  const random = demoRandom(`${seed}/spending/${item.fiscalYear}/${item.code}`);
  const allotments = allotmentsOf(item, random);
  const vouchers = vouchersOf(item, manner, allotments, random);
  // Ids from chances of their own: an earlier asOf then gives the same ids, only fewer.
  const allotmentIds = demoRandom(`${seed}/allotments/${item.fiscalYear}/${item.code}`);
  const voucherIds = demoRandom(`${seed}/vouchers/${item.fiscalYear}/${item.code}`);
  for (const allotment of allotments) if (allotment.at <= asOf) addAllotment(facts, item, allotment, allotmentIds);
  for (const voucher of vouchers) if (voucher.moves[0]!.at <= asOf) addVoucher(facts, item, voucher, asOf, voucherIds);
}

function addAllotment(facts: DemoFacts, item: DemoItem, allotment: PlannedAllotment, random: DemoRandom): void {
  facts.allotments.push({
    id: random.uuid(allotment.at),
    item_id: item.id,
    period: allotment.period,
    amount_satang: allotment.amount,
    approved_on: allotment.approvedOn,
    recorded_at: allotment.at.toISOString(),
    reference: `ง.302ข-${item.fiscalYear}/${allotment.period}-${item.code}`,
    source: GENERATED,
  });
}

function addVoucher(facts: DemoFacts, item: DemoItem, voucher: PlannedVoucher, asOf: Date, random: DemoRandom): void {
  const createdAt = voucher.moves[0]!.at;
  const id = random.uuid(createdAt);
  facts.vouchers.push({
    id,
    number: `D${item.fiscalYear}-${item.code}-${String(voucher.month).padStart(2, '0')}`,
    item_id: item.id,
    kind: voucherKindOf(item, random),
    description_th: voucherDescription(item, voucher.month),
    amount_satang: voucher.amount,
    source: GENERATED,
    created_at: createdAt.toISOString(),
  });
  const happened = voucher.moves.filter((move) => move.at <= asOf);
  happened.forEach((move, index) => {
    const at = move.at.toISOString();
    const from_state = happened[index - 1]?.state ?? null;
    facts.states.push({
      voucher_id: id,
      seq: index + 1,
      from_state,
      state: move.state,
      occurred_at: at,
      recorded_at: at,
      note_th: move.noteTh,
      source: GENERATED,
    });
  });
}
