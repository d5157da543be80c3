import type { MikroORM } from '@mikro-orm/postgresql';
import { createTestDatabase, type TestDatabase } from '@nakhon/db/test-database';
import { Registry } from 'prom-client';
import { jobMetrics } from '../observe/job-metrics.js';
import { openOrm } from '../orm.js';
import type { JobDefinition } from './job.js';
import { startJobs, type RunningJobs } from './jobs.js';

/** One hub's share in the queues of plans, for tests. */
export interface HubOfJobs {
  jobs: RunningJobs;
  orm: MikroORM;
  errors: Error[];
  /** The figures of its jobs in Prometheus' format. */
  figures(): Promise<string>;
  close(): Promise<void>;
}

/** A database on which hubs can be started; closes those that are left. */
export interface JobsDatabase {
  database: TestDatabase;
  hub(definitions: readonly JobDefinition[], now?: Date): Promise<HubOfJobs>;
  drop(): Promise<void>;
}

export async function jobsDatabase(): Promise<JobsDatabase> {
  const database = await createTestDatabase();
  const databaseUrl = database.urls.plans;
  const open = new Set<HubOfJobs>();
  return {
    database,
    hub: async (definitions, now = new Date('2026-11-21T03:00:00Z')) => {
      const orm = await openOrm({ name: 'plans', entities: [], databaseUrl });
      const errors: Error[] = [];
      const registry = new Registry();
      const facts = { name: 'plans', jobs: definitions, databaseUrl, orm, clock: () => now } as const;
      const jobs = await startJobs({ ...facts, metrics: jobMetrics(registry), report: (error) => void errors.push(error) });
      const close = async () => {
        open.delete(hub);
        await jobs.close();
        await orm.close();
      };
      const hub: HubOfJobs = { jobs, orm, errors, figures: () => registry.metrics(), close };
      open.add(hub);
      return hub;
    },
    drop: async () => {
      await Promise.all([...open].map((hub) => hub.close()));
      await database.drop();
    },
  };
}
