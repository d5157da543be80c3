import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SubgraphName } from './bootstrap.js';

export interface MigrationFile {
  /** File name without `.sql`, for example `0001_init`. */
  name: string;
  sql: string;
}

/** `db/migrations`, the same from `src/` and `dist/`. */
const MIGRATIONS = new URL('../migrations/', import.meta.url);
const FILE_NAME = /^\d{4}_[a-z0-9_-]+\.sql$/;

/**
 * The subgraph's migrations in the order in which they run.
 * @throws Error when a `.sql` file is not called `NNNN_name.sql` or a number occurs twice: the order would be a guess.
 */
export function migrationFiles(subgraph: SubgraphName): MigrationFile[] {
  const folder = new URL(`${subgraph}/`, MIGRATIONS);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  refuseDisorder(files, fileURLToPath(folder));
  return files.map((file) => ({ name: file.slice(0, -'.sql'.length), sql: readFileSync(new URL(file, folder), 'utf8') }));
}

/** @throws Error naming the first file whose place in the order is unclear. */
export function refuseDisorder(sortedFiles: readonly string[], folder: string): void {
  sortedFiles.forEach((file, index) => {
    if (!FILE_NAME.test(file)) throw new Error(`${file} in ${folder} is not called NNNN_name.sql`);
    if (sortedFiles[index - 1]?.slice(0, 4) === file.slice(0, 4)) throw new Error(`Two migrations in ${folder} have the number of ${file}`);
  });
}
