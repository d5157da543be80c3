import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** `db/reference`, the same from `src/` and `dist/`. */
const REFERENCE = new URL('../reference/', import.meta.url);

const camelCase = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A number in a cell; blank cells are an error. */
export const numberCell = z.string().transform(Number).pipe(z.number());
/** A number in a cell, null when blank. */
export const numberOrNull = numberCell.nullable();
/** Text in a cell; blank cells are an error. */
export const textCell = z.string();
/** Text in a cell, null when blank. */
export const textOrNull = z.string().nullable();

/**
 * A function that reads a file of `db/reference` once and then answers from memory. Columns become camelCase, blank cells null.
 * @throws Error with file, line and column when a cell is not what the row's shape says.
 */
export function referenceReader<Row extends z.ZodType>(file: string, rowShape: Row): () => readonly z.infer<Row>[] {
  let rows: readonly z.infer<Row>[] | undefined;
  return () => (rows ??= parseReference(file, readFileSync(new URL(file, REFERENCE), 'utf8'), rowShape));
}

/** The rows of a CSV text; `file` only names it in errors. */
export function parseReference<Row extends z.ZodType>(file: string, text: string, rowShape: Row): z.infer<Row>[] {
  const records: Record<string, string | null>[] = parse(text, {
    bom: true,
    trim: true,
    skip_empty_lines: true,
    columns: (header: string[]) => header.map(camelCase),
    cast: (cell: string, { header }) => (header || cell !== '' ? cell : null),
  });
  return records.map((record, index) => {
    const row = rowShape.safeParse(record);
    if (!row.success) throw new Error(`${file}, row ${index + 1} after the header: ${z.prettifyError(row.error)}`);
    return row.data;
  });
}
