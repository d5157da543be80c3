import type { ClosedReason, ResultState } from '../../graphql/generated/graphql.js';

type Text = string | null | undefined;

/** An indicator as entry needs it. Bounds are decimal texts. */
export interface SheetIndicator {
  id: string;
  code: string;
  nameTh: string;
  nameEn: string;
  unitTh: string;
  unitEn: string;
  decimals: number;
  lowerBound?: Text;
  upperBound?: Text;
  cumulation: string;
  hasRatio: boolean;
  evidenceRequired: boolean;
  ownerActive: boolean;
}

/** The cell of a quarter as the server knows it. Values are decimal texts; null is missing, '0' is zero. `version` 0 = nothing entered yet. */
export interface SheetCell {
  fiscalYear: number;
  quarter: number;
  target?: Text;
  result?: Text;
  state: ResultState;
  version: number;
  isOpen: boolean;
  closedBecause?: ClosedReason | null | undefined;
  missing: boolean;
  late: boolean;
  dueOn?: Text;
  returnDueOn?: Text;
  noteTh?: Text;
  explanationTh?: Text;
  numerator?: Text;
  denominator?: Text;
  evidenceCount: number;
  source?: Text;
  /** What is usual by the past, as far as that is known. */
  pastRange?: { low?: Text; high?: Text; runningTotal?: Text } | null | undefined;
}

/** A row of the sheet: an indicator and its four quarters, in order. */
export interface SheetRow {
  indicator: SheetIndicator;
  cells: readonly SheetCell[];
}

export interface CellKey {
  indicatorId: string;
  fiscalYear: number;
  quarter: number;
}

/** One text for a cell's key, for maps and lists. */
export const keyText = ({ indicatorId, fiscalYear, quarter }: CellKey): string => `${indicatorId}/${fiscalYear}/${quarter}`;

const writable: ReadonlySet<ResultState> = new Set(['EMPTY', 'NOT_APPLICABLE', 'DRAFT', 'RETURNED']);

/** Whether the planner may write: the time is open and the cell is not on its way to the signature. */
export const isWritable = ({ isOpen, state }: Pick<SheetCell, 'isOpen' | 'state'>): boolean => isOpen && writable.has(state);
