import type { EntityManager } from '@mikro-orm/postgresql';
import { insertRows } from '@nakhon/kit/bulk-insert';
import type { EvidenceFile } from '../evidence/evidence-file.js';
import type { DemoFacts } from './generate-demo.js';
import type { DemoEvidence } from './demo-evidence.js';

const ID = { id: 'uuid' } as const;
const WHO = { account_id: 'uuid', actor: 'text', source: 'text' } as const;
const QUARTER = { fiscal_year: 'int', quarter: 'int' } as const;
const CELL = { indicator_id: 'uuid', ...QUARTER } as const;

/** Writes what went on around results in the running transaction. */
export async function writeCycle(
  em: EntityManager,
  { reopenings, comments, signatures }: Pick<DemoFacts, 'reopenings' | 'comments' | 'signatures'>,
): Promise<void> {
  const openings = { ...ID, ...CELL, reason_th: 'text', opened_at: 'timestamptz', expires_at: 'timestamptz', ...WHO };
  const talk = { ...ID, ...CELL, text_th: 'text', recorded_at: 'timestamptz', ...WHO };
  const signed = { agency_code: 'text', ...QUARTER, signed_at: 'timestamptz', cells: 'int', left_behind: 'int', note_th: 'text' };
  await insertFields(em, 'cell_reopening', openings, reopenings);
  await insertFields(em, 'result_comment', talk, comments);
  await insertFields(em, 'quarter_signature', { ...ID, ...signed, ...WHO }, signatures);
}

/** Writes evidence; a file that clearing has left, because people use it, is used again. */
export async function writeEvidence(em: EntityManager, { files, links }: Pick<DemoEvidence, 'files' | 'links'>): Promise<void> {
  const there = await em.execute<{ id: string; same: string }[]>(
    `select id, concat(agency_code, ' ', sha256, ' ', name) as same from evidence_file where source = 'generated'`,
  );
  const idOf = new Map(there.map(({ id, same }) => [same, id]));
  const keptAs = new Map(files.map((file) => [file.id, idOf.get(sameText(file)) ?? file.id]));
  const documents = { sha256: 'text', name: 'text', media_type: 'text', bytes: 'int', agency_code: 'text', uploaded_at: 'timestamptz' };
  await insertFields(
    em,
    'evidence_file',
    { ...ID, ...documents, ...WHO },
    files.filter((file) => !idOf.has(sameText(file))),
  );
  const linked = { ...ID, file_id: 'uuid', ...CELL, linked_at: 'timestamptz', ...WHO };
  await insertFields(
    em,
    'evidence_link',
    linked,
    links.map((link) => ({ ...link, fileId: keptAs.get(link.fileId)! })),
  );
}

function sameText({ agencyCode, sha256, name }: EvidenceFile): string {
  return `${agencyCode} ${sha256} ${name}`;
}

/** Rows by field, `fiscalYear`, go into columns of the same name, `fiscal_year`. */
async function insertFields<Row extends object>(
  em: EntityManager,
  table: string,
  columns: Record<string, string>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const fields = Object.keys(columns).map((column) => [column, column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]);
  const byColumn = (row: Row) => Object.fromEntries(fields.map(([column, field]) => [column!, row[field as keyof Row]]));
  await insertRows<Record<string, unknown>>(em, { table, columns }, rows.map(byColumn));
}
