import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';

/** A cell as a spreadsheet has it: numbers as numbers, text as text, null for nothing. */
export type ReadCell = number | string | null;

export interface ReadTable {
  header: string[];
  rows: ReadCell[][];
  /** Lines above the header. */
  title: string[];
  /** Whether any cell is a formula. */
  hasFormula: boolean;
}

/** The table of a workbook that the hub wrote: its header is the first row with more than one cell. */
export async function readXlsx(file: Buffer): Promise<ReadTable> {
  const [sheet] = await readWorkbook(file);
  const head = sheet!.rows.findIndex(({ cells }) => cells.size > 1);
  const header = [...sheet!.rows[head]!.cells.values()].map(({ text }) => text);
  const all = sheet!.rows.flatMap(({ cells }) => [...cells.values()]);
  return {
    header,
    title: sheet!.rows.slice(0, head).map(({ cells }) => cells.get(0)!.text),
    rows: sheet!.rows.slice(head + 1).map(({ cells }) =>
      header.map((_, column) => {
        const cell = cells.get(column);
        return cell === undefined ? null : cell.kind === 'number' ? Number(cell.text) : cell.text;
      }),
    ),
    hasFormula: all.some(({ isFormula }) => isFormula),
  };
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;

/** The fields of a CSV as they stand, quotes taken off (RFC 4180); the mark at its beginning is no part of it. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  for (const [, quoted, plain, end] of body.matchAll(FIELD)) {
    lines.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\r\n') lines.push([]);
  }
  return lines;
}
