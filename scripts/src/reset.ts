import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';

/**
 * Empties every table of a subgraph but its list of migrations, in one transaction. Triggers that keep what is appended are off
 * within it: a reset is the one thing that may remove a hub's history.
 */
export async function resetSubgraph(orm: MikroORM): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const rows = await em.execute<{ name: string }[]>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = current_schema() and tablename <> 'migration'",
    );
    const tables = rows.map((row) => row.name);
    if (tables.length === 0) return;
    for (const table of tables) await em.execute(`alter table ${table} disable trigger user`);
    await em.execute(`truncate ${tables.join(', ')}`);
    for (const table of tables) await em.execute(`alter table ${table} enable trigger user`);
  });
}

/** Removes what people uploaded from the data folder; what lies in a bucket stays there. */
export async function resetFiles(folder: string): Promise<void> {
  for (const part of ['evidence', 'incoming']) await rm(path.join(folder, part), { recursive: true, force: true });
}
