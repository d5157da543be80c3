import type { ArchiveManifest } from '@nakhon/db/backup/archive-manifest';
import type { FilesPlace } from '@nakhon/db/backup/kept-files';
import type { FileStoreSettings } from '@nakhon/kit/files/file-store';

/** What a backup takes along of the hub's files: those of the folder; of a bucket nothing but its name. */
export function filesPlace({ folder, s3 }: FileStoreSettings): FilesPlace {
  return s3 ? { bucket: s3.bucket } : { folder };
}

/** What is said of files after the tables: how many are in the archive, or where they are instead. */
export function filesText({ files }: ArchiveManifest, count: number): string {
  if (files === undefined) return ', no files';
  return files.place === 'BUCKET' ? `, without the files of the bucket ${files.bucket}` : ` and ${count} files`;
}
