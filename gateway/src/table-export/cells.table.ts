import { fiscalYear, quarter, searched } from './parameter.js';
import { agencyColumns } from './place.js';
import { CLOSED_REASONS, RESULT_STATES } from './plan-words.js';
import { aTable, pageFields, pageOf } from './table.js';

const NODE = `code nameTh unitTh source agency { code nameTh }
  quarter(fiscalYear: $fiscalYear, quarter: $quarter) { result state isOpen closedBecause reopenedUntil source }`;

/** The cells of a quarter as the administrator of plans opens them again: which are open, and why the others are not. */
export const cellsTable = aTable({
  name: 'cells',
  sheet: 'ช่องรายงาน',
  title: { th: 'ช่องรายงานผลของไตรมาส', en: 'Cells of the quarter' },
  parameters: { fiscalYear, quarter, q: searched(80) },
  document: `query TableCells($fiscalYear: Int!, $quarter: Int!, $search: String, $first: Int!, $after: String) {
    indicators(fiscalYear: $fiscalYear, quarter: $quarter, search: $search, first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: (asked) => ({ fiscalYear: asked.fiscalYear, quarter: asked.quarter, search: asked.q }),
  page: (data) => pageOf(data['indicators']),
  columns: () => [
    { header: 'รหัส · Code', width: 16, kind: 'text', at: 'code' },
    { header: 'ตัวชี้วัด · Indicator', width: 50, kind: 'text', at: 'nameTh' },
    ...agencyColumns,
    { header: 'หน่วยนับ · Unit', width: 12, kind: 'text', at: 'unitTh' },
    { header: 'ผล · Result', width: 14, kind: 'decimal', at: 'quarter.result' },
    { header: 'สถานะ · State', width: 30, kind: 'text', at: 'quarter.state', words: RESULT_STATES },
    { header: 'เปิดให้บันทึก · Open', width: 12, kind: 'text', at: 'quarter.isOpen' },
    { header: 'ปิดเพราะ · Closed because', width: 26, kind: 'text', at: 'quarter.closedBecause', words: CLOSED_REASONS },
    { header: 'เปิดใหม่ถึง (เวลาไทย ค.ศ.) · Open again until', width: 17, kind: 'text', at: 'quarter.reopenedUntil', shape: 'instant' },
  ],
  sources: ['source', 'quarter.source'],
  holds: 'now',
});
