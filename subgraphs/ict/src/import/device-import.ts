import path from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import { AuditRow } from '@nakhon/kit/audit';
import { openCsv, type CsvProgress, type CsvRow } from '@nakhon/kit/import/csv-source';
import type { ImportOutcome } from '@nakhon/kit/import/import-outcome';
import { isLeftOut, mappedRow, type Mapping } from '@nakhon/kit/import/mapping';
import { mappingFor } from '@nakhon/kit/import/mapping-files';
import { rejectsFile, rejectsPlaces, type RejectsFile } from '@nakhon/kit/import/rejects';
import { writeDevices } from '../device/device.bulk.js';
import type { DeviceFacts } from '../device/device.rules.js';
import { decideDeviceRow } from './device-row.rules.js';
import { assetNumberTwice } from './reject-reasons.js';

export interface DeviceImportOptions {
  orm: MikroORM;
  file: string;
  /** Name of a shipped mapping or path of a JSON file; found by the header when left out. */
  mapping?: string | null;
  /** Reads, checks and counts everything and leaves the database as it was. */
  dryRun?: boolean;
  onProgress?: (progress: CsvProgress) => void;
  now: Date;
  newId: () => string;
  /** Where rejected rows go; as `rejectsPlaces` when left out. */
  rejects?: string;
}

const BATCH = 1000;

/**
 * Imports a register of devices from a CSV in one transaction, a thousand at a time. A device is known by its asset number: a second
 * import of the same file changes nothing. Refuses as `openCsv` and `mappingFor` do, and then nothing is written.
 */
export async function importDevices(options: DeviceImportOptions): Promise<ImportOutcome> {
  const source = await openCsv(options.file, options.onProgress);
  const mapping = await mappingFor('devices', source.header, options.mapping);
  const rejects = rejectsFile(options.rejects === undefined ? rejectsPlaces(options.file) : [options.rejects], source.header);
  const em = options.orm.em.fork();
  await em.begin();
  try {
    // Two imports go one after the other; a long one needs more than a request's time.
    await em.execute("set local statement_timeout = '10min'");
    await em.execute("select pg_advisory_xact_lock(hashtext('ict.import'))");
    const counts = await importRows(em, options, source.rows, mapping, rejects);
    const outcome = { ...counts, totals: {}, rejectsFile: await rejects.close() };
    if (options.dryRun || outcome.placed === 0) await em.rollback();
    else await commit(em, options, mapping, outcome);
    return outcome;
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    await rejects.discard();
    throw error;
  }
}

type Counts = Omit<ImportOutcome, 'totals' | 'rejectsFile'>;

async function importRows(
  em: EntityManager,
  { now, newId }: DeviceImportOptions,
  rows: AsyncIterable<CsvRow>,
  mapping: Mapping,
  rejects: RejectsFile,
): Promise<Counts> {
  const counts: Counts = { read: 0, placed: 0, unchanged: 0, rejected: 0, leftOut: 0 };
  const seen = new Set<string>();
  const today = localDateOf(now);
  let waiting: DeviceFacts[] = [];
  const write = async () => {
    const placed = await writeDevices(em, waiting, { source: `import:${mapping.name}`, now, newId });
    counts.placed += placed;
    counts.unchanged += waiting.length - placed;
    waiting = [];
  };
  for await (const row of rows) {
    counts.read++;
    if (isLeftOut(mapping, row.record)) {
      counts.leftOut++;
      continue;
    }
    const decided = takenOnce(row, mapping, seen, today);
    if ('reject' in decided) {
      counts.rejected++;
      await rejects.add(row, decided.reject);
    } else if (waiting.push(decided.device) >= BATCH) await write();
  }
  await write();
  return counts;
}

function takenOnce(row: CsvRow, mapping: Mapping, seen: Set<string>, today: LocalDate): ReturnType<typeof decideDeviceRow> {
  const decided = decideDeviceRow(mappedRow(mapping, row.record), today);
  if ('reject' in decided) return decided;
  if (seen.has(decided.device.assetNumber)) return { reject: assetNumberTwice };
  seen.add(decided.device.assetNumber);
  return decided;
}

async function commit(
  em: EntityManager,
  { now, newId, file }: DeviceImportOptions,
  mapping: Mapping,
  outcome: ImportOutcome,
): Promise<void> {
  em.create(AuditRow, {
    id: newId(),
    occurredAt: now,
    actor: 'hub:import',
    action: 'devices.import',
    subject: `source:import:${mapping.name}`,
    facts: { ...outcome, rejectsFile: null, file: path.basename(file) },
  });
  await em.commit();
}
