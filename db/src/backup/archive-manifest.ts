import { z } from 'zod';
import { SUBGRAPHS } from '../bootstrap.js';

/** Version of the archive's layout. Raised when an older hub could not read a newer archive; never for what the frame holds. */
export const ARCHIVE_FORMAT = 1;

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

export const manifestShape = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  hubVersion: z.string(),
  createdAt: z.iso.datetime(),
  /** One, unless a subgraph has a server of its own. */
  snapshots: z.array(snapshotShape).min(1),
  subgraphs: z.array(subgraphShape.extend({ name: z.enum(SUBGRAPHS) })).min(1),
});

export type ArchiveManifest = z.infer<typeof manifestShape>;
export type ArchivedSubgraph = ArchiveManifest['subgraphs'][number];
export type ArchivedTable = ArchivedSubgraph['tables'][number];
export type ArchivedSnapshot = ArchiveManifest['snapshots'][number];

/** Name of a table's entry in the archive. */
export function entryName(subgraph: string, table: string): string {
  return `${subgraph}/${table}.copy.zst`;
}

/** Rows and bytes before compression of the whole archive. */
export function archiveTotals({ subgraphs }: ArchiveManifest): { rows: number; bytes: number; tables: number } {
  const tables = subgraphs.flatMap((subgraph) => subgraph.tables);
  const sum = (of: (table: ArchivedTable) => number) => tables.reduce((total, table) => total + of(table), 0);
  return { rows: sum((table) => table.rows), bytes: sum((table) => table.bytes), tables: tables.length };
}
