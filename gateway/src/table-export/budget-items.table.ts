import { CATEGORIES } from './money-words.js';
import { choice, fiscalYear, searched, source } from './parameter.js';
import { agencyColumns, scopeFilters } from './place.js';
import { aTable, pageFields, pageOf, type Column } from './table.js';

const ORDERS = {
  appropriated: 'งบประมาณ มากไปน้อย · Largest appropriation first',
  disbursed: 'เบิกจ่าย มากไปน้อย · Largest disbursement first',
  lowestRate: 'อัตราเบิกจ่าย ต่ำไปสูง · Lowest rate first',
  highestRate: 'อัตราเบิกจ่าย สูงไปต่ำ · Highest rate first',
  code: 'รหัส · Code',
} as const;

const ORDER_BY: Record<keyof typeof ORDERS, { orderBy: string; descending: boolean }> = {
  appropriated: { orderBy: 'APPROPRIATED', descending: true },
  disbursed: { orderBy: 'DISBURSED', descending: true },
  lowestRate: { orderBy: 'RATE', descending: false },
  highestRate: { orderBy: 'RATE', descending: true },
  code: { orderBy: 'CODE', descending: false },
};

const NODE = `code itemNo nameTh category mission fiscalYear source agency { code nameTh }
  appropriatedBaht allottedBaht approvedBaht disbursedBaht remainingBaht ratePercent`;

const baht = (field: string, words: string): Column => ({
  header: `${words}, baht`,
  width: 20,
  kind: 'baht',
  at: field,
});

/** Budget items of a year with the amounts as they stand now. */
export const budgetItemsTable = aTable({
  name: 'budget-items',
  sheet: 'รายการงบประมาณ',
  title: { th: 'รายการงบประมาณ', en: 'Budget items' },
  parameters: {
    fiscalYear,
    source,
    ...scopeFilters,
    category: choice({ th: 'หมวดรายจ่าย', en: 'Category' }, CATEGORIES),
    text: searched(100),
    order: choice({ th: 'เรียงตาม', en: 'Order' }, ORDERS),
  },
  document: `query TableBudgetItems($fiscalYear: Int!, $scope: FigureScope, $category: ExpenseCategory, $search: String, $source: String,
    $orderBy: BudgetItemOrder!, $descending: Boolean!, $first: Int!, $after: String) {
    budgetItems(fiscalYear: $fiscalYear, scope: $scope, category: $category, search: $search, source: $source, orderBy: $orderBy,
      descending: $descending, first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ fiscalYear: year, category, text, source: from, order }, scope) => ({
    fiscalYear: year,
    scope,
    category,
    search: text,
    source: from,
    ...ORDER_BY[order ?? 'appropriated'],
  }),
  page: (data) => pageOf(data['budgetItems']),
  columns: () => [
    { header: 'รหัส · Code', width: 22, kind: 'text', at: 'code' },
    { header: 'รายการ · Item', width: 50, kind: 'text', at: 'nameTh' },
    ...agencyColumns,
    { header: 'ลำดับในข้อบัญญัติ · Number in the ordinance', width: 14, kind: 'text', at: 'itemNo' },
    { header: 'หมวดรายจ่าย · Category', width: 30, kind: 'text', at: 'category', words: CATEGORIES },
    { header: 'ภารกิจ · Mission', width: 26, kind: 'text', at: 'mission' },
    { header: 'ปีงบประมาณ · Fiscal year', width: 11, kind: 'decimal', at: 'fiscalYear' },
    baht('appropriatedBaht', 'งบประมาณ (บาท) · Appropriated'),
    baht('allottedBaht', 'เงินประจำงวด (บาท) · Allotted'),
    baht('approvedBaht', 'ฎีกาที่อนุมัติ (บาท) · Approved vouchers'),
    baht('disbursedBaht', 'เบิกจ่าย (บาท) · Disbursed'),
    baht('remainingBaht', 'คงเหลือ (บาท) · Remaining'),
    { header: 'อัตราเบิกจ่าย (ร้อยละ) · Rate, %', width: 13, kind: 'decimal', at: 'ratePercent' },
  ],
  sources: ['source'],
  holds: 'now',
});
