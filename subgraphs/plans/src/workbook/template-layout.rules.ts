import type { TableColumn } from '@nakhon/kit/workbook/write-workbook';
import type { EnteredRow } from './save-results.contract.js';

/** Grows when a column moves or means another thing: sheets of an earlier one are refused. */
export const TEMPLATE_VERSION = 1;
/** Rows of one template, and of one import. */
export const MOST_TEMPLATE_ROWS = 500;
export const RESULTS_SHEET = 'ผล';
/** Never shown; tells whose template this is, of which quarter, and what stood in each row. */
export const IDENTITY_SHEET = 'nakhon';
/** Title, guidance and head stand above the first indicator. */
export const HEAD_ROWS = 3;
export const CODE_COLUMN = 0;

type EntryField = Exclude<keyof EnteredRow, 'indicatorId' | 'fiscalYear' | 'quarter' | 'seenVersion'>;

/** Columns of the sheet; those with a field take entries, all others are locked. */
export const TEMPLATE_COLUMNS: readonly (TableColumn & { field?: EntryField })[] = [
  { header: 'รหัส · Code', width: 14, kind: 'text' },
  { header: 'ตัวชี้วัด · Indicator', width: 50, kind: 'text' },
  { header: 'หน่วยนับ · Unit', width: 12, kind: 'text' },
  { header: 'เป้าหมาย · Target', width: 12, kind: 'decimal' },
  { header: 'ค่าล่าสุดที่บันทึก · Last recorded', width: 14, kind: 'decimal' },
  { header: 'ผล · Value', width: 14, kind: 'decimal', isOpen: true, field: 'value' },
  { header: 'ตัวตั้ง · Numerator', width: 14, kind: 'decimal', isOpen: true, field: 'numerator' },
  { header: 'ตัวหาร · Denominator', width: 14, kind: 'decimal', isOpen: true, field: 'denominator' },
  { header: 'ไม่ต้องรายงาน เพราะ · Does not apply, because', width: 28, kind: 'text', isOpen: true, field: 'notApplicableReason' },
  { header: 'หมายเหตุ · Note', width: 32, kind: 'text', isOpen: true, field: 'noteTh' },
  { header: 'คำชี้แจง · Explanation', width: 32, kind: 'text', isOpen: true, field: 'explanationTh' },
];

/** The fields that take entries, by their column. */
export const ENTRY_COLUMNS: ReadonlyMap<number, EntryField> = new Map(
  TEMPLATE_COLUMNS.flatMap(({ field }, column) => (field ? [[column, field] as const] : [])),
);

/** Column in which a field is entered; that of the code for what is about the row as a whole. */
export function columnOfField(field: string | null): number {
  return [...ENTRY_COLUMNS].find(([, name]) => name === field)?.[0] ?? CODE_COLUMN;
}
