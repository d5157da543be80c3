import type { Command } from 'commander';
import { filesText } from './backup-files.js';
import { readEnvironment, type HubEnvironment } from './env.js';
import { progressBar } from './progress.js';
import { typedPath } from './typed-path.js';

export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .description('bring a backup into an empty hub, after checking every byte of it; exit code 0: all is in, 1: nothing was changed')
    .argument('<file>', 'an archive that "hub backup" wrote')
    .addHelpText('after', '\nThe hub is that of DATA_DIR or DATABASE_URL. People sign in anew afterwards, see docs/operators.md.')
    .action(async (file: string) => {
      const environment = readEnvironment(process.env);
      const archive = await checkedArchive(typedPath(file));
      await refuseFilled(environment);
      const { archiveTotals } = await import('@nakhon/db/backup/archive-manifest');
      const { hubParts } = await import('@nakhon/db/backup/hub-parts');
      const { restoreBackup } = await import('@nakhon/db/backup/restore-backup');
      const { openFileStore } = await import('@nakhon/kit/files/file-store');
      const { withHubSubgraphs } = await import('./hub-command.js');
      await withHubSubgraphs(environment, 'restore', async (hub) => {
        const bar = progressBar();
        const parts = hubParts(hub.database.adminUrl, environment.subgraphDatabaseUrls);
        const onTable = (table: string, done: number, total: number) => bar.update(done, total, `loading ${table}`);
        const store = await openFileStore(hub.files, new Date());
        const files = { incoming: await store.incoming(new Date()), keep: store.keep };
        await restoreBackup({ archive, parts, files, onTable }).finally(() => bar.end());
        const { rows, tables, files: count } = archiveTotals(archive.manifest);
        console.log(`Restored: ${rows} rows of ${tables} tables${filesText(archive.manifest, count)} as of ${archive.manifest.createdAt}`);
        if (hub.database.mode === 'joined') console.log('Start the running hub anew, so that nothing it remembers from before is shown.');
      });
    });
}

/** Before any database is opened. */
async function checkedArchive(file: string) {
  const { checkArchive } = await import('@nakhon/db/backup/check-archive');
  const { refuseUnknownVersions } = await import('@nakhon/db/backup/schema-version');
  const bar = progressBar();
  const onTable = (table: string, done: number, total: number) => bar.update(done, total, `checking ${table}`);
  const archive = await checkArchive(file, { onTable }).finally(() => bar.end());
  refuseUnknownVersions(archive.file, archive.manifest);
  return archive;
}

/** Before the hub is opened, which would migrate it. */
async function refuseFilled({ dataDir, databaseUrl, subgraphDatabaseUrls }: HubEnvironment): Promise<void> {
  const { hubParts } = await import('@nakhon/db/backup/hub-parts');
  const { refuseFilledHub } = await import('@nakhon/db/backup/restore-target');
  const { openHubDatabase } = await import('@nakhon/db/hub-database');
  const database = await openHubDatabase({ ...(dataDir ? { dataDir } : {}), ...(databaseUrl ? { databaseUrl } : {}), purpose: 'restore' });
  await refuseFilledHub(hubParts(database.adminUrl, subgraphDatabaseUrls)).finally(() => database.stop());
}
