import { rm } from 'node:fs/promises';
import { backupLeader } from '@nakhon/db/backup/backup-leader';
import { checkArchive } from '@nakhon/db/backup/check-archive';
import { createBackup } from '@nakhon/db/backup/create-backup';
import { hubParts } from '@nakhon/db/backup/hub-parts';
import type { FileStoreSettings } from '@nakhon/kit/files/file-store';
import { filesPlace } from './backup-files.js';
import { backupSchedule } from './backup-schedule.js';
import type { HubEnvironment } from './env.js';
import { hubVersion } from './hub-version.js';

const LOOKS_EVERY_MS = 60_000;

/** Lets the running hub make the backups that its environment asks for, if any. Returns what stops it. */
export function startBackups(
  adminUrl: string,
  files: FileStoreSettings,
  { backups, subgraphDatabaseUrls }: HubEnvironment,
): () => Promise<void> {
  if (!backups) return async () => undefined;
  const leader = backupLeader(adminUrl);
  const stopping = new AbortController();
  const clock = () => new Date();
  const schedule = backupSchedule({
    plan: backups,
    clock,
    isLeader: () => leader.isLeader(),
    makeBackup: async (file) => {
      const parts = hubParts(adminUrl, subgraphDatabaseUrls);
      await createBackup({ parts, files: filesPlace(files), file, hubVersion: hubVersion(), now: clock(), signal: stopping.signal });
      // One that does not read back well must neither stay nor count as one of those that are kept.
      await checkArchive(file).catch(async (error: unknown) => {
        await rm(file, { force: true });
        throw error;
      });
    },
    report: (line) => void (stopping.signal.aborted || process.stderr.write(`${line}\n`)),
  });
  let running = schedule.tick();
  const timer = setInterval(() => (running = schedule.tick()), LOOKS_EVERY_MS);
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await running;
    await leader.release();
  };
}
