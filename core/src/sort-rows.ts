/** What a column sorts by: a number, a text, or null for a missing value. */
export type SortValue = number | bigint | string | null;

const compare = (a: SortValue, b: SortValue): number => {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'th');
  return Number(a! > b!) - Number(a! < b!);
};

/** The rows in the order of one column. Missing values come last, whichever way it is sorted; equals keep their order. */
export function sortRows<Row>(rows: readonly Row[], valueOf: (row: Row) => SortValue, { descending }: { descending: boolean }): Row[] {
  const present = rows.filter((row) => valueOf(row) !== null);
  const missing = rows.filter((row) => valueOf(row) === null);
  const sign = descending ? -1 : 1;
  return [...present.toSorted((a, b) => sign * compare(valueOf(a), valueOf(b))), ...missing];
}
