import { expect, test } from 'vitest';
import { withClient } from '../connection.js';
import { createTestDatabase } from '../test-database.js';
import { backupLeader } from './backup-leader.js';

test('one of several hubs on a database leads until it goes or loses its connection; another database has its own', async () => {
  const [database, other] = [await createTestDatabase(), await createTestDatabase()];
  const [first, second, elsewhere] = [backupLeader(database.adminUrl), backupLeader(database.adminUrl), backupLeader(other.adminUrl)];
  expect([await first.isLeader(), await second.isLeader(), await elsewhere.isLeader()]).toEqual([true, false, true]);
  expect(await first.isLeader()).toBe(true);
  await first.release();
  expect([await second.isLeader(), await first.isLeader()]).toEqual([true, false]);
  await withClient(database.adminUrl, (client) =>
    client.query(
      'select pg_terminate_backend(pid) from pg_locks where locktype = $1 and database = (select oid from pg_database where datname = current_database())',
      ['advisory'],
    ),
  );
  await expect.poll(() => first.isLeader()).toBe(true);
  await expect.poll(() => second.isLeader()).toBe(false);
  for (const leader of [first, second, elsewhere]) await leader.release();
  await database.drop();
  await other.drop();
});
