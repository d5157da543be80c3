import { existsSync } from 'node:fs';
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../error-code.js';
import { ARCHIVE_FORMAT, type ArchiveManifest } from './archive-manifest.js';
import { archiveExists, backupNotWritten } from './archive.refusals.js';
import { copyPart, type CopiedPart, type CopyOptions } from './copy-part.js';
import type { HubPart } from './hub-parts.js';
import { filesOf, type FilesPlace } from './kept-files.js';
import { writeArchive } from './write-archive.js';

export interface BackupOptions extends Omit<CopyOptions, 'folder'> {
  parts: readonly HubPart[];
  /** Where uploaded files lie; left out: the archive says nothing of any. */
  files?: FilesPlace | undefined;
  /** Where the archive goes; nothing may be there yet. */
  file: string;
  hubVersion: string;
  now: Date;
}

export interface BackupMade {
  file: string;
  /** Size of the archive. */
  bytes: number;
  manifest: ArchiveManifest;
}

/** Part of the name of what a backup has not finished yet: `.<file>.partial-XXXXXX` beside it. */
export const PARTIAL = '.partial-';
const DISK_CODES = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EFBIG', 'EIO']);

/**
 * Copies the whole hub, running or not, into one archive, with the files of a folder. It appears under its name when it is whole, and the disk has it; needs
 * twice its size for a while.
 * @throws Refusal `FILE_EXISTS`, `BACKUP_NOT_WRITTEN`, and those of `copyPart`.
 */
export async function createBackup(options: BackupOptions): Promise<BackupMade> {
  const { file } = options;
  if (existsSync(file)) throw archiveExists(file);
  try {
    return await createIn(await mkdtemp(path.join(path.dirname(file), `.${path.basename(file)}${PARTIAL}`)), options);
  } catch (error) {
    if (!DISK_CODES.has(errorCode(error) ?? '')) throw error;
    throw backupNotWritten(file, error instanceof Error ? error.message : String(error));
  }
}

async function createIn(folder: string, options: BackupOptions): Promise<BackupMade> {
  const { file, signal } = options;
  try {
    const copied: CopiedPart[] = [];
    for (const part of options.parts) copied.push(await copyPart(part, { ...options, folder }));
    // After the rows: whatever they speak of lies there by now.
    const files = options.files && (await filesOf(options.files, signal));
    const manifest = { ...manifestOf(copied, options), ...(files ? { files } : {}) };
    const draft = path.join(folder, 'archive.tar');
    await writeArchive(draft, manifest, { tables: folder, files: filesFolder(options.files) }, signal);
    const { size } = await stat(draft);
    if (existsSync(file)) throw archiveExists(file);
    await rename(draft, file);
    await syncFolder(path.dirname(file));
    return { file, bytes: size, manifest };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function filesFolder(place: FilesPlace | undefined): string {
  return place && 'folder' in place ? place.folder : '';
}

function manifestOf(copied: readonly CopiedPart[], { hubVersion, now }: BackupOptions): ArchiveManifest {
  return {
    format: ARCHIVE_FORMAT,
    hubVersion,
    createdAt: now.toISOString(),
    snapshots: copied.map(({ snapshot }) => snapshot),
    subgraphs: copied.flatMap(({ subgraphs }) => subgraphs),
  };
}

/** A new name is on disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
