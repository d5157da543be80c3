import type { Refusal } from '@nakhon/core/refusal';
import { columnLetters, storedNumberText } from '@nakhon/kit/workbook/cell-address.rules';
import type { SheetCell, SheetRow } from '@nakhon/kit/workbook/read-sheet';
import type { WorkbookSheet } from '@nakhon/kit/workbook/read-workbook';
import type { EnteredRow } from './save-results.contract.js';
import { CODE_COLUMN, ENTRY_COLUMNS, HEAD_ROWS, MOST_TEMPLATE_ROWS, RESULTS_SHEET } from './template-layout.rules.js';
import type { TemplateIdentity } from './template-identity.rules.js';
import { notATemplate, rowRefused, tooManyRows } from './workbook.refusals.js';

/** A filled row: to be saved, or refused as the sheet stands. */
export type ImportRow = { row: number; code: string; indicatorId: string | null } & (
  | { entry: EnteredRow; refusal?: undefined }
  | { refusal: Refusal; address: string; entry?: undefined }
);

/** The filled rows of a template, in order; empty ones were not touched and are left out. Refuses NOT_A_TEMPLATE and TOO_MANY_ROWS. */
export function importRows(sheets: readonly WorkbookSheet[], identity: TemplateIdentity): ImportRow[] {
  const sheet = sheets.find(({ name }) => name === RESULTS_SHEET);
  if (!sheet) throw notATemplate();
  const filled = sheet.rows.filter(
    ({ number, cells }) => number > HEAD_ROWS && [...ENTRY_COLUMNS.keys()].some((column) => isFilled(cells.get(column))),
  );
  if (filled.length > MOST_TEMPLATE_ROWS) throw tooManyRows(filled.length);
  return filled.map((row) => importRow(row, identity));
}

function isFilled(cell: SheetCell | undefined): boolean {
  return cell !== undefined && (cell.isFormula || cell.text.trim() !== '');
}

function importRow({ number: row, cells }: SheetRow, identity: TemplateIdentity): ImportRow {
  const made = identity.rows.get(row);
  const given = cells.get(CODE_COLUMN);
  const code = (given?.text ?? '').slice(0, 100);
  const refused = (reason: Parameters<typeof rowRefused>[0], address: string, facts: Refusal['facts'] = {}): ImportRow => ({
    row,
    code,
    indicatorId: made?.indicatorId ?? null,
    address,
    refusal: rowRefused(reason, { ...facts, cell: address }),
  });
  const codeAddress = `${columnLetters(CODE_COLUMN)}${row}`;
  if (!made) return refused('ROW_UNKNOWN', codeAddress, { code });
  if (given?.isFormula || code !== made.code) return refused('CODE_CHANGED', codeAddress, { code, expected: made.code });
  const { fiscalYear, quarter } = identity;
  const entry: EnteredRow = { indicatorId: made.indicatorId, fiscalYear, quarter, seenVersion: made.seenVersion };
  for (const [column, field] of ENTRY_COLUMNS) {
    const cell = cells.get(column);
    if (!cell || !isFilled(cell)) continue;
    if (cell.isFormula) return refused('FORMULA_IN_CELL', cell.address);
    if (cell.kind === 'error') return refused('CELL_ERROR', cell.address, { found: cell.text.slice(0, 20) });
    entry[field] = enteredText(cell);
  }
  return { row, code, indicatorId: made.indicatorId, entry };
}

/** Text as it was typed; numbers as the shortest digits that the spreadsheet means; a tick is no number, though the file keeps it as one. */
function enteredText(cell: SheetCell): string {
  if (cell.kind === 'boolean') return cell.text === '1' ? 'TRUE' : 'FALSE';
  return (cell.kind === 'number' ? storedNumberText(cell.text) : null) ?? cell.text.trim();
}
