const NEEDS_QUOTES = /["\t\r\n]/;

/** A block of cells as spreadsheets put it on the clipboard: tabs, CRLF, quotes around cells with tabs, line breaks or quotes. */
export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t')).join('\r\n');

// A cell is quoted only where the closing quote ends it: '"ok" he said' is plain text, as Excel itself writes it.
const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|(?<plain>[^\t\r\n]*))(?<end>\t|\r?\n|\r|$)/y;

/** Reads what a spreadsheet put on the clipboard into rows of cells. The line break at the end makes no row of its own; '' is no row. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const groups = CELL.exec(text)?.groups;
    if (!groups) break;
    row.push(groups['quoted']?.replaceAll('""', '"') ?? groups['plain'] ?? '');
    if (groups['end'] === '\t') {
      if (CELL.lastIndex === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
