import { readFileSync } from 'node:fs';
import { parseReference, textCell } from '@nakhon/db/reference-file';
import { z } from 'zod';
import { ExpenseCategory } from '../budget-item/expense-category.js';

const FILE = new URL('../../../../db/demo/budget-item-templates.csv', import.meta.url);

const templateShape = z.object({
  category: z.enum(ExpenseCategory),
  nameTh: textCell,
  /** Share of the holder's appropriation; the shares of a scope sum to 100. */
  sharePercent: z.string().transform(BigInt),
  scope: z.enum(['DISTRICT', 'DEPARTMENT']),
});

/** What a holder's budget is divided into. */
export interface ItemTemplate {
  category: ExpenseCategory;
  nameTh: string;
  sharePercent: bigint;
}

/** Holders that are no agency spend on a few things only: the central fund, repayment of reserves, the university. */
const HOLDER_TEMPLATES: Readonly<Record<string, readonly ItemTemplate[]>> = {
  '90010000': [
    { category: ExpenseCategory.OTHER, nameTh: 'เงินสำรองจ่ายทั่วไป', sharePercent: 12n },
    { category: ExpenseCategory.PERSONNEL, nameTh: 'เงินช่วยเหลือข้าราชการและลูกจ้าง', sharePercent: 26n },
    { category: ExpenseCategory.PERSONNEL, nameTh: 'เงินบำเหน็จบำนาญข้าราชการและลูกจ้าง', sharePercent: 44n },
    { category: ExpenseCategory.UTILITIES, nameTh: 'ค่าไฟฟ้าสาธารณะ', sharePercent: 6n },
    { category: ExpenseCategory.SUBSIDIES, nameTh: 'เงินสมทบและเงินอุดหนุน', sharePercent: 12n },
  ],
  '90020000': [{ category: ExpenseCategory.OTHER, nameTh: 'ชดใช้เงินยืมเงินสะสม', sharePercent: 100n }],
  '90030000': [{ category: ExpenseCategory.SUBSIDIES, nameTh: 'เงินอุดหนุนมหาวิทยาลัยนวมินทราธิราช', sharePercent: 100n }],
};

let templates: z.infer<typeof templateShape>[] | undefined;

/** The division of a holder's budget, by its code and kind. */
export function templatesOf(holder: { code: string; kind: string }): readonly ItemTemplate[] {
  templates ??= parseReference('budget-item-templates.csv', readFileSync(FILE, 'utf8'), templateShape);
  const scope = holder.kind === 'DISTRICT_OFFICE' ? 'DISTRICT' : 'DEPARTMENT';
  return HOLDER_TEMPLATES[holder.code] ?? templates.filter((template) => template.scope === scope);
}
