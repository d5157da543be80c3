import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import { agency, choice, fiscalYear, shaped } from './parameter.js';
import { PROGRESS_STATES, PROJECT_STATUSES } from './plan-words.js';
import { aTable, pageFields, pageOf, type Row } from './table.js';
import { bangkokMonth } from './when.js';

const NODE = `percentBefore project { code nameTh source agency { code nameTh } }
  cell { fiscalYear month state plannedPercent late newest {
    actualPercent status doneTh problemsTh nextTh spentBaht spentProposedBaht recordedAt source
  } }`;

function monthOf(row: Row): string {
  const { fiscalYear: year, month: number } = row['cell'] as { fiscalYear: number; month: number };
  return bangkokMonth(fiscalMonthRange(year, number).start);
}

/** The months of projects that wait to be checked, or were; what waits unless asked otherwise. */
export const progressQueueTable = aTable({
  name: 'progress-queue',
  sheet: 'คิวตรวจความก้าวหน้า',
  title: { th: 'คิวตรวจความก้าวหน้าโครงการ', en: 'Progress of projects to be checked' },
  parameters: {
    fiscalYear,
    month: shaped({ th: 'เดือนที่ของปีงบประมาณ', en: 'Month of the fiscal year' }, /^(?:[1-9]|1[0-2])$/, '1-12'),
    agency,
    state: choice({ th: 'สถานะ', en: 'State' }, PROGRESS_STATES),
  },
  document: `query TableProgressQueue($fiscalYear: Int!, $month: Int, $agencyCodes: [ID!], $states: [ProgressState!], $first: Int!, $after: String) {
    progressQueue(fiscalYear: $fiscalYear, month: $month, agencyCodes: $agencyCodes, states: $states, first: $first, after: $after) {
      ${pageFields(NODE)}
    }
  }`,
  variables: (asked) => ({
    fiscalYear: asked.fiscalYear,
    month: asked.month && Number(asked.month),
    agencyCodes: asked.agency && [asked.agency],
    states: [asked.state ?? 'SUBMITTED'],
  }),
  page: (data) => pageOf(data['progressQueue']),
  columns: () => [
    { header: 'รหัสโครงการ · Project code', width: 18, kind: 'text', at: 'project.code' },
    { header: 'โครงการ · Project', width: 50, kind: 'text', at: 'project.nameTh' },
    { header: 'รหัสหน่วยงาน · Agency code', width: 13, kind: 'text', at: 'project.agency.code' },
    { header: 'หน่วยงาน · Agency', width: 34, kind: 'text', at: 'project.agency.nameTh' },
    { header: 'เดือน · Month', width: 30, kind: 'text', at: monthOf },
    { header: 'ผลเดือนก่อน (ร้อยละ) · Before, %', width: 12, kind: 'decimal', at: 'percentBefore' },
    { header: 'แผน (ร้อยละ) · Planned, %', width: 12, kind: 'decimal', at: 'cell.plannedPercent' },
    { header: 'ผล (ร้อยละ) · Actual, %', width: 12, kind: 'decimal', at: 'cell.newest.actualPercent' },
    { header: 'สถานะโครงการ · Project is', width: 22, kind: 'text', at: 'cell.newest.status', words: PROJECT_STATUSES },
    { header: 'สิ่งที่ทำ · Done', width: 40, kind: 'text', at: 'cell.newest.doneTh' },
    { header: 'ปัญหา · Problems', width: 40, kind: 'text', at: 'cell.newest.problemsTh' },
    { header: 'สิ่งที่จะทำต่อ · Next', width: 40, kind: 'text', at: 'cell.newest.nextTh' },
    { header: 'ใช้จ่าย (บาท) · Spent, baht', width: 16, kind: 'baht', at: 'cell.newest.spentBaht' },
    { header: 'ใช้จ่ายตามระบบการเงิน (บาท) · Spent by finance, baht', width: 16, kind: 'baht', at: 'cell.newest.spentProposedBaht' },
    { header: 'สถานะรายงาน · Report is', width: 26, kind: 'text', at: 'cell.state', words: PROGRESS_STATES },
    { header: 'ส่งช้า · Late', width: 10, kind: 'text', at: 'cell.late' },
    { header: 'บันทึกเมื่อ (เวลาไทย ค.ศ.) · Recorded, Bangkok time', width: 17, kind: 'text', at: 'cell.newest.recordedAt', shape: 'instant' },
  ],
  sources: ['project.source', 'cell.newest.source'],
  holds: 'now',
});
