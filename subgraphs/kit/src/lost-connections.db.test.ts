import { createTestDatabase, type TestDatabase } from '@nakhon/db/test-database';
import { withClient } from '@nakhon/db/connection';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOrm } from './orm.js';

const PLACES = 2;
let database: TestDatabase;
let orm: MikroORM;

beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openOrm({ name: 'hr', entities: [], databaseUrl: database.urls.hr, poolSize: PLACES });
});
afterAll(() => database.drop());

const loseAll = () =>
  withClient(database.adminUrl, (client) =>
    client.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'nakhon_hr' and datname = current_database()"),
  );

it('transactions whose connections die cost the pool no place, also many times over, and it still closes', async () => {
  for (let round = 1; round <= 3; round++) {
    const lost = Array.from({ length: PLACES }, () => orm.em.fork().transactional((em) => em.execute('select pg_sleep(30)')));
    const failed = Promise.allSettled(lost);
    const counted =
      "select count(*)::int as count from pg_stat_activity where usename = 'nakhon_hr' and datname = current_database() and state = 'active'";
    await expect
      .poll(async () => (await withClient(database.adminUrl, (client) => client.query(counted))).rows[0], { timeout: 10_000 })
      .toEqual({ count: PLACES });
    await loseAll();
    expect((await failed).map(({ status }) => status)).toEqual(Array.from({ length: PLACES }, () => 'rejected'));
    expect(await orm.em.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
  }
  await orm.close();
}, 30_000);
