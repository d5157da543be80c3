import { plannedPercent } from '@nakhon/core/entry/project-progress';
import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import { formatBaht } from '@nakhon/core/money';
import type { SubgraphContext } from '@nakhon/kit/context';
import type { TableValue } from '@nakhon/kit/workbook/table-value.rules';
import { writeTableCsv } from '@nakhon/kit/workbook/write-csv';
import { writeWorkbook, type TableColumn, type TableSheet } from '@nakhon/kit/workbook/write-workbook';
import { activitiesOfProject } from '../project/project.loader.js';
import type { ProjectStatus } from '../project/project-status.js';
import { visibleProjects } from '../project/project-visibility.js';
import { findProjectExportRows, type ProjectExportRow } from './projects-export.view.js';
import { exportTooLarge } from './workbook.refusals.js';

const MOST_ROWS = 25_000;

const STATUSES: Record<ProjectStatus, string> = {
  NOT_STARTED: 'ยังไม่เริ่ม · Not started',
  ON_PLAN: 'ตามแผน · On plan',
  LATE: 'ล่าช้ากว่าแผน · Behind plan',
  DONE: 'แล้วเสร็จ · Done',
  STOPPED: 'ชะลอหรือยกเลิก · Stopped',
};
const STATES: Record<NonNullable<ProjectExportRow['state']>, string> = {
  EMPTY: 'ยังไม่กรอก · Empty',
  DRAFT: 'ร่าง · Draft',
  SUBMITTED: 'ส่งแล้ว · Submitted',
  RETURNED: 'ส่งกลับแก้ไข · Returned',
  VERIFIED: 'ตรวจสอบแล้ว · Verified',
};

type PlannedRow = ProjectExportRow & { plannedPercent: string };

const COLUMNS: readonly (TableColumn & { of(row: PlannedRow): TableValue })[] = [
  { header: 'รหัส · Code', width: 16, kind: 'text', of: (row) => row.code },
  { header: 'โครงการ · Project', width: 50, kind: 'text', of: (row) => row.nameTh },
  { header: 'รหัสหน่วยงาน · Agency code', width: 12, kind: 'text', of: (row) => row.agencyCode },
  { header: 'หน่วยงาน · Agency', width: 30, kind: 'text', of: (row) => row.agencyName },
  { header: 'ตัวชี้วัด · Indicator', width: 14, kind: 'text', of: (row) => row.indicatorCode },
  { header: 'แผน · Place in the plan', width: 12, kind: 'text', of: (row) => row.strategyCode },
  { header: 'รายการงบประมาณ · Budget item', width: 20, kind: 'text', of: (row) => row.budgetItemId },
  { header: 'วันเริ่ม · First day', width: 12, kind: 'text', of: (row) => row.startsOn },
  { header: 'วันสิ้นสุด · Last day', width: 12, kind: 'text', of: (row) => row.endsOn },
  { header: 'แผน % · Planned %', width: 10, kind: 'decimal', of: (row) => row.plannedPercent },
  { header: 'ผล % · Done %', width: 10, kind: 'decimal', of: (row) => row.actualPercent },
  { header: 'สถานะโครงการ · Status', width: 22, kind: 'text', of: (row) => (row.status === null ? null : STATUSES[row.status]) },
  { header: 'สถานะรายงาน · State of the report', width: 22, kind: 'text', of: (row) => STATES[row.state ?? 'EMPTY'] },
  { header: 'สิ่งที่ดำเนินการ · Done', width: 32, kind: 'text', of: (row) => row.doneTh },
  { header: 'ปัญหาอุปสรรค · Problems', width: 32, kind: 'text', of: (row) => row.problemsTh },
  { header: 'สิ่งที่จะทำต่อไป · Next', width: 32, kind: 'text', of: (row) => row.nextTh },
  {
    header: 'ยอดจ่าย (บาท) · Spent, baht',
    width: 16,
    kind: 'decimal',
    of: (row) => (row.spentSatang === null ? null : formatBaht(BigInt(row.spentSatang))),
  },
];

/** The projects of a year that the viewer may see, as reported for a month, of an agency with all below it or of all. Refuses EXPORT_TOO_LARGE. */
export async function exportProjects(
  context: SubgraphContext,
  period: { fiscalYear: number; month: number },
  agencyCode: string | null,
  format: 'xlsx' | 'csv',
): Promise<Uint8Array | string> {
  const visible = visibleProjects(context.viewer, agencyCode === null ? null : { agencyCodes: [agencyCode] });
  const { end } = fiscalMonthRange(period.fiscalYear, period.month);
  const found = await findProjectExportRows(context.em, period, visible, MOST_ROWS + 1);
  if (found.length > MOST_ROWS) throw exportTooLarge(MOST_ROWS);
  const planned = async (row: ProjectExportRow): Promise<PlannedRow> => {
    const activities = (await activitiesOfProject(context).load(row.id)) ?? [];
    return { ...row, plannedPercent: plannedPercent(activities, end) };
  };
  const rows = await Promise.all(found.map(planned));
  const title = [`ความก้าวหน้าโครงการ ปีงบประมาณ ${period.fiscalYear} ถึงวันที่ ${end} · Progress of projects by ${end}`];
  const sheet: TableSheet = {
    name: 'โครงการ',
    title,
    columns: COLUMNS,
    rows: rows.map((row) => COLUMNS.map(({ of }) => of(row))),
    frozenColumns: 2,
  };
  return format === 'csv' ? writeTableCsv(sheet) : writeWorkbook([sheet]);
}
