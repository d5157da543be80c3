/** What a verifier's queue must know of a row. */
export interface Judgement {
  /** Tells the row from all others. */
  key: string;
  /** The row as it stands now: what was opened counts for this version only. */
  version: string;
  /** Whether something about the row asks for a closer look. */
  isOdd: boolean;
  isSubmitted: boolean;
}

/** What of a selection is accepted together, and what stays. */
export interface Acceptance<Row> {
  accepted: Row[];
  /** Odd, and not opened in this version. */
  unopened: Row[];
  /** In a state in which nothing can be accepted. */
  notSubmitted: Row[];
}

/** Many are accepted together where nothing is odd; an odd one only after it was opened. */
export function acceptanceAmong<Row>(
  rows: readonly Row[],
  judge: (row: Row) => Judgement,
  { selected, opened }: { selected: ReadonlySet<string>; opened: ReadonlySet<string> },
): Acceptance<Row> {
  const chosen = rows.map((row) => ({ row, ...judge(row) })).filter(({ key }) => selected.has(key));
  const submitted = chosen.filter(({ isSubmitted }) => isSubmitted);
  const isUnopened = ({ isOdd, version }: Judgement) => isOdd && !opened.has(version);
  const rowsOf = (found: readonly { row: Row }[]) => found.map(({ row }) => row);
  return {
    accepted: rowsOf(submitted.filter((one) => !isUnopened(one))),
    unopened: rowsOf(submitted.filter(isUnopened)),
    notSubmitted: rowsOf(chosen.filter(({ isSubmitted }) => !isSubmitted)),
  };
}
