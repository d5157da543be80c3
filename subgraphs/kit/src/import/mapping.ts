import { Refusal } from '@nakhon/core/refusal';
import { z } from 'zod';
import type { CsvRecord } from './csv-source.js';
import { BUDGET_FIELDS, DEVICE_FIELDS, TICKET_FIELDS } from './mapping-fields.js';

const fieldNames = z.record(z.string(), z.string().min(1));

/** A mapping as it stands in its JSON file; `docs/import.md` explains it. */
export const mappingShape = z
  .strictObject({
    /** Facts imported with it carry the source `import:<name>`. */
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens'),
    kind: z.enum(['tickets', 'budget', 'devices']),
    describes: z.string().min(1),
    /** Field of the hub → column of the file. */
    columns: fieldNames,
    /** Field of the hub → value that holds for every row. */
    constants: fieldNames.default({}),
    /** Rows that are not meant: a row is left out when a column holds this value. */
    leaveOut: z.array(z.strictObject({ column: z.string().min(1), equals: z.string() })).default([]),
  })
  .superRefine((mapping, context) => {
    const { required, optional } = FIELDS[mapping.kind];
    const given = [...Object.keys(mapping.columns), ...Object.keys(mapping.constants)];
    const unknown = given.filter((field) => !required.includes(field) && !optional.includes(field));
    const lacking = required.filter((field) => !given.includes(field));
    for (const field of unknown) context.addIssue({ code: 'custom', path: ['columns', field], message: `no field of ${mapping.kind}` });
    for (const field of lacking) context.addIssue({ code: 'custom', path: ['columns', field], message: 'is required' });
  });

export type Mapping = z.infer<typeof mappingShape>;
export type MappingKind = Mapping['kind'];

const FIELDS: Record<MappingKind, { required: readonly string[]; optional: readonly string[] }> = {
  tickets: TICKET_FIELDS,
  budget: BUDGET_FIELDS,
  devices: DEVICE_FIELDS,
};

/** Characters of the longest cell that a field takes: names and subjects are sentences, and what is indexed must fit its index. */
const LONGEST_CELL = 2_000;

/** A row in the hub's fields, values trimmed; what the mapping or the row does not have is ''. Refuses with `CELL_TOO_LONG`. */
export interface MappedRow {
  (field: string): string;
  /** Whether the mapping knows the field at all. */
  has(field: string): boolean;
}

/** Columns the mapping speaks of. */
export function columnsOf(mapping: Mapping): string[] {
  return [...new Set([...Object.values(mapping.columns), ...mapping.leaveOut.map(({ column }) => column)])];
}

/** Columns the mapping speaks of and the file does not have. */
export function missingColumns(mapping: Mapping, header: readonly string[]): string[] {
  return columnsOf(mapping).filter((column) => !header.includes(column));
}

/** Whether the mapping says that this row is not meant. */
export function isLeftOut(mapping: Mapping, record: CsvRecord): boolean {
  return mapping.leaveOut.some(({ column, equals }) => (record[column] ?? '').trim() === equals);
}

/** Reads a row by the hub's fields: a filled cell first, the mapping's constant otherwise. */
export function mappedRow(mapping: Mapping, record: CsvRecord): MappedRow {
  const read = (field: string) => {
    const column = mapping.columns[field];
    const cell = column === undefined ? '' : (record[column] ?? '').trim();
    if (cell.length > LONGEST_CELL) throw cellTooLong(column!, cell.length);
    return cell === '' ? (mapping.constants[field] ?? '') : cell;
  };
  return Object.assign(read, { has: (field: string) => field in mapping.columns || field in mapping.constants });
}

function cellTooLong(column: string, length: number): Refusal {
  const messages = {
    th: `คอลัมน์ ${column} ยาวเกิน ${LONGEST_CELL} ตัวอักษร`,
    en: `The column ${column} holds more than ${LONGEST_CELL} characters`,
  };
  return new Refusal('CELL_TOO_LONG', messages, { column, length, highest: LONGEST_CELL });
}
