import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { columnLetters } from './cell-address.rules.js';
import { cellValue, type TableValue } from './table-value.rules.js';

export interface TableColumn {
  header: string;
  /** In characters. */
  width: number;
  /** `decimal`: text that is a number is written as one. */
  kind: 'text' | 'decimal';
  /** How a number is shown, as spreadsheets write it: `#,##0.00`. */
  numberFormat?: string;
  /** Whether people may type here in a locked sheet. */
  isOpen?: boolean;
}

export interface TableSheet {
  name: string;
  /** Lines above the header. */
  title?: readonly string[];
  columns: readonly TableColumn[];
  rows: readonly (readonly TableValue[])[];
  /** Columns that stay in view. */
  frozenColumns?: number;
  /** Nothing but open columns can be changed. */
  isLocked?: boolean;
  /** Neither shown nor listed by spreadsheets. */
  isVeryHidden?: boolean;
}

const FONT = { name: 'TH Sarabun New', size: 14 };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBE3' } },
  alignment: { wrapText: true, vertical: 'top' },
  protection: { locked: true },
};
const TITLE: CellStyle = { font: { ...FONT, bold: true }, protection: { locked: true } };
const OPEN: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } }, protection: { locked: false } };
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** An .xlsx of tables, said to be made at `madeAt`, now when left out. Text is always text: nothing that was typed somewhere becomes a formula here. */
export function writeWorkbook(sheets: readonly TableSheet[], madeAt?: Date): Promise<Uint8Array> {
  const properties = madeAt ? { properties: { created: madeAt, modified: madeAt } } : {};
  return writeXlsx({ sheets: sheets.map(sheetOf), defaultFont: FONT, ...properties });
}

function sheetOf({ name, title = [], columns, rows, frozenColumns = 0, isLocked = false, isVeryHidden = false }: TableSheet): WriteSheet {
  const headRows = title.length + 1;
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [
      ...title.map((line) => [cellValue(line, 'text')]),
      columns.map(({ header }) => cellValue(header, 'text')),
      ...rows.map((row) => columns.map(({ kind }, column) => cellValue(row[column] ?? null, kind))),
    ],
    cells: headCells(title.length, columns.length),
    freezePane: { rows: headRows, columns: frozenColumns },
    dataValidations: isLocked ? columns.flatMap((column, index) => validationOf(column, index, headRows, rows.length)) : [],
    ...(isLocked
      ? { protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true } }
      : {}),
    ...(isVeryHidden ? { veryHidden: true } : {}),
  };
}

function styleOf({ isOpen, kind, numberFormat }: TableColumn): CellStyle {
  return {
    ...(kind === 'text' ? WRAPPED : { alignment: { vertical: 'top' } }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(isOpen ? OPEN : {}),
  };
}

/** A column's style would also open its head. */
function headCells(titleRows: number, columns: number): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < titleRows; row++)
    for (let column = 0; column < columns; column++) cells.set(`${row},${column}`, { style: TITLE });
  for (let column = 0; column < columns; column++) cells.set(`${titleRows},${column}`, { style: HEAD });
  return cells;
}

/** Open decimals are warned about, not forbidden: Thai digits are no numbers to a spreadsheet, and are read all the same. */
function validationOf({ isOpen, kind }: TableColumn, column: number, headRows: number, rows: number) {
  if (!isOpen || kind !== 'decimal' || rows === 0) return [];
  const letters = columnLetters(column);
  const range = `${letters}${headRows + 1}:${letters}${headRows + rows}`;
  const words = { errorTitle: 'ตัวเลข · Number', errorMessage: 'ช่องนี้ควรเป็นตัวเลข · A number is expected here' };
  const bounds = { formula1: '-999999999999', formula2: '999999999999' };
  return [
    {
      type: 'decimal',
      operator: 'between',
      ...bounds,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      ...words,
    } as const,
  ];
}
