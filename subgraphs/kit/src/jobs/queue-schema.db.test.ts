import { withClient } from '@nakhon/db/connection';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobsDatabase, type JobsDatabase } from './jobs-fixture.js';

const WORK = [{ queue: 'letters', handle: async () => undefined }];
let place: JobsDatabase;

beforeAll(async () => {
  place = await jobsDatabase();
  await withClient(place.database.adminUrl, (client) => client.query('drop schema plans_jobs cascade'));
});
afterAll(() => place?.drop());

test('Without the schema of its queue a hub does not start, says which is missing and what to do, and leaves no connection behind', async () => {
  const connections = () =>
    withClient(place.database.adminUrl, async (client) => {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name like '%jobs%'`,
      );
      return rows[0]!.n;
    });
  const before = await connections();
  await expect(place.hub(WORK)).rejects.toMatchObject({
    code: 'QUEUE_SCHEMA_MISSING',
    facts: { schema: 'plans_jobs' },
    message: expect.stringMatching(/สคีมา plans_jobs .*schema plans_jobs/s),
  });
  await expect.poll(connections).toBe(before);
});

test('Made as the message says, owned by the login, it takes jobs', async () => {
  const owner = new URL(place.database.urls.plans).username;
  await withClient(place.database.adminUrl, (client) => client.query(`create schema plans_jobs authorization "${owner}"`));
  const done: unknown[] = [];
  const hub = await place.hub([{ queue: 'letters', handle: async (_em, { payload }) => void done.push(payload) }]);
  await hub.orm.em.fork().transactional((em) => hub.jobs.send(em, 'letters', { number: 1 }));
  await expect.poll(() => done, { timeout: 10_000 }).toEqual([{ number: 1 }]);
});
