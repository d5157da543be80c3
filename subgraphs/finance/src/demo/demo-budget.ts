import type { LocalDate } from '@nakhon/core/bangkok-time';
import type { Satang } from '@nakhon/core/money';
import type { ExpenseCategory } from '../budget-item/expense-category.js';
import type { AllotmentRecord, BudgetChangeRecord, BudgetItemRecord, VoucherRecord, VoucherStateRecord } from '../finance-tables.js';

export const GENERATED = 'generated';

export interface DemoOptions {
  seed: string;
  /** Nothing after this instant is made. */
  asOf: Date;
  /** Whether the item of a fiscal year with this code is to be left out, because something stands in its place. */
  isTaken?: (fiscalYear: number, code: string) => boolean;
}

/** Everything that is generated, as it goes into the tables. */
export interface DemoFacts {
  items: BudgetItemRecord[];
  changes: BudgetChangeRecord[];
  allotments: AllotmentRecord[];
  vouchers: VoucherRecord[];
  states: VoucherStateRecord[];
}

/** An item while its year is played through. */
export interface DemoItem {
  id: string;
  code: string;
  fiscalYear: number;
  agencyCode: string;
  nameTh: string;
  category: ExpenseCategory;
  ordinance: Satang;
  /** Transfers in the year, at most one: positive in, negative out. */
  transfer: { amount: Satang; on: LocalDate } | null;
}
