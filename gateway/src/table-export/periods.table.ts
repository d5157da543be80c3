import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import { fiscalYear } from './parameter.js';
import { aTable, type Row } from './table.js';
import { bangkokMonth } from './when.js';

interface Period {
  fiscalYear: number;
  quarter?: number;
  month?: number;
}

function nameOf(row: Row): string {
  const { fiscalYear: year, quarter, month } = row as unknown as Period;
  return quarter === undefined
    ? bangkokMonth(fiscalMonthRange(year, month!).start)
    : `ไตรมาส ${quarter}/${year} · Quarter ${quarter}/${year}`;
}

/** The calendar of a year: when the results of each quarter and the progress of each month are taken. */
export const periodsTable = aTable({
  name: 'periods',
  sheet: 'ช่วงรายงาน',
  title: { th: 'ช่วงรายงานของปีงบประมาณ', en: 'Reporting periods of the fiscal year' },
  parameters: { fiscalYear },
  document: `query TablePeriods($fiscalYear: Int!) {
    reportingPeriods(fiscalYear: $fiscalYear) { fiscalYear quarter opensOn dueOn closesOn }
    progressPeriods(fiscalYear: $fiscalYear) { fiscalYear month opensOn dueOn closesOn }
  }`,
  variables: (asked) => ({ fiscalYear: asked.fiscalYear }),
  rows: (data) => [...((data['reportingPeriods'] ?? []) as Row[]), ...((data['progressPeriods'] ?? []) as Row[])],
  columns: () => [
    {
      header: 'เรื่อง · What is reported',
      width: 36,
      kind: 'text',
      at: (row) => ('quarter' in row ? 'ผลตัวชี้วัด · Results of indicators' : 'ความก้าวหน้าโครงการ · Progress of projects'),
    },
    { header: 'ช่วงที่รายงาน · Reported on', width: 34, kind: 'text', at: nameOf },
    { header: 'ปีงบประมาณ · Fiscal year', width: 11, kind: 'decimal', at: 'fiscalYear' },
    { header: 'เปิดรับ · Opens', width: 12, kind: 'text', at: 'opensOn' },
    { header: 'ครบกำหนด · Due', width: 12, kind: 'text', at: 'dueOn' },
    { header: 'ปิดรับ · Closes', width: 12, kind: 'text', at: 'closesOn' },
  ],
  sources: [],
  holds: 'now',
});
