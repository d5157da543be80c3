import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { writeTableCsv } from '@nakhon/kit/workbook/write-csv';
import { writeWorkbook, type TableColumn, type TableSheet } from '@nakhon/kit/workbook/write-workbook';
import type { TableValue } from '@nakhon/kit/workbook/table-value.rules';
import { visibleIndicators } from '../indicator/indicator-visibility.js';
import { shownDecimal } from '../result/result.rules.js';
import { findExportRows, type ExportRow } from './results-export.view.js';
import { exportTooLarge } from './workbook.refusals.js';

/** Room for every indicator of BMA in all quarters of a year. */
const MOST_ROWS = 25_000;

const YES = 'ใช่ · yes';
const STATES: Record<ExportRow['state'], string> = {
  EMPTY: 'ยังไม่มีข้อมูล · Empty',
  NOT_APPLICABLE: 'ไม่ต้องรายงาน · Not applicable',
  DRAFT: 'ร่าง · Draft',
  SUBMITTED: 'ส่งแล้ว · Submitted',
  RETURNED: 'ส่งกลับแก้ไข · Returned',
  VERIFIED: 'ตรวจสอบแล้ว · Verified',
  SIGNED: 'ลงนามแล้ว · Signed',
};

const COLUMNS: readonly (TableColumn & { of(row: ExportRow): TableValue })[] = [
  { header: 'รหัส · Code', width: 14, kind: 'text', of: (row) => row.code },
  { header: 'ตัวชี้วัด · Indicator', width: 50, kind: 'text', of: (row) => row.nameTh },
  { header: 'รหัสหน่วยงาน · Agency code', width: 12, kind: 'text', of: (row) => row.agencyCode },
  { header: 'หน่วยงาน · Agency', width: 30, kind: 'text', of: (row) => row.agencyName },
  { header: 'หน่วยนับ · Unit', width: 12, kind: 'text', of: (row) => row.unitTh },
  { header: 'ปีงบประมาณ · Fiscal year', width: 10, kind: 'decimal', of: (row) => row.fiscalYear },
  { header: 'ไตรมาส · Quarter', width: 8, kind: 'decimal', of: (row) => row.quarter },
  { header: 'เป้าหมาย · Target', width: 14, kind: 'decimal', of: (row) => shown(row.target, row.decimals) },
  { header: 'ผล · Result', width: 14, kind: 'decimal', of: (row) => shown(row.result, row.decimals) },
  { header: 'ตัวตั้ง · Numerator', width: 14, kind: 'decimal', of: (row) => shown(row.numerator, 0) },
  { header: 'ตัวหาร · Denominator', width: 14, kind: 'decimal', of: (row) => shown(row.denominator, 0) },
  { header: 'ร้อยละความสำเร็จ · Attainment %', width: 12, kind: 'decimal', of: (row) => row.attainment },
  { header: 'สถานะ · State', width: 20, kind: 'text', of: (row) => STATES[row.state] },
  { header: 'รายงานช้า · Late', width: 10, kind: 'text', of: (row) => (row.late ? YES : null) },
  { header: 'ขาดรายงาน · Missing', width: 10, kind: 'text', of: (row) => (row.missing ? YES : null) },
  { header: 'หลักฐาน · Evidence', width: 10, kind: 'decimal', of: (row) => row.evidence },
  { header: 'หมายเหตุ · Note', width: 32, kind: 'text', of: (row) => row.noteTh },
  { header: 'คำชี้แจง · Explanation', width: 32, kind: 'text', of: (row) => row.explanationTh },
];

function shown(value: string | null, decimals: number): string | null {
  return value === null ? null : shownDecimal(value, decimals);
}

/** The results of some quarters that the viewer may see, of an agency with all below it or of all, as a workbook or CSV. Refuses EXPORT_TOO_LARGE. */
export async function exportResults(
  context: SubgraphContext,
  quarters: readonly FiscalQuarter[],
  agencyCode: string | null,
  format: 'xlsx' | 'csv',
): Promise<Uint8Array | string> {
  const visible = visibleIndicators(context.viewer, agencyCode === null ? null : { agencyCodes: [agencyCode] });
  const rows = await findExportRows(context.em, quarters, context.now, visible, MOST_ROWS + 1);
  if (rows.length > MOST_ROWS) throw exportTooLarge(MOST_ROWS);
  const when = quarters.map(({ fiscalYear, quarter }) => `${quarter}/${fiscalYear}`).join(', ');
  const title = [`ผลตัวชี้วัด ไตรมาส ${when} · Results of quarter ${when}`];
  const sheet: TableSheet = {
    name: 'ผล',
    title,
    columns: COLUMNS,
    rows: rows.map((row) => COLUMNS.map(({ of }) => of(row))),
    frozenColumns: 2,
  };
  return format === 'csv' ? writeTableCsv(sheet) : writeWorkbook([sheet]);
}
