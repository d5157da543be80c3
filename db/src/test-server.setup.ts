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
    await withClient(server.adminUrl, (client) => client.query(`drop database if exists ${template} with (force)`));
    await server.stop();
  };
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
