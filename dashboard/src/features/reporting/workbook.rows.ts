import type { Reason } from './outbox.rules.js';

/** The answer to a row of a workbook: its number and address there, as the hub gives it. */
export interface WorkbookRow {
  row: number;
  cell: string;
  code: string;
  indicatorId: string | null;
  saved: boolean;
  refusal?: Reason | null;
  warnings?: readonly Reason[];
}

/** The rows of an answer; none where it cannot be read. On a dry run `saved` says that the row could be. */
export function workbookRows(answer: unknown): WorkbookRow[] {
  const rows = (answer as { rows?: unknown } | null)?.rows;
  return Array.isArray(rows) ? (rows as WorkbookRow[]).filter((row) => typeof row?.saved === 'boolean') : [];
}

/** The rows that can be saved and those that cannot; what is to be looked at first. */
export function sortedRows(rows: readonly WorkbookRow[]): { good: number; bad: number; rows: WorkbookRow[] } {
  const weight = ({ saved, warnings }: WorkbookRow) => (saved ? (warnings?.length ? 1 : 2) : 0);
  const good = rows.filter(({ saved }) => saved).length;
  return { good, bad: rows.length - good, rows: rows.toSorted((a, b) => weight(a) - weight(b)) };
}
