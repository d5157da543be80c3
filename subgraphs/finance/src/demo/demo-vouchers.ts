import type { LocalDate } from '@nakhon/core/bangkok-time';
import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import type { Satang } from '@nakhon/core/money';
import type { DemoRandom } from '@nakhon/db/demo-random';
import { VoucherState } from '../voucher/voucher-state.js';
import type { DemoItem } from './demo-budget.js';
import type { PlannedAllotment } from './demo-allotments.js';
import { officeInstant, workingDayOf, workingDaysLater } from './office-days.js';
import { spentMillionths, type SpendingManner } from './spending-profile.js';

export interface PlannedMove {
  state: VoucherState;
  at: Date;
  noteTh: string | null;
}

export interface PlannedVoucher {
  month: number;
  amount: Satang;
  moves: PlannedMove[];
}

const BAHT = 100n;
const SMALLEST = 500n * BAHT;
const MONTHS = 12;

/** One voucher a month where the profile spends, never more than is allotted on the day it is submitted. */
export function vouchersOf(
  item: DemoItem,
  manner: SpendingManner,
  allotments: readonly PlannedAllotment[],
  random: DemoRandom,
): PlannedVoucher[] {
  const vouchers: PlannedVoucher[] = [];
  let bound = 0n;
  /** The voucher of the month before, if it ended unpaid: it may still be bound when this month's is approved. */
  let givenBack = 0n;
  for (let month = 1; month <= MONTHS; month++) {
    const submittedOn = workingDayOf(item.fiscalYear, month, random.between(5, month === MONTHS ? 10 : 14));
    const submittedAt = officeInstant(submittedOn, random);
    const appropriated = appropriatedOn(item, submittedOn);
    const allotted = allotments.filter(({ at }) => at < submittedAt).reduce((sum, { amount }) => sum + amount, 0n);
    const wanted = wobbled((appropriated * spentMillionths(item.category, manner, month)) / 1_000_000n - bound, month, random);
    const amount = lower(wanted, allotted - bound - givenBack);
    if (amount < SMALLEST) continue;
    const moves = movesOf(submittedOn, submittedAt, month, random, item.fiscalYear);
    // What is returned for good or cancelled is asked for again in a later month.
    const last = moves.at(-1)!.state;
    const isGivenBack = last === VoucherState.CANCELLED || last === VoucherState.RETURNED;
    bound += isGivenBack ? 0n : amount;
    givenBack = isGivenBack ? amount : 0n;
    vouchers.push({ month, amount, moves });
  }
  return vouchers;
}

function appropriatedOn(item: DemoItem, day: LocalDate): Satang {
  return item.transfer && item.transfer.on <= day ? item.ordinance + item.transfer.amount : item.ordinance;
}

/** Up to 6 percent more or less, whole baht; the year's last voucher is not wobbled. */
function wobbled(amount: Satang, month: number, random: DemoRandom): Satang {
  const permille = month === MONTHS ? 1000 : random.between(940, 1060);
  return ((amount * BigInt(permille)) / 1000n / BAHT) * BAHT;
}

const lower = (a: Satang, b: Satang) => (a < b ? a : b);

/** The usual way is submitted → approved → paid within some days; a few are returned and come again, a few end unpaid. */
function movesOf(submittedOn: LocalDate, submittedAt: Date, month: number, random: DemoRandom, fiscalYear: number): PlannedMove[] {
  const moves: PlannedMove[] = [{ state: VoucherState.SUBMITTED, at: submittedAt, noteTh: null }];
  let day = submittedOn;
  const later = (low: number, high: number, state: VoucherState, noteTh: string | null = null) => {
    day = notAfterYear(workingDaysLater(day, random.between(low, high)), fiscalYear, month, day);
    const at = officeInstant(day, random);
    const before = moves.at(-1)!.at;
    moves.push({ state, at: at > before ? at : before, noteTh });
  };
  if (random.chance(0.02)) {
    later(1, 2, VoucherState.RETURNED, 'เอกสารประกอบไม่ครบถ้วน');
    if (random.chance(0.25)) return moves;
    later(1, 2, VoucherState.SUBMITTED);
  }
  if (random.chance(0.004)) {
    later(1, 2, VoucherState.CANCELLED, 'ยกเลิกตามคำขอของหน่วยงาน');
    return moves;
  }
  later(1, 2, VoucherState.APPROVED);
  if (random.chance(0.006)) later(1, 3, VoucherState.CANCELLED, 'ผู้ขายขอยกเลิก ทำฎีกาใหม่');
  else later(1, 4, VoucherState.PAID);
  return moves;
}

/** What belongs to the year is paid within it. */
function notAfterYear(day: LocalDate, fiscalYear: number, month: number, before: LocalDate): LocalDate {
  return month === MONTHS && day > fiscalMonthRange(fiscalYear, MONTHS).end ? before : day;
}
