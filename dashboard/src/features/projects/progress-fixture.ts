import type { MonthCell, ProjectRow, Report } from './progress.js';

/** A report of a month for tests. */
export const aReport = (given: Partial<Report> = {}): Report => ({
  version: 1,
  state: 'DRAFT',
  actualPercent: '40.00',
  status: 'ON_PLAN',
  doneTh: 'ประชุมแล้ว',
  ...given,
});

/** An open month of the fiscal year 2570; with a report it stands as the report says. */
export const aMonth = (month: number, given: Partial<MonthCell> = {}): MonthCell => ({
  fiscalYear: 2570,
  month,
  version: given.newest?.version ?? 0,
  state: given.newest?.state ?? 'EMPTY',
  plannedPercent: '40.00',
  isExpected: true,
  isOpen: true,
  late: false,
  missing: false,
  newest: null,
  ...given,
});

export const aProjectRow = (months: readonly MonthCell[], id = 'p1'): ProjectRow => ({
  project: {
    id,
    code: `PRJ-${id}`,
    nameTh: `โครงการ ${id}`,
    nameEn: `Project ${id}`,
    startsOn: '2026-10-01',
    endsOn: '2027-09-30',
    activities: [{ number: 1, nameTh: 'เตรียมการ', weight: '100.00', plannedFrom: '2026-10-01', plannedTo: '2027-09-30' }],
  },
  months,
});
