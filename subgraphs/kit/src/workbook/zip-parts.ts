import type { Readable } from 'node:stream';
import { fromBuffer, open, type Entry, type Options, type ZipFile } from 'yauzl';
import { Refusal } from '@nakhon/core/refusal';
import { workbookRefused } from './workbook.refusals.js';

export interface ZipRules {
  mostParts: number;
  partBytes: number;
  totalBytes: number;
  /** How many times its packed size a part may have; parts under 1 kB packed count as 1 kB. */
  ratio: number;
  /** Names of parts, in small letters, that are refused. */
  unsafe: RegExp;
}

/** The parts of an archive by their names in small letters, none unpacked yet. */
export interface ZipParts {
  has(name: string): boolean;
  /** The bytes of a part; the stream fails when they are more than was declared. Refuses with ARCHIVE_BROKEN when there is none. */
  open(name: string): Promise<Readable>;
  close(): void;
}

const OPTIONS: Options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };

/** Reads the table of contents of an archive, in memory or at a path, and holds it against the rules before a byte is unpacked. */
export async function readZipParts(source: Buffer | string, rules: ZipRules): Promise<ZipParts> {
  const zip = await openZip(source);
  try {
    const parts = await listed(zip, rules);
    return {
      has: (name) => parts.has(name.toLowerCase()),
      open: (name) => opened(zip, parts.get(name.toLowerCase())),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openZip(source: Buffer | string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile) => (error || !zip ? reject(workbookRefused('ARCHIVE_BROKEN')) : resolve(zip));
    if (typeof source === 'string') open(source, OPTIONS, done);
    else fromBuffer(source, OPTIONS, done);
  });
}

function listed(zip: ZipFile, rules: ZipRules): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  let total = 0;
  return new Promise((resolve, reject) => {
    if (zip.entryCount > rules.mostParts) return reject(workbookRefused('ARCHIVE_TOO_LARGE', { parts: zip.entryCount }));
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName.toLowerCase();
      total += entry.uncompressedSize;
      const refusal = parts.has(name) ? workbookRefused('ARCHIVE_BROKEN', { part: name }) : refusalOfPart(entry, name, total, rules);
      if (refusal) return reject(refusal);
      parts.set(name, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(parts));
    zip.on('error', () => reject(workbookRefused('ARCHIVE_BROKEN')));
    zip.readEntry();
  });
}

function refusalOfPart(entry: Entry, name: string, total: number, rules: ZipRules): Refusal | null {
  if (rules.unsafe.test(name)) return workbookRefused('FILE_UNSAFE', { part: name });
  if (entry.isEncrypted()) return workbookRefused('ARCHIVE_ENCRYPTED');
  const isTooLarge =
    entry.uncompressedSize > rules.partBytes ||
    total > rules.totalBytes ||
    entry.uncompressedSize > rules.ratio * Math.max(entry.compressedSize, 1000);
  return isTooLarge ? workbookRefused('ARCHIVE_TOO_LARGE', { part: name, bytes: entry.uncompressedSize }) : null;
}

function opened(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry) return reject(workbookRefused('ARCHIVE_BROKEN'));
    zip.openReadStream(entry, (error, stream) => (error ? reject(workbookRefused('ARCHIVE_BROKEN')) : resolve(stream)));
  });
}
