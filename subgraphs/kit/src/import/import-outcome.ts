/** What an import did, in rows of the file. `read` = placed + unchanged + rejected + leftOut. */
export interface ImportOutcome {
  /** Rows after the header. */
  read: number;
  /** Rows that were written or changed something; in a dry run, that would have. */
  placed: number;
  /** Rows that the hub already holds just so. */
  unchanged: number;
  /** Rows refused, each with its line and reason in `rejectsFile`. */
  rejected: number;
  /** Rows that the mapping says are not meant, such as sub-items that repeat part of their parent. */
  leftOut: number;
  /** Control totals by name, numbers as decimal text, such as `amountBaht` or `handedOver`. */
  totals: Record<string, string>;
  /** null when no row was refused. */
  rejectsFile: string | null;
}

/** Exit code of the command: 0 every row found its place, 2 some were rejected, 1 nothing was imported. */
export function exitCodeOf(outcome: ImportOutcome): 0 | 1 | 2 {
  if (outcome.placed + outcome.unchanged === 0) return 1;
  return outcome.rejected > 0 ? 2 : 0;
}
