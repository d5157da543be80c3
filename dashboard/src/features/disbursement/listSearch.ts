import { useNavigate, useSearch } from '@tanstack/react-router';
import type { BudgetItemOrder, ExpenseCategory, VoucherState } from '../../graphql/generated/graphql.js';

export const expenseCategories: ExpenseCategory[] = [
  'PERSONNEL',
  'REMUNERATION_OPERATIONS_MATERIALS',
  'UTILITIES',
  'EQUIPMENT_LAND_BUILDINGS',
  'SUBSIDIES',
  'OTHER',
  'UNCLASSIFIED',
];
export const voucherStates: VoucherState[] = ['SUBMITTED', 'APPROVED', 'PAID', 'RETURNED', 'CANCELLED', 'DRAFT'];

/** The orders that a list of items offers, as the address names them; the first is the one without a choice. */
export const itemOrders = ['appropriated', 'disbursed', 'lowestRate', 'highestRate', 'code'] as const;
export type ItemOrder = (typeof itemOrders)[number];

const orders: Record<ItemOrder, { orderBy: BudgetItemOrder; descending: boolean }> = {
  appropriated: { orderBy: 'APPROPRIATED', descending: true },
  disbursed: { orderBy: 'DISBURSED', descending: true },
  lowestRate: { orderBy: 'RATE', descending: false },
  highestRate: { orderBy: 'RATE', descending: true },
  code: { orderBy: 'CODE', descending: false },
};

/** The filters of the two lists, which stand in the address beside the board's. */
export interface ListSearch {
  category: ExpenseCategory | null;
  /** Text in an item's code or name. */
  text: string | null;
  order: ItemOrder;
  voucherState: VoucherState | null;
}

const LONGEST_TEXT = 100;

/** Reads them; a value that does not exist counts as absent. The address reader turns digits into numbers: they are text again here. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const text = String(search['text'] ?? '')
    .trim()
    .slice(0, LONGEST_TEXT);
  return {
    category: expenseCategories.find((one) => one === search['category']) ?? null,
    text: text || null,
    order: itemOrders.find((one) => one === search['order']) ?? 'appropriated',
    voucherState: voucherStates.find((one) => one === search['voucherState']) ?? null,
  };
}

/** The order as the API takes it. */
export const apiOrder = (order: ItemOrder) => orders[order];

/** The list filters of the address and the way to change them. */
export function useListSearch() {
  const navigate = useNavigate();
  const chosen = readListSearch(useSearch({ strict: false }));
  const choose = (change: { [Name in keyof ListSearch]?: string }) => {
    const written = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined]));
    const next = (before: Record<string, unknown>) => ({ ...before, ...written });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
