import { parseDecimal } from '@nakhon/core/decimal';
import type { Judgement } from '../../checking/acceptance.js';
import { keyText, type MonthKey } from './progress.js';

/** A row of the queue as the rules need it. */
export interface JudgedMonth {
  project: { id: string };
  cell: {
    fiscalYear: number;
    month: number;
    version: number;
    state: string;
    late: boolean;
    newest?: { actualPercent: string; status: string; spentBaht?: string | null; spentProposedBaht?: string | null } | null;
  };
  percentBefore?: string | null;
}

export const seenMonthOf = ({ project, cell }: JudgedMonth): MonthKey & { seenVersion: number } => ({
  projectId: project.id,
  fiscalYear: cell.fiscalYear,
  month: cell.month,
  seenVersion: cell.version,
});

export const monthKeyOf = (row: JudgedMonth): string => keyText(seenMonthOf(row));

/** What about a report asks for a closer look, in the order in which it is told. */
export const remarkKinds = ['behind', 'stopped', 'falls', 'spending', 'late'] as const;
export type Remark = (typeof remarkKinds)[number];

export function remarksOf({ cell: { newest, late }, percentBefore }: JudgedMonth): Remark[] {
  if (!newest) return [];
  const { actualPercent, status, spentBaht, spentProposedBaht } = newest;
  const is: Record<Remark, boolean> = {
    behind: status === 'LATE',
    stopped: status === 'STOPPED',
    falls: percentBefore != null && parseDecimal(actualPercent) < parseDecimal(percentBefore),
    spending: spentBaht != null && spentProposedBaht != null && parseDecimal(spentBaht) !== parseDecimal(spentProposedBaht),
    late,
  };
  return remarkKinds.filter((kind) => is[kind]);
}

export const judgeMonth = (row: JudgedMonth): Judgement => ({
  key: monthKeyOf(row),
  version: `${monthKeyOf(row)}/${row.cell.version}`,
  // That it came late says nothing against what it says.
  isOdd: remarksOf(row).some((remark) => remark !== 'late'),
  isSubmitted: row.cell.state === 'SUBMITTED',
});
