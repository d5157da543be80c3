import { writeCsv } from 'hucre/csv';
import type { TableSheet } from './write-workbook.js';
import { cellValue, csvSafe } from './table-value.rules.js';

/** A table as CSV that spreadsheets open as Thai (UTF-8 with its mark) and in which they run nothing: `=`, `+`, `-`, `@` before text get an apostrophe, numbers stay numbers. */
export function writeTableCsv({ columns, rows }: Pick<TableSheet, 'columns' | 'rows'>): string {
  const lines = rows.map((row) => columns.map(({ kind }, column) => csvSafe(cellValue(row[column] ?? null, kind))));
  return writeCsv([columns.map(({ header }) => header), ...lines], { bom: true, escapeFormulae: true });
}
