import { hash } from 'node:crypto';
import path from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { AuditRow } from '@nakhon/kit/audit';
import { openCsv, type CsvProgress, type CsvRow, type CsvSource } from '@nakhon/kit/import/csv-source';
import type { ImportOutcome } from '@nakhon/kit/import/import-outcome';
import { isLeftOut, mappedRow, type Mapping } from '@nakhon/kit/import/mapping';
import { mappingFor } from '@nakhon/kit/import/mapping-files';
import { rejectsFile, rejectsPlaces, type RejectsFile } from '@nakhon/kit/import/rejects';
import { repairDesk } from '../repair-ticket/repair-ticket.bulk.js';
import { ticketBatch, type BatchEntry, type BatchSettings, type TicketBatch } from './ticket-batch.js';
import { idTwice } from './reject-reasons.js';
import { replaceGenerated, spans, type Spans } from './replaced-tickets.js';
import { codeTaken, isCodeTaken } from './ticket-import.refusals.js';
import { decideRow } from './ticket-row.rules.js';

export interface TicketImportOptions {
  orm: MikroORM;
  file: string;
  /** Name of a shipped mapping or path of a JSON file; found by the header when left out. */
  mapping?: string | null;
  /** Reads, checks and counts everything and leaves the database as it was. */
  dryRun?: boolean;
  /** Takes out demonstration tickets of the same kind received in the time that the file covers. */
  replace?: boolean;
  onProgress?: (progress: CsvProgress & { rows: number }) => void;
  now: Date;
  newId: () => string;
  /** Where rejected rows go; as `rejectsPlaces` when left out. */
  rejects?: string;
}

const BATCH = 2000;

/**
 * Imports tickets from a CSV in one transaction, some thousands at a time. A second import of the same file changes nothing; one of a
 * later file of the same system adds what is new. Refuses as `openCsv` and `mappingFor` do, and then nothing is written.
 */
export async function importTickets(options: TicketImportOptions): Promise<ImportOutcome> {
  const progress = { rows: 0 };
  const source = await openCsv(options.file, (bytes) => options.onProgress?.({ ...bytes, ...progress }));
  const mapping = await mappingFor('tickets', source.header, options.mapping);
  const rejects = rejectsFile(options.rejects === undefined ? rejectsPlaces(options.file) : [options.rejects], source.header);
  const em = options.orm.em.fork();
  await em.begin();
  try {
    const counted = await importRows(em, options, { source, mapping, rejects, progress });
    const outcome = { ...counted, rejectsFile: await rejects.close() };
    if (options.dryRun) await em.rollback();
    else await commit(em, options, mapping, outcome);
    return outcome;
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    await rejects.discard();
    throw isCodeTaken(error) ? codeTaken(mapping) : error;
  }
}

interface OpenImport {
  source: CsvSource;
  mapping: Mapping;
  rejects: RejectsFile;
  progress: { rows: number };
}

async function importRows(
  em: EntityManager,
  options: TicketImportOptions,
  { source, mapping, rejects, progress }: OpenImport,
): Promise<Omit<ImportOutcome, 'rejectsFile'>> {
  await prepare(em);
  const settings: BatchSettings = { em, desk: await repairDesk(em), rejects };
  const batch = ticketBatch(settings);
  try {
    return await readRows(em, options, { source, mapping, progress }, batch);
  } finally {
    // What is on its way must not run into the rollback.
    await batch.settled();
  }
}

async function readRows(
  em: EntityManager,
  options: TicketImportOptions,
  { source, mapping, progress }: Omit<OpenImport, 'rejects'>,
  batch: TicketBatch,
): Promise<Omit<ImportOutcome, 'rejectsFile'>> {
  const covered: Spans = spans();
  const place = placer(options, mapping);
  let leftOut = 0;
  for await (const row of source.rows) {
    progress.rows++;
    if (isLeftOut(mapping, row.record)) leftOut++;
    else {
      const entry = place(row);
      if ('ticket' in entry) covered.stretch(entry.ticket);
      if (batch.add(entry) >= BATCH) await batch.write();
    }
  }
  await batch.finish();
  const replaced = options.replace ? await replaceGenerated(em, covered) : 0;
  const totals = { ...batch.totals(), ...(options.replace ? { replaced: String(replaced) } : {}) };
  return { read: progress.rows, ...batch.counts(), leftOut, totals };
}

/** Long imports need more than a request's time; two imports go one after the other. */
async function prepare(em: EntityManager): Promise<void> {
  await em.execute("set local statement_timeout = '10min'");
  await em.execute("set local idle_in_transaction_session_timeout = '10min'");
  await em.execute("select pg_advisory_xact_lock(hashtext('ict.import'))");
}

/** Turns rows into tickets with the keys of the hub; a number that comes twice in a file is taken once. */
function placer({ now, newId }: TicketImportOptions, mapping: Mapping) {
  const seen = new Set<string>();
  const source = `import:${mapping.name}`;
  return (row: CsvRow): BatchEntry => {
    const decision = decideRow(mappedRow(mapping, row.record), source, now);
    if ('reject' in decision) return { row, ...decision };
    const { ticket } = decision;
    const externalId = ticket.externalId!;
    if (seen.has(externalId)) return { row, reject: idTwice };
    seen.add(externalId);
    const code = `${mapping.name.toUpperCase()}-${externalId}`;
    return { row, ticket: { ...ticket, id: newId(), code, digest: hash('sha1', JSON.stringify(ticket), 'base64url') } };
  };
}

async function commit(
  em: EntityManager,
  { now, newId, file }: TicketImportOptions,
  mapping: Mapping,
  outcome: ImportOutcome,
): Promise<void> {
  // What only took demonstration tickets out has changed the figures as well.
  if (outcome.placed === 0 && (outcome.totals['replaced'] ?? '0') === '0') return em.commit();
  em.create(AuditRow, {
    id: newId(),
    occurredAt: now,
    actor: 'hub:import',
    action: 'tickets.import',
    subject: `source:import:${mapping.name}`,
    facts: { ...outcome, rejectsFile: null, file: path.basename(file) },
  });
  await em.commit();
  // Until the planner knows of a hundred thousand new rows it reads them all for every figure.
  await em.execute(
    'vacuum (analyze) repair_ticket, repair_event, turnaround_bin, turnaround_tree, received_month, repair_measure, repair_measure_bin',
  );
}
