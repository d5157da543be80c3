import type { Client } from 'pg';
import { migrationFiles } from '../migration-files.js';
import type { ArchivedSubgraph, ArchiveManifest } from './archive-manifest.js';
import { archiveVersionUnknown } from './archive.refusals.js';
import { missingMigrations } from './schema-version.rules.js';
import { MIGRATION_TABLE, qualified } from './schema-inventory.js';

/**
 * @throws Refusal `ARCHIVE_VERSION_UNKNOWN` unless each subgraph's migrations are the first of those this hub has, in their order:
 * then its tables can be made as they were, filled, and brought forward.
 */
export function refuseUnknownVersions(file: string, { subgraphs, hubVersion }: ArchiveManifest): void {
  for (const { name, migrations } of subgraphs) {
    const known = migrationFiles(name).map((migration) => migration.name);
    if (missingMigrations(known, migrations) !== null) continue;
    throw archiveVersionUnknown(file, `${name}: ${migrations.at(-1) ?? '-'}`, hubVersion);
  }
}

/** The migrations that this hub has and the archive did not, in the order in which they run. */
function newerMigrations({ name, migrations }: ArchivedSubgraph) {
  return migrationFiles(name).slice(migrations.length);
}

/** Makes the tables as they were when the archive was written; nothing to do when the hub has no newer migration. */
export async function returnToVersion(client: Client, subgraph: ArchivedSubgraph): Promise<void> {
  if (newerMigrations(subgraph).length === 0) return;
  await dropAllButMigrations(client, subgraph.name);
  await client.query(`delete from ${qualified(client, subgraph.name, MIGRATION_TABLE)}`);
  await run(client, subgraph.name, migrationFiles(subgraph.name).slice(0, subgraph.migrations.length));
}

/** Runs the migrations that the archive did not have yet, on its data. */
export async function bringForward(client: Client, subgraph: ArchivedSubgraph): Promise<void> {
  await run(client, subgraph.name, newerMigrations(subgraph));
}

async function run(client: Client, schema: string, files: readonly { name: string; sql: string }[]): Promise<void> {
  for (const { name, sql } of files) {
    await client.query(sql);
    await client.query(`insert into ${qualified(client, schema, MIGRATION_TABLE)} (name, executed_at) values ($1, now())`, [name]);
  }
}

/** Tables, views, free sequences, functions and types of the schema, which stays, as its owner may have no right to make one. */
async function dropAllButMigrations(client: Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('drop %s if exists %I.%I cascade', kind, nspname, relname) as statement
     from pg_class c join pg_namespace n on n.oid = relnamespace
       join (values ('r', 'table'), ('p', 'table'), ('v', 'view'), ('m', 'materialized view'), ('S', 'sequence'), ('c', 'type')) as k(relkind_of, kind)
         on relkind_of = relkind::text
     where nspname = $1 and relname <> $2
       and not (relkind = 'S' and exists (select 1 from pg_depend d where d.objid = c.oid and deptype in ('a', 'i') and refobjsubid > 0))
     union all
     select format('drop %s if exists %s cascade', case prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, p.oid::regprocedure)
     from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname = $1
     union all
     select format('drop type if exists %I.%I cascade', nspname, typname)
     from pg_type join pg_namespace n on n.oid = typnamespace where nspname = $1 and typtype in ('e', 'd')`,
    [schema, MIGRATION_TABLE],
  );
  for (const { statement } of rows) await client.query(statement);
}
