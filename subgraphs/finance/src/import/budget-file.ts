import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import { openCsv, type CsvProgress, type CsvRow } from '@nakhon/kit/import/csv-source';
import { isLeftOut, mappedRow, type Mapping } from '@nakhon/kit/import/mapping';
import { mappingFor } from '@nakhon/kit/import/mapping-files';
import { rejectsFile, rejectsPlaces, type RejectsFile } from '@nakhon/kit/import/rejects';
import { readBudgetRow, withCodes, type CodedItem, type PlannedItem } from './budget-row.rules.js';

export interface BudgetFileOptions {
  file: string;
  /** Name of a shipped mapping or path of one; the one that fits the header when left out. */
  mapping?: string | null | undefined;
  fiscalYear?: number | null | undefined;
  /** Where rejected rows go; as `rejectsPlaces` when left out. */
  rejects?: string | undefined;
  onProgress?: ((progress: CsvProgress) => void) | undefined;
}

export interface BudgetFile {
  /** `import:<name of the mapping>`. */
  source: string;
  items: CodedItem[];
  read: number;
  leftOut: number;
  rejected: number;
  /** Still open: to be closed, or discarded when the import fails as a whole. */
  rejects: RejectsFile;
}

/** Reads the whole file into items with their codes. Refuses as `openCsv` and `mappingFor`, and FISCAL_YEAR_OUT_OF_RANGE for the year told. */
export async function readBudgetFile(options: BudgetFileOptions): Promise<BudgetFile> {
  const fiscalYear = options.fiscalYear ?? null;
  if (fiscalYear !== null) assertFiscalYear(fiscalYear);
  const csv = await openCsv(options.file, options.onProgress);
  const mapping = await mappingFor('budget', csv.header, options.mapping);
  const rejects = rejectsFile(options.rejects === undefined ? rejectsPlaces(options.file) : [options.rejects], csv.header);
  try {
    const rows = await readRows(csv.rows, mapping, fiscalYear, rejects);
    return { source: `import:${mapping.name}`, ...rows, items: withCodes(rows.items), rejects };
  } catch (error) {
    await rejects.discard();
    throw error;
  }
}

async function readRows(rows: AsyncIterable<CsvRow>, mapping: Mapping, fiscalYear: number | null, rejects: RejectsFile) {
  const read = { items: [] as PlannedItem[], read: 0, leftOut: 0, rejected: 0 };
  for await (const row of rows) {
    read.read++;
    if (isLeftOut(mapping, row.record)) {
      read.leftOut++;
      continue;
    }
    try {
      read.items.push(readBudgetRow(mappedRow(mapping, row.record), row.line, fiscalYear));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      read.rejected++;
      await rejects.add(row, error);
    }
  }
  return read;
}
