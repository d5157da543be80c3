import type { Readable } from 'node:stream';
import { columnLetters, columnOf } from './cell-address.rules.js';
import { workbookRefused } from './workbook.refusals.js';
import { readXml } from './xml-events.js';

export interface SheetCell {
  /** `C7`. */
  address: string;
  kind: 'number' | 'text' | 'boolean' | 'error';
  /** Numbers as the file keeps them; see `storedNumberText`. */
  text: string;
  /** The text is then what a formula gave when it was last reckoned: not to be believed. */
  isFormula: boolean;
}

export interface SheetRow {
  /** From 1. */
  number: number;
  /** By column, from 0; empty ones are left out. */
  cells: ReadonlyMap<number, SheetCell>;
}

/** How much of a workbook is read; what is larger is refused. */
export const WORKBOOK_LIMITS = { sheets: 4, rows: 2_000, columns: 64, cells: 60_000, strings: 50_000, textLength: 5_000 } as const;

const KINDS = new Map<string, SheetCell['kind']>([
  ['n', 'number'],
  ['s', 'text'],
  ['str', 'text'],
  ['inlineStr', 'text'],
  ['b', 'boolean'],
  ['e', 'error'],
]);

interface OpenCell {
  column: number;
  type: string;
  text: string;
  isFormula: boolean;
}

/** The rows of a sheet that hold anything, in order. Refuses with WORKBOOK_BROKEN or WORKBOOK_TOO_LARGE. */
export async function readSheet(stream: Readable, strings: readonly string[]): Promise<SheetRow[]> {
  const rows: { number: number; cells: Map<number, SheetCell> }[] = [];
  let cell: OpenCell | null = null;
  let isValue = false;
  let cells = 0;

  function openRow(given: string | undefined): void {
    const before = rows.at(-1)?.number ?? 0;
    const number = given === undefined ? before + 1 : Number(given);
    if (!Number.isInteger(number) || number <= before) throw workbookRefused('WORKBOOK_BROKEN');
    if (number > WORKBOOK_LIMITS.rows) throw workbookRefused('WORKBOOK_TOO_LARGE', { row: number, highest: WORKBOOK_LIMITS.rows });
    rows.push({ number, cells: new Map() });
  }

  function openCell({ r: address, t: type = 'n' }: Readonly<Record<string, string>>): OpenCell {
    const column = address === undefined ? (rows.at(-1)?.cells.size ?? 0) : columnOf(address);
    if (column === null || !KINDS.has(type) || rows.length === 0) throw workbookRefused('WORKBOOK_BROKEN');
    if (column >= WORKBOOK_LIMITS.columns || ++cells > WORKBOOK_LIMITS.cells)
      throw workbookRefused('WORKBOOK_TOO_LARGE', { column, cells });
    return { column, type, text: '', isFormula: false };
  }

  function closeCell({ column, type, text, isFormula }: OpenCell): void {
    const row = rows.at(-1)!;
    if (text === '' && !isFormula) return;
    const value = type === 's' ? strings[Number(text)] : text;
    if (value === undefined || row.cells.has(column)) throw workbookRefused('WORKBOOK_BROKEN');
    const address = `${columnLetters(column)}${row.number}`;
    row.cells.set(column, { address, kind: KINDS.get(type)!, text: value, isFormula });
  }

  await readXml(stream, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes['r']);
      else if (name === 'c') cell = openCell(attributes);
      else if (name === 'f' && cell) cell.isFormula = true;
      else if (name === 'v' || name === 't') isValue = true;
    },
    text: (text) => {
      if (isValue && cell) cell.text = grown(cell.text, text);
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c' && cell) {
        closeCell(cell);
        cell = null;
      }
    },
  });
  return rows;
}

/** Text with more at its end. Refuses a longer one than a cell may have. */
export function grown(text: string, more: string): string {
  if (text.length + more.length > WORKBOOK_LIMITS.textLength)
    throw workbookRefused('WORKBOOK_TOO_LARGE', { textLength: text.length + more.length, highest: WORKBOOK_LIMITS.textLength });
  return text + more;
}
