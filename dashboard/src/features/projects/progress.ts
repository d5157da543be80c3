import type { ProgressState, ProjectStatus } from '../../graphql/generated/graphql.js';

type Text = string | null | undefined;

/** A step of a project; weight in percent as text. */
export interface Activity {
  number: number;
  nameTh: string;
  weight: string;
  plannedFrom: string;
  plannedTo: string;
}

export interface SheetProject {
  id: string;
  code: string;
  nameTh: string;
  nameEn?: Text;
  startsOn: string;
  endsOn: string;
  activities: readonly Activity[];
}

/** What the newest report of a month says. Percentages and baht are decimal texts. */
export interface Report {
  version: number;
  state: ProgressState;
  actualPercent: string;
  status: ProjectStatus;
  doneTh?: Text;
  problemsTh?: Text;
  nextTh?: Text;
  spentProposedBaht?: Text;
  spentBaht?: Text;
  returnReasonTh?: Text;
  returnDueOn?: Text;
}

/** A month of a project as the server knows it: 1 = October. `version` 0 = nothing entered yet. */
export interface MonthCell {
  fiscalYear: number;
  month: number;
  version: number;
  state: ProgressState;
  plannedPercent: string;
  isExpected: boolean;
  isOpen: boolean;
  dueOn?: Text;
  late: boolean;
  missing: boolean;
  newest?: Report | null | undefined;
}

/** A row of the sheet: a project and its twelve months, in order. */
export interface ProjectRow {
  project: SheetProject;
  months: readonly MonthCell[];
}

export interface MonthKey {
  projectId: string;
  fiscalYear: number;
  month: number;
}

/** One text for a month's key, for maps and lists. */
export const keyText = ({ projectId, fiscalYear, month }: MonthKey): string => `${projectId}/${fiscalYear}/${month}`;

const writable: ReadonlySet<ProgressState> = new Set(['EMPTY', 'DRAFT', 'RETURNED']);

/** Whether the planner may write: the time is open, the project has begun, and the report is not on its way. */
export const isWritable = ({ isOpen, state, isExpected, version }: MonthCell): boolean =>
  isOpen && writable.has(state) && (isExpected || version > 0);

/** By when the report of a month is to be entered, and by when corrected where it came back. */
export const dueOf = ({ dueOn, newest }: MonthCell): { dueOn: Text; returnDueOn: Text } => ({ dueOn, returnDueOn: newest?.returnDueOn });

/** The name in the reader's language; a project needs none in English. */
export const projectName = ({ nameTh, nameEn }: { nameTh: string; nameEn?: Text }): { nameTh: string; nameEn: string } => ({
  nameTh,
  nameEn: nameEn ?? nameTh,
});
