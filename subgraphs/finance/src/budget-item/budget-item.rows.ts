import { percentHalfUp } from '@nakhon/core/money';
import type { ExpenseCategory } from './expense-category.js';
import type { BudgetItem } from './budget-item.js';

/** A row of `ITEM_COLUMNS`. */
export interface ItemRow extends Record<string, unknown> {
  id: string;
  code: string;
  fiscal_year: number;
  agency_code: string;
  mission: string | null;
  item_no: string;
  name_th: string;
  category: ExpenseCategory;
  ordinance_satang: string;
  source: string;
  import_line: number | null;
  appropriated_satang: string;
  allotted_satang: string;
  approved_satang: string;
  paid_satang: string;
  has_allotments: boolean;
  has_voucher_data: boolean;
}

/**
 * Columns of `budget_item item join item_balance balance`. A holder that has vouchers in a year has paid nothing from its other items
 * (zero); one without any has no voucher data (null).
 */
export const ITEM_COLUMNS = `item.id, item.code, item.fiscal_year, item.agency_code, item.mission, item.item_no, item.name_th, item.category,
  item.appropriated_satang as ordinance_satang, item.source, item.import_line,
  balance.appropriated_satang, balance.allotted_satang, balance.approved_satang, balance.paid_satang,
  exists (select 1 from allotment where allotment.item_id = item.id) as has_allotments,
  exists (select 1 from budget_item sibling join item_balance on item_balance.item_id = sibling.id
    where sibling.agency_code = item.agency_code and sibling.fiscal_year = item.fiscal_year and has_vouchers) as has_voucher_data`;

/** The item as the API shows it, with where it stands now. */
export function itemOfRow(row: ItemRow): BudgetItem {
  const appropriated = BigInt(row.appropriated_satang);
  const paid = row.has_voucher_data ? BigInt(row.paid_satang) : null;
  return {
    id: row.id,
    code: row.code,
    fiscalYear: row.fiscal_year,
    agencyCode: row.agency_code,
    mission: row.mission,
    itemNo: row.item_no,
    nameTh: row.name_th,
    category: row.category,
    appropriatedSatang: BigInt(row.ordinance_satang),
    source: row.source,
    importLine: row.import_line,
    appropriatedBaht: appropriated,
    allottedBaht: row.has_allotments ? BigInt(row.allotted_satang) : null,
    approvedBaht: row.has_voucher_data ? BigInt(row.approved_satang) : null,
    disbursedBaht: paid,
    remainingBaht: paid === null ? null : appropriated - paid,
    ratePercent: paid === null ? null : percentHalfUp(paid, appropriated),
  };
}
