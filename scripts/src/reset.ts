import type { MikroORM } from '@mikro-orm/postgresql';

/** Empties every table of a subgraph but its list of migrations, in one transaction. */
export async function resetSubgraph(orm: MikroORM): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const tables = await em.execute<{ name: string }[]>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = current_schema() and tablename <> 'migration'",
    );
    await em.execute("set local nakhon.clearing = 'on'");
    if (tables.length > 0) await em.execute(`truncate ${tables.map((table) => table.name).join(', ')}`);
  });
}
