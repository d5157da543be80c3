/** What a cell is given: decimals as text, so that none loses digits on the way. */
export type TableValue = string | number | null;

/** What XML can not hold, or only half of a sign. */
const UNFIT = /[^\t\n\r\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Longest text of a cell in Excel. */
const LONGEST = 32_767;
/** Beyond these a spreadsheet would round. */
const EXACT_DIGITS = 15;

/** The value as a spreadsheet can hold it: decimal text becomes a number where none of its digits is lost, other text is made fit to stand in XML. */
export function cellValue(value: TableValue, kind: 'text' | 'decimal'): string | number | null {
  if (value === null || typeof value === 'number') return value;
  if (kind === 'decimal' && /^-?\d+(\.\d+)?$/.test(value) && value.replaceAll(/[-.]/g, '').replace(/^0+/, '').length <= EXACT_DIGITS)
    return Number(value);
  return value.replaceAll(UNFIT, '').slice(0, LONGEST);
}

/** Full-width signs that a spreadsheet reads as the plain ones. */
const WIDE_FORMULA = /^[＝＋－＠]/;

/** Text that no spreadsheet takes for a formula when it opens a CSV, as far as the CSV writer does not see to it itself. */
export function csvSafe(value: string | number | null): string | number | null {
  return typeof value === 'string' && WIDE_FORMULA.test(value) ? `'${value}` : value;
}
