import type { Command } from 'commander';
import type { BackupMade } from '@nakhon/db/backup/create-backup';
import { filesPlace, filesText } from './backup-files.js';
import { archiveName } from './backup-schedule.rules.js';
import { readEnvironment, type HubEnvironment } from './env.js';
import { hubVersion } from './hub-version.js';
import { progressBar } from './progress.js';
import { typedPath } from './typed-path.js';

export function backupCommand(program: Command): void {
  program
    .command('backup')
    .description('copy the whole hub into one archive, with the hub running or stopped; exit code 0: written and read back, 1: not')
    .argument('[file]', 'where it goes; a new file (default: nakhon-backup-<time>.tar here)')
    .option('--check', 'only read an archive from end to end and say whether it is whole', false)
    .addHelpText(
      'after',
      '\nThe secrets of DATA_DIR and the sessions are not in it, see docs/operators.md. "hub restore FILE" brings it back.',
    )
    .action(async (file: string | undefined, { check }: { check: boolean }) => {
      const target = typedPath(file ?? archiveName(new Date()));
      const made = check ? await read(target) : await write(target, readEnvironment(process.env));
      console.log(await summaryOf(made));
    });
}

async function write(file: string, environment: HubEnvironment): Promise<BackupMade> {
  const { createBackup } = await import('@nakhon/db/backup/create-backup');
  const { hubParts } = await import('@nakhon/db/backup/hub-parts');
  const { openDataFolder } = await import('@nakhon/db/data-folder');
  const { openHubDatabase } = await import('@nakhon/db/hub-database');
  const { dataDir, databaseUrl, filesBucket } = environment;
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const bar = progressBar();
  const database = await openHubDatabase({ ...(dataDir ? { dataDir } : {}), ...(databaseUrl ? { databaseUrl } : {}), purpose: 'backup' });
  try {
    const parts = hubParts(database.adminUrl, environment.subgraphDatabaseUrls);
    const onTable = (table: string, done: number, total: number) => bar.update(done, total, table);
    const files = filesPlace({ folder: openDataFolder(dataDir).files, s3: filesBucket });
    await createBackup({ parts, files, file, hubVersion: hubVersion(), now: new Date(), onTable, signal: stopping.signal });
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    process.exitCode = 130;
  } finally {
    bar.end();
    await database.stop();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  if (stopping.signal.aborted) process.exit(130);
  return read(file);
}

async function read(file: string): Promise<BackupMade> {
  const { checkArchive } = await import('@nakhon/db/backup/check-archive');
  const bar = progressBar();
  try {
    return await checkArchive(file, { onTable: (table, done, total) => bar.update(done, total, `reading ${table}`) });
  } finally {
    bar.end();
  }
}

async function summaryOf({ file, bytes, manifest }: BackupMade): Promise<string> {
  const { archiveTotals } = await import('@nakhon/db/backup/archive-manifest');
  const { tables, rows, files } = archiveTotals(manifest);
  const times = manifest.snapshots.map(({ takenAt, subgraphs }) =>
    manifest.snapshots.length > 1 ? `${takenAt} (${subgraphs.join(', ')})` : takenAt,
  );
  return `${file} is whole: ${rows} rows of ${tables} tables${filesText(manifest, files)} as of ${times.join(', ')}, ${(bytes / 1e6).toFixed(1)} MB`;
}
