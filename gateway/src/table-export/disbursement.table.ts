import { gapPoints } from '@nakhon/core/gap-points';
import { sort } from './order.js';
import { fiscalYear, quarter, source } from './parameter.js';
import { placeColumns, placeFilters, placeRows, placesDocument, placeVariables } from './place.js';
import { aTable, type Column, type Row } from './table.js';

const FIGURES = `disbursement(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
  asOf sources appropriatedBaht allottedBaht approvedBaht disbursedBaht remainingBaht ratePercent targetPercent
}`;

/** Columns of baht; a place without vouchers has nothing in what they make. */
const baht = (field: string, words: string): Column => ({
  header: words.replace(' · ', ' (บาท) · ') + ', baht',
  width: 20,
  kind: 'baht',
  at: `disbursement.${field}`,
  sort: field,
});

function gapOf(row: Row): number | null {
  const { ratePercent, targetPercent } = (row['disbursement'] ?? {}) as Partial<Record<'ratePercent' | 'targetPercent', number | null>>;
  return gapPoints(ratePercent, targetPercent);
}

/** The amounts of a place, its rate, and how far it is from the target. */
export const amountColumns: readonly Column[] = [
  baht('appropriatedBaht', 'งบประมาณ · Appropriated'),
  baht('allottedBaht', 'เงินประจำงวด · Allotted'),
  baht('approvedBaht', 'ฎีกาที่อนุมัติ · Approved vouchers'),
  baht('disbursedBaht', 'เบิกจ่าย · Disbursed'),
  baht('remainingBaht', 'คงเหลือ · Remaining'),
  { header: 'อัตราเบิกจ่าย (ร้อยละ) · Rate, %', width: 13, kind: 'decimal', at: 'disbursement.ratePercent', sort: 'ratePercent' },
  { header: 'เป้าหมายสะสม (ร้อยละ) · Target, %', width: 13, kind: 'decimal', at: 'disbursement.targetPercent' },
  { header: 'ห่างจากเป้า (จุดร้อยละ) · Gap, points', width: 13, kind: 'decimal', at: gapOf, sort: 'gap' },
];

/** The board of disbursement, a row for each district or department. */
export const disbursementTable = aTable({
  name: 'disbursement',
  sheet: 'การเบิกจ่าย',
  title: { th: 'การเบิกจ่ายงบประมาณ', en: 'Budget disbursement' },
  parameters: { fiscalYear, quarter, source, ...placeFilters, sort },
  document: placesDocument('TableDisbursement', FIGURES, ', $source: String'),
  variables: (asked) => ({ ...placeVariables(asked), source: asked.source }),
  rows: placeRows,
  columns: (asked) => [...placeColumns(asked), ...amountColumns],
  order: 'ratePercent',
  sources: ['disbursement.sources'],
  holds: ['disbursement.asOf'],
});
