import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { restrictDatabase, SUBGRAPHS, type SubgraphName } from './bootstrap.js';
import { roleOf } from './bootstrap-role.js';
import { urlWithDatabase, urlWithLogin, withClient } from './connection.js';
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
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('adminUrl');
  const database = `nakhon_test_${randomBytes(6).toString('hex')}`;
  await withClient(serverUrl, (client) => client.query(`create database ${database} template ${inject('templateDatabase')}`));
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
