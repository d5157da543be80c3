import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse, type Parser } from 'csv-parse';
import { csvMalformed, fileDamaged, fileEmpty, fileHasNoRows, fileNotFound } from './csv-source.refusals.js';
import { byteCounter, utf8Text } from './csv-source.streams.js';

/** Cells by the name of their column, as they stand in the file. */
export type CsvRecord = Record<string, string>;

export interface CsvRow {
  /** Line of the file on which the row ends, 1 = the header's. */
  line: number;
  record: CsvRecord;
}

export interface CsvProgress {
  /** Bytes taken from the file on disk (compressed ones when it is a .gz) and its size. */
  bytesRead: number;
  bytesTotal: number;
}

export interface CsvSource {
  header: readonly string[];
  /** Goes through the file once; holds a few hundred rows at a time, however large the file is. `FILE_HAS_NO_ROWS` when there is none. */
  rows: AsyncIterable<CsvRow>;
}

/** What csv-parse gives for a row with `info: true`. */
interface ParsedRow {
  record: string[];
  info: { lines: number };
}

/** All of them, or a file put together from two systems would break at the seam. */
const LINE_ENDS = ['\r\n', '\n', '\r'];
/** Characters of a row, so that a file of one endless row ends in a refusal and not in all the memory. */
const LONGEST_ROW = 4_000_000;
const GZIP_MAGIC = '1f8b';

/**
 * Opens a CSV, plain or gzipped, in UTF-8 with or without a byte order mark, and reads its header.
 * Refuses with `FILE_NOT_FOUND`, `FILE_EMPTY`, `ENCODING_NOT_UTF8`, `CSV_MALFORMED` or `FILE_DAMAGED`; the last three also while rows are read.
 */
export async function openCsv(file: string, onProgress: (progress: CsvProgress) => void = () => undefined): Promise<CsvSource> {
  const { isGzip, bytesTotal } = await look(file);
  const parser = parse({ bom: true, info: true, skip_empty_lines: true, record_delimiter: LINE_ENDS, max_record_size: LONGEST_ROW });
  const source = createReadStream(file);
  const counter = byteCounter((bytesRead) => onProgress({ bytesRead, bytesTotal }));
  const steps: (Readable | Transform)[] = [source, counter, ...(isGzip ? [createGunzip()] : []), utf8Text(file), parser];
  // The parser is iterated below and throws there what went wrong anywhere upstream.
  pipeline(steps as [Readable, Parser], () => undefined);
  const parsed = (parser as AsyncIterable<ParsedRow>)[Symbol.asyncIterator]();
  const first = await nextRow(parsed, file);
  if (!first) throw fileEmpty(file);
  const header = headerOf(first.record, file);
  return { header, rows: rowsAfterHeader(parsed, header, file) };
}

async function look(file: string): Promise<{ isGzip: boolean; bytesTotal: number }> {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) throw fileNotFound(file);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw fileNotFound(file);
    if (stat.size === 0) throw fileEmpty(file);
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return { isGzip: buffer.toString('hex') === GZIP_MAGIC, bytesTotal: stat.size };
  } finally {
    await handle.close();
  }
}

function headerOf(cells: readonly string[], file: string): string[] {
  const header = cells.map((cell) => cell.trim());
  const twice = header.find((column, index) => header.indexOf(column) !== index);
  if (twice === undefined) return header;
  throw csvMalformed(file, 1, `คอลัมน์ "${twice}" ซ้ำกัน`, `the column "${twice}" occurs twice`);
}

async function* rowsAfterHeader(parsed: AsyncIterator<ParsedRow>, header: readonly string[], file: string): AsyncGenerator<CsvRow> {
  try {
    const first = await nextRow(parsed, file);
    if (!first) throw fileHasNoRows(file);
    for (let row: ParsedRow | null = first; row; row = await nextRow(parsed, file)) {
      const cells = row.record;
      yield { line: row.info.lines, record: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])) };
    }
  } finally {
    // A reader that stops early must not leave the file open.
    await parsed.return?.();
  }
}

async function nextRow(parsed: AsyncIterator<ParsedRow>, file: string): Promise<ParsedRow | null> {
  try {
    const { done, value } = await parsed.next();
    return done ? null : value;
  } catch (error) {
    throw refusalFor(error, file);
  }
}

function refusalFor(error: unknown, file: string): unknown {
  if (error instanceof CsvError) return csvMalformed(file, Number(error['lines'] ?? 0), 'โครงสร้างแถวไม่ถูกต้อง', error.message);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_')) return fileDamaged(file, code);
  return error;
}
