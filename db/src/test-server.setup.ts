import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { bootstrapSubgraphs } from './bootstrap.js';
import { createDatabaseIfMissing, urlWithDatabase, withClient } from './connection.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The administrator on the test server's database `postgres` (or that of TEST_DATABASE_URL). */
    adminUrl: string;
    /** A bootstrapped, empty database to copy. */
    templateDatabase: string;
  }
}

interface TestServer {
  adminUrl: string;
  stop(): Promise<void>;
}

/** Roles belong to the server, so two runs on one server must mean the same passwords: they follow from the server's address. */
export function testPassword(adminUrl: string, subgraph: string): string {
  return createHash('sha256')
    .update(`${new URL(adminUrl).host} ${new URL(adminUrl).password} ${subgraph}`)
    .digest('base64url');
}

/**
 * One server for the whole run: that of TEST_DATABASE_URL, else an embedded one in a temporary folder.
 * @public called by the test runner
 */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer(process.env['TEST_DATABASE_URL']);
  const template = `nakhon_template_${randomBytes(4).toString('hex')}`;
  await createDatabaseIfMissing(server.adminUrl, template);
  await bootstrapSubgraphs(urlWithDatabase(server.adminUrl, template), (name) => testPassword(server.adminUrl, name));
  project.provide('adminUrl', server.adminUrl);
  project.provide('templateDatabase', template);
  return async () => {
    await dropTemplates(server.adminUrl, template);
    await server.stop();
  };
}

/** The run's template and those that tests made of it. */
async function dropTemplates(adminUrl: string, template: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [template]);
    for (const { datname } of rows) await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
  });
}

async function testServer(givenUrl: string | undefined): Promise<TestServer> {
  if (givenUrl) return { adminUrl: givenUrl, stop: async () => undefined };
  const folder = mkdtempSync(path.join(tmpdir(), 'nakhon-test-'));
  const server = await startEmbeddedPostgres({
    folder: path.join(folder, 'postgres'),
    password: randomBytes(16).toString('base64url'),
    durable: false,
    settings: { shared_buffers: '64MB', max_wal_size: '256MB', max_connections: '200' },
  });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
