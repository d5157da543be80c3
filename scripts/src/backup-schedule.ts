import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PARTIAL } from '@nakhon/db/backup/create-backup';
import type { BackupPlan } from './backup-plan.js';
import { archiveName, archivesToRemove, archiveTime, isBackupDue } from './backup-schedule.rules.js';

export interface BackupScheduleOptions {
  plan: BackupPlan;
  clock: () => Date;
  /** Whether this hub is the one that makes the backups of its database. */
  isLeader: () => Promise<boolean>;
  /** Writes an archive and reads it back; rejects when it is not whole. */
  makeBackup: (file: string) => Promise<void>;
  /** Told in one line of a backup that failed. */
  report: (line: string) => void;
}

export interface BackupSchedule {
  /** Makes a backup when one is due. To be called every minute or so; never rejects, and does nothing while one is being made. */
  tick(): Promise<void>;
}

/** After a failure, how long until the next try at most: a disk that is full is not asked every minute. */
const RETRY_MS = 15 * 60_000;
/** What a hub that died left unfinished goes after this. */
const LEFTOVER_MS = 86_400_000;

/** Backups at intervals, counted from the last one in the folder, so that a restart neither skips nor doubles one. */
export function backupSchedule({ plan, clock, isLeader, makeBackup, report }: BackupScheduleOptions): BackupSchedule {
  let isBusy = false;
  let notBefore = 0;

  async function backUpWhenDue(): Promise<void> {
    const now = clock();
    if (now.getTime() < notBefore) return;
    await mkdir(plan.directory, { recursive: true, mode: 0o700 });
    const names = await readdir(plan.directory);
    if (!isBackupDue(names, now, plan.everyMs) || !(await isLeader())) return;
    await removeLeftovers(plan.directory, names, now);
    await makeBackup(path.join(plan.directory, archiveName(now)));
    for (const name of archivesToRemove(await readdir(plan.directory), plan.keep)) await rm(path.join(plan.directory, name));
  }

  async function tick(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      await backUpWhenDue();
    } catch (error) {
      notBefore = clock().getTime() + Math.min(plan.everyMs, RETRY_MS);
      report(`BACKUP_FAILED: สำรองข้อมูลตามกำหนดไม่สำเร็จ (the scheduled backup failed): ${lineOf(error)}`);
    } finally {
      isBusy = false;
    }
  }

  return { tick };
}

async function removeLeftovers(directory: string, names: readonly string[], now: Date): Promise<void> {
  for (const name of names.filter(isLeftover)) {
    const { mtimeMs } = await stat(path.join(directory, name));
    if (now.getTime() - mtimeMs > LEFTOVER_MS) await rm(path.join(directory, name), { recursive: true, force: true });
  }
}

function isLeftover(name: string): boolean {
  const at = name.indexOf(PARTIAL);
  return at > 0 && name.startsWith('.') && archiveTime(name.slice(1, at)) !== null;
}

function lineOf(error: unknown): string {
  const text = error instanceof Error ? `${'code' in error ? `${String(error.code)} ` : ''}${error.message}` : String(error);
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
