import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExpenseCategory } from '../budget-item/expense-category.js';
import { signatureOf, type HeldItem } from './budget-year.rules.js';

interface HeldRow {
  code: string;
  source: string;
  agency_code: string;
  mission: string | null;
  item_no: string;
  name_th: string;
  category: ExpenseCategory;
  appropriated_satang: string;
}

/** The items the hub holds for a fiscal year (พ.ศ.), as an import compares them. */
export async function heldItems(em: EntityManager, fiscalYear: number): Promise<HeldItem[]> {
  const rows: HeldRow[] = await em.execute(
    'select code, source, agency_code, mission, item_no, name_th, category, appropriated_satang from budget_item where fiscal_year = ?',
    [fiscalYear],
  );
  return rows.map((row) => ({
    code: row.code,
    source: row.source,
    signature: signatureOf({
      code: row.code,
      agencyCode: row.agency_code,
      mission: row.mission,
      itemNo: row.item_no,
      nameTh: row.name_th,
      category: row.category,
      appropriatedSatang: BigInt(row.appropriated_satang),
    }),
  }));
}
