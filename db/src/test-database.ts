import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { restrictDatabase, SUBGRAPHS, type SubgraphName } from './bootstrap.js';
import { roleOf } from './bootstrap-role.js';
import { urlWithDatabase, urlWithLogin, withClient } from './connection.js';
import { oneAtATime } from './one-at-a-time.js';
import { testPassword } from './test-server.setup.js';

export interface TestDatabase {
  /** The administrator on this database. */
  adminUrl: string;
  /** Each subgraph's role on this database, with its empty schema. */
  urls: Record<SubgraphName, string>;
  /** Removes the database and whoever is still connected to it. */
  drop(): Promise<void>;
}

/** A bootstrapped database of its own on the run's server, in some tens of milliseconds. For `*.db.test.ts` only. */
export function createTestDatabase(): Promise<TestDatabase> {
  return copyOf(inject('templateDatabase'));
}

/**
 * A database of its own that holds what `write` wrote, in some tens of milliseconds: the first of the run that asks for `name` has it
 * written, the others copy it. `write` leaves no connection open.
 */
export async function createWrittenDatabase(name: string, write: (database: TestDatabase) => Promise<void>): Promise<TestDatabase> {
  const serverUrl = inject('adminUrl');
  const template = `${inject('templateDatabase')}_${name}`;
  await oneAtATime(serverUrl, template, async () => {
    const asServer = (sql: string) => withClient(serverUrl, (client) => client.query(sql));
    const { rowCount } = await asServer(`select 1 from pg_database where datname = '${template}'`);
    if (rowCount) return;
    const made = await createTestDatabase();
    try {
      await write(made);
      // It has its name only when it is whole.
      await asServer(`alter database ${new URL(made.adminUrl).pathname.slice(1)} rename to ${template}`);
    } catch (error) {
      await made.drop();
      throw error;
    }
  });
  return copyOf(template);
}

async function copyOf(template: string): Promise<TestDatabase> {
  const serverUrl = inject('adminUrl');
  const database = `nakhon_test_${randomBytes(6).toString('hex')}`;
  await withClient(serverUrl, (client) => client.query(`create database ${database} template ${template}`));
  const adminUrl = urlWithDatabase(serverUrl, database);
  await withClient(adminUrl, (client) => restrictDatabase(client));
  const urls = SUBGRAPHS.map((name) => [name, urlWithLogin(adminUrl, roleOf(name), testPassword(serverUrl, name))]);
  return {
    adminUrl,
    urls: Object.fromEntries(urls) as Record<SubgraphName, string>,
    drop: async () => {
      await withClient(serverUrl, (client) => client.query(`drop database if exists ${database} with (force)`));
    },
  };
}
