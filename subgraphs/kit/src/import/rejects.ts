import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { Refusal, type RefusalMessages } from '@nakhon/core/refusal';
import type { CsvRow } from './csv-source.js';

/** Why a row was not taken: a stable code and a sentence in both languages. */
export interface RejectReason {
  code: string;
  messages: RefusalMessages;
}

export interface RejectsFile {
  add(row: CsvRow, reason: RejectReason): Promise<void>;
  /** Finishes the file. Gives its path, or null when no row was rejected. */
  close(): Promise<string | null>;
  /** Gives the file up: the import failed as a whole. */
  discard(): Promise<void>;
}

/** Spreadsheets read the file as Thai only when it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that begins so would be run as a formula by a spreadsheet. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The file of rejected rows: line, reason and the columns as they came. It is made with the first rejected row, in the first of the
 * `files` that can be written, and bears its name only once it is whole: an import that is killed leaves at most a `.part`. One left
 * by an earlier import is removed when nothing is rejected. Refuses with `REJECTS_NOT_WRITABLE`.
 */
export function rejectsFile(files: readonly string[], header: readonly string[]): RejectsFile {
  let open: OpenFile | null = null;
  return {
    async add(row, reason) {
      open ??= await openFirst(files, header);
      const cells = header.map((column) => row.record[column] ?? '');
      await open.write([String(row.line), reason.code, reason.messages.th, reason.messages.en, ...cells]);
    },
    async close() {
      if (open) return open.finish();
      // One in a place that cannot be written to stays; it does not hold up the import.
      await rm(files[0]!, { force: true }).catch(() => undefined);
      return null;
    },
    discard: async () => open?.abandon(),
  };
}

/** Where the rejected rows of a file go: beside it, else where the command runs, else where temporary files lie. */
export function rejectsPlaces(file: string): string[] {
  const name = `${path.basename(file)}.rejects.csv`;
  return [...new Set([path.dirname(file), process.cwd(), tmpdir()].map((folder) => path.join(folder, name)))];
}

interface OpenFile {
  write(cells: readonly string[]): Promise<void>;
  /** Gives the path of the file. */
  finish(): Promise<string>;
  abandon(): Promise<void>;
}

async function openFirst(files: readonly string[], header: readonly string[]): Promise<OpenFile> {
  let failure: unknown;
  for (const file of files) {
    try {
      return await openFile(file, header);
    } catch (error) {
      failure = error;
    }
  }
  throw notWritable(files[0]!, failure as Error);
}

async function openFile(file: string, header: readonly string[]): Promise<OpenFile> {
  const part = `${file}.part`;
  if (await isFolder(file)) throw new Error(`${file} is a folder`);
  const stream = createWriteStream(part);
  await once(stream, 'open');
  let failure: Error | null = null;
  stream.on('error', (error) => (failure = error));
  stream.write(`${BYTE_ORDER_MARK}${lineOf(['line', 'reason', 'reason_th', 'reason_en', ...header])}`);
  return {
    async write(cells) {
      if (failure) throw notWritable(file, failure);
      if (!stream.write(lineOf(cells))) await once(stream, 'drain').catch(() => undefined);
    },
    async finish() {
      stream.end();
      await finished(stream).catch((error: Error) => (failure = error));
      if (!failure) await rename(part, file).catch((error: Error) => (failure = error));
      if (failure) throw notWritable(file, failure);
      return file;
    },
    async abandon() {
      stream.destroy();
      await finished(stream).catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isDirectory() ?? false;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(safeCell).join(',')}\r\n`;
}

/** A cell as CSV that no spreadsheet takes for a formula: an apostrophe goes before a sign that would start one. */
export function safeCell(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function notWritable(file: string, cause: Error): Refusal {
  const messages = { th: `เขียนแฟ้มรายการที่ไม่รับ ${file} ไม่ได้`, en: `The file of rejected rows ${file} cannot be written` };
  return new Refusal('REJECTS_NOT_WRITABLE', messages, { file, detail: cause.message });
}
