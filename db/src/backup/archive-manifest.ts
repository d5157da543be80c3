import { z } from 'zod';
import { SUBGRAPHS } from '../bootstrap.js';

/**
 * Version of the archive's layout. Raised when an older hub could not read a newer archive; never for what the frame holds. 2: with the
 * files that people uploaded.
 */
export const ARCHIVE_FORMAT = 2;
/** Layouts that this hub reads. */
export const KNOWN_FORMATS: readonly number[] = [1, ARCHIVE_FORMAT];
/** Keys of files that the hub makes: nothing in them leads out of a folder. */
export const FILE_KEY = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)+$/;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const identifier = z.string().min(1).max(63);

const tableShape = z.object({
  name: identifier,
  /** In the order of the columns of each row. */
  columns: z.array(identifier).min(1),
  rows: count,
  /** Length and checksum of the rows as PostgreSQL's COPY writes them, before compression. */
  bytes: count,
  sha256,
});

const sequenceShape = z.object({
  name: identifier,
  /** The number given last; null when none was. */
  value: z
    .string()
    .regex(/^-?\d+$/)
    .nullable(),
});

const subgraphShape = z.object({
  name: identifier,
  /** The schema's version: names of the migrations that had run, in their order. */
  migrations: z.array(z.string().min(1)),
  /** A table stands after those that its foreign keys point to. */
  tables: z.array(tableShape),
  sequences: z.array(sequenceShape),
  /** Tables whose rows are not in the archive on purpose. */
  leftOut: z.array(identifier),
});

const snapshotShape = z.object({
  /** What was read at one point in time. */
  subgraphs: z.array(z.enum(SUBGRAPHS)).min(1),
  takenAt: z.iso.datetime(),
  /** Version of the PostgreSQL that was read. */
  postgres: z.string(),
});

const fileShape = z.object({
  key: z.string().max(500).regex(FILE_KEY),
  bytes: count,
  sha256,
});

const filesShape = z.object({
  /** `BUCKET`: they lie there, and none of them is in the archive. */
  place: z.enum(['FOLDER', 'BUCKET']),
  bucket: z.string().optional(),
  /** In the order of their entries. */
  kept: z.array(fileShape),
});

export const manifestShape = z.object({
  format: z.union([z.literal(1), z.literal(ARCHIVE_FORMAT)]),
  hubVersion: z.string(),
  createdAt: z.iso.datetime(),
  /** One, unless a subgraph has a server of its own. */
  snapshots: z.array(snapshotShape).min(1),
  subgraphs: z.array(subgraphShape.extend({ name: z.enum(SUBGRAPHS) })).min(1),
  /** Left out by hubs that packed no files, and where nothing was said of them. */
  files: filesShape.optional(),
});

export type ArchiveManifest = z.infer<typeof manifestShape>;
export type ArchivedSubgraph = ArchiveManifest['subgraphs'][number];
export type ArchivedTable = ArchivedSubgraph['tables'][number];
export type ArchivedSnapshot = ArchiveManifest['snapshots'][number];

export type ArchivedFiles = z.infer<typeof filesShape>;
export type ArchivedFile = ArchivedFiles['kept'][number];

/** Name of a file's entry in the archive. */
export function fileEntryName({ key }: Pick<ArchivedFile, 'key'>): string {
  return `files/${key}`;
}

/** The files that are in the archive. */
export function filesInside({ files }: ArchiveManifest): readonly ArchivedFile[] {
  return files?.kept ?? [];
}

/** Name of a table's entry in the archive. */
export function entryName(subgraph: string, table: string): string {
  return `${subgraph}/${table}.copy.zst`;
}

/** Rows, files, and bytes of both before compression, of the whole archive. */
export function archiveTotals(manifest: ArchiveManifest): { rows: number; bytes: number; tables: number; files: number } {
  const files = filesInside(manifest);
  const tables = manifest.subgraphs.flatMap((subgraph) => subgraph.tables);
  const sum = (of: (table: ArchivedTable) => number) => tables.reduce((total, table) => total + of(table), 0);
  const fileBytes = files.reduce((total, { bytes }) => total + bytes, 0);
  return { rows: sum((table) => table.rows), bytes: sum((table) => table.bytes) + fileBytes, tables: tables.length, files: files.length };
}
