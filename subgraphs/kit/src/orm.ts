import { MikroORM, type AnyEntity, type Constructor, type Options } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { migrationFiles } from '@nakhon/db/migration-files';
import { queueSchemaOf, type SubgraphName } from '@nakhon/db/bootstrap';
import { freeLostConnections, type ConnectionPool } from './lost-connections.js';
import { noteLine } from './observe/logged-fault.js';
import type { ObservedPool } from './observe/sql-observer.js';

export interface OrmOptions {
  name: SubgraphName;
  entities: readonly Constructor<AnyEntity>[];
  databaseUrl: string;
  /** A hot standby, for statements that ask for it (`connectionType: 'read'`) and for no others. */
  replicaUrl?: string | undefined;
  /** Most connections this subgraph holds at once. */
  poolSize?: number;
  /** Called with each SQL statement that is sent: for tests that count. */
  onStatement?: (sql: string) => void;
  /** Given the pool before its first connection. */
  watchPool?: (pool: ObservedPool) => void;
  /** The same for the replica's. */
  watchReplica?: (pool: ObservedPool) => void;
}

const CONNECTS_WITHIN_MS = 15_000;
const REPLICA_CONNECTS_WITHIN_MS = 2_000;

/** A connection pool and entity manager over this subgraph's own schema, as its own role. */
export function openOrm({
  name,
  entities,
  databaseUrl,
  replicaUrl,
  poolSize = 8,
  onStatement,
  ...watching
}: OrmOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: databaseUrl,
    schema: name,
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    forceUtcTimezone: true,
    ignoreUndefinedInQuery: false,
    discovery: { warnWhenNoEntities: false },
    colors: false,
    logger: (note: string) => void process.stderr.write(noteLine(note, { subgraph: name }, new Date())),
    pool: { min: 0, max: poolSize },
    driverOptions: driverOptions(databaseUrl, CONNECTS_WITHIN_MS, watching.watchPool),
    ...(replicaUrl === undefined ? {} : replica(replicaUrl, watching.watchReplica)),
    schemaGenerator: { ignoreSchema: [queueSchemaOf(name)] },
    extensions: [Migrator],
    migrations: {
      tableName: 'migration',
      migrationsList: sqlMigrations(name),
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      disableForeignKeys: false,
      silent: true,
    },
    ...(onStatement ? { onQuery: observed(onStatement) } : {}),
  } as Options);
}

/** The address whole, because what stands after the question mark (sslmode, options) is not taken from `clientUrl`. */
function driverOptions(url: string, connectionTimeoutMillis: number, watch: ((pool: ObservedPool) => void) | undefined) {
  const onPoolCreated = (pool: ConnectionPool & ObservedPool) => {
    freeLostConnections(pool);
    watch?.(pool);
  };
  return { connectionString: url, connectionTimeoutMillis, onPoolCreated };
}

/** Everything else stays on the primary: an ORM with replicas would by itself read from them whatever is no transaction. */
function replica(url: string, watch: ((pool: ObservedPool) => void) | undefined) {
  const options = driverOptions(url, REPLICA_CONNECTS_WITHIN_MS, watch);
  return { replicas: [{ clientUrl: url, driverOptions: options }], preferReadReplicas: false };
}

function observed(onStatement: (sql: string) => void): (sql: string) => string {
  return (sql) => {
    onStatement(sql);
    return sql;
  };
}

/** The forward-only SQL files of a subgraph as MikroORM migrations: the file is sent whole, so that functions and triggers can stand in it. */
function sqlMigrations(name: SubgraphName): { name: string; class: Constructor<Migration> }[] {
  return migrationFiles(name).map((file) => ({
    name: file.name,
    class: class extends Migration {
      override async up(): Promise<void> {
        await this.execute(file.sql);
      }
    } as unknown as Constructor<Migration>,
  }));
}

/** Brings the schema up to date; returns the names of the migrations that ran. */
export async function migrate(orm: MikroORM): Promise<string[]> {
  const done = await orm.migrator.up();
  return done.map((migration) => migration.name);
}

/** Views, triggers and functions are known to the migrations alone; entities speak of tables. */
const ONLY_IN_MIGRATIONS = /^drop (view|trigger|function) /;

/** SQL that would make the tables of the migrated schema equal to the entities: empty when they agree. */
export async function schemaDrift(orm: MikroORM): Promise<string> {
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  const lines = sql.split('\n').filter((line) => line.trim() !== '' && !ONLY_IN_MIGRATIONS.test(line));
  return lines.join('\n');
}
