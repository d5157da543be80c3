import type { DemoRandom } from '@nakhon/db/demo-random';
import { ExpenseCategory } from '../budget-item/expense-category.js';
import { VoucherKind } from '../voucher/voucher-kind.js';
import type { DemoItem } from './demo-budget.js';

const MONTHS_TH = [
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
];
const CALENDAR_YEAR_ENDS = 3;

const KINDS: Readonly<Record<ExpenseCategory, readonly VoucherKind[]>> = {
  PERSONNEL: [VoucherKind.SALARY_AND_WAGES],
  REMUNERATION_OPERATIONS_MATERIALS: [VoucherKind.PURCHASE, VoucherKind.PURCHASE, VoucherKind.REMUNERATION, VoucherKind.REFRESHMENTS],
  UTILITIES: [VoucherKind.UTILITIES],
  EQUIPMENT_LAND_BUILDINGS: [VoucherKind.PURCHASE],
  SUBSIDIES: [VoucherKind.ADVANCE, VoucherKind.ADVANCE_CLEARING],
  OTHER: [VoucherKind.PURCHASE, VoucherKind.ADVANCE],
  UNCLASSIFIED: [VoucherKind.PURCHASE],
};

/** Help to officials is medical and tuition money, not salary. */
const HELP = /เงินช่วยเหลือ/;
const REMUNERATION = /ค่าตอบแทน/;

export function voucherKindOf(item: DemoItem, random: DemoRandom): VoucherKind {
  if (HELP.test(item.nameTh)) return random.pick([VoucherKind.MEDICAL, VoucherKind.MEDICAL, VoucherKind.TUITION]);
  if (REMUNERATION.test(item.nameTh)) return VoucherKind.REMUNERATION;
  return random.pick(KINDS[item.category]);
}

/** `เบิกค่าวัสดุ เดือนพฤศจิกายน 2567`; the month counts from October, the year is the calendar's in พ.ศ. */
export function voucherDescription(item: DemoItem, month: number): string {
  const year = month <= CALENDAR_YEAR_ENDS ? item.fiscalYear - 1 : item.fiscalYear;
  return `เบิก${item.nameTh} เดือน${MONTHS_TH[month - 1]} ${year}`;
}
