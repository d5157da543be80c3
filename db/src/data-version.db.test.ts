import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from './connection.js';
import { dataVersionReader, type DataVersionReader } from './data-version.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

let database: TestDatabase;
let reader: DataVersionReader;

beforeAll(async () => {
  database = await createTestDatabase();
  reader = dataVersionReader(database.urls.ict);
  await withClient(database.urls.ict, (client) => client.query('create table thing (n int)'));
  await withClient(database.urls.hr, (client) => client.query('create table thing (n int)'));
});
afterAll(async () => {
  await reader.close();
  await database.drop();
});

describe('the version of a server’s data', () => {
  it('changes with a commit of whatever role, before the writer is told', async () => {
    for (const name of ['ict', 'hr'] as const) {
      const before = await reader.read();
      await withClient(database.urls[name], (client) => client.query('insert into thing values (1)'));
      expect(await reader.read()).not.toBe(before);
    }
  });

  it('changes again when a long transaction ends that began before', async () => {
    await withClient(database.urls.ict, async (client) => {
      await client.query('begin');
      await client.query('insert into thing values (2)');
      await withClient(database.urls.ict, (other) => other.query('insert into thing values (3)'));
      const open = await reader.read();
      await client.query('commit');
      expect(await reader.read()).not.toBe(open);
    });
  });

  it('never comes back in 200 writes', async () => {
    const versions = new Set<string>();
    await withClient(database.urls.ict, async (client) => {
      for (let number = 0; number < 200; number++) {
        await client.query('insert into thing values ($1)', [number]);
        versions.add(await reader.read());
      }
    });
    expect(versions.size).toBe(200);
  });

  it('is told again after the connection was cut', async () => {
    await reader.read();
    await withClient(database.adminUrl, (client) =>
      client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'nakhon data version' and datname = current_database()",
      ),
    );
    await expect.poll(() => reader.read().catch(() => null)).toEqual(expect.any(String));
  });
});
