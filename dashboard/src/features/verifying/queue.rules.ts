import { type Acceptance, acceptanceAmong, type Judgement } from '../../checking/acceptance.js';
import type { CellState } from '../../ui/StateMark.js';

/** What tells a cell from all others. */
export interface CellKey {
  indicatorId: string;
  fiscalYear: number;
  quarter: number;
}

/** A cell with the version that was seen, as the mutations ask for it. */
export interface SeenCell extends CellKey {
  seenVersion: number;
}

/** A row of the queue as the rules need it. */
export interface JudgedRow {
  indicator: { id: string; evidenceRequired: boolean };
  cell: { fiscalYear: number; quarter: number; version: number; state: CellState };
  warnings: readonly unknown[];
}

export const keyText = ({ indicatorId, fiscalYear, quarter }: CellKey): string => `${indicatorId}/${fiscalYear}/${quarter}`;

export const seenCellOf = ({ indicator, cell }: JudgedRow): SeenCell => ({
  indicatorId: indicator.id,
  fiscalYear: cell.fiscalYear,
  quarter: cell.quarter,
  seenVersion: cell.version,
});

export const rowKeyOf = (row: JudgedRow): string => keyText(seenCellOf(row));

/** Key and version: what was opened or settled counts for this version only. */
export const rowVersionOf = (row: JudgedRow): string => `${rowKeyOf(row)}/${row.cell.version}`;

/** Whether something about the row asks for a closer look. */
export const isOdd = ({ warnings }: JudgedRow): boolean => warnings.length > 0;

export const judge = (row: JudgedRow): Judgement => ({
  key: rowKeyOf(row),
  version: rowVersionOf(row),
  isOdd: isOdd(row),
  isSubmitted: row.cell.state === 'SUBMITTED',
});

/** Many are accepted together where nothing is odd; an odd one only after it was opened. `opened` holds `rowVersionOf`. */
export const acceptanceOf = <Row extends JudgedRow>(
  rows: readonly Row[],
  selected: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): Acceptance<Row> => acceptanceAmong(rows, judge, { selected, opened });

/** One version of a cell as the comparison needs it. */
export interface ComparedVersion {
  state: CellState;
  value?: string | null | undefined;
  numerator?: string | null | undefined;
  denominator?: string | null | undefined;
  explanationTh?: string | null | undefined;
  noteTh?: string | null | undefined;
}

export type ChangedPart = 'value' | 'numerator' | 'denominator' | 'explanation' | 'note';

export interface Change {
  part: ChangedPart;
  before: string | null;
  after: string | null;
}

const parts: Record<Exclude<ChangedPart, 'note'>, (version: ComparedVersion) => string | null | undefined> = {
  value: ({ value }) => value,
  numerator: ({ numerator }) => numerator,
  denominator: ({ denominator }) => denominator,
  explanation: ({ explanationTh }) => explanationTh,
};

/**
 * What the newest version says otherwise than the one that was last returned; null when none ever was. The note of a returned version
 * is the reason for the return, so notes are compared with the version before it. Versions oldest first.
 */
export function changesSinceReturn(versions: readonly ComparedVersion[]): Change[] | null {
  const at = versions.findLastIndex(({ state }) => state === 'RETURNED');
  const returned = versions[at];
  const newest = versions.at(-1);
  if (!returned || !newest) return null;
  const changes = (Object.keys(parts) as (keyof typeof parts)[]).map((part) => ({
    part: part as ChangedPart,
    before: parts[part](returned) ?? null,
    after: parts[part](newest) ?? null,
  }));
  const note = { part: 'note' as const, before: versions[at - 1]?.noteTh ?? null, after: newest.noteTh ?? null };
  return newest === returned ? [] : [...changes, note].filter(({ before, after }) => before !== after);
}
