import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';
import { queueSchemaOf, type SubgraphName } from '@nakhon/db/bootstrap';
import { queueConnection, type QueueConnection } from '@nakhon/db/queue-connection';
import { fromKysely, PgBoss } from 'pg-boss';
import type { JobMetrics } from '../observe/job-metrics.js';
import { leadJobs } from './job-leader.js';
import type { JobDefinition } from './job.js';

/** The jobs of a running subgraph. */
export interface RunningJobs {
  /** Sends a job in the running transaction of `em`: it exists when that commits and never otherwise. */
  send(em: EntityManager, queue: string, payload: Record<string, unknown>): Promise<void>;
  /** Takes up no more and waits for what is in hand, five seconds at most; the rest comes back at another process or the next start. */
  close(): Promise<void>;
}

export interface JobsOptions {
  name: SubgraphName;
  jobs: readonly JobDefinition[];
  databaseUrl: string;
  orm: MikroORM;
  clock: () => Date;
  metrics: JobMetrics;
  report: (error: Error, requestId: string) => void;
}

/** Without a word from the process that holds it for this long, a job comes back. */
const HEARTBEAT_SECONDS = 10;
const POLL_SECONDS = 30;
const STOPS_WITHIN_MS = 5_000;
const HOUR = 3_600;
const WEEK = 7 * 24 * HOUR;
const RETRY = { limit: 8, delaySeconds: 5 };

/** Starts working the subgraph's queues. Its schema must be there; the tables are made and brought up to date here. */
export async function startJobs({ name, jobs, databaseUrl, orm, clock, metrics, report }: JobsOptions): Promise<RunningJobs> {
  const schema = queueSchemaOf(name);
  const connection = queueConnection(databaseUrl, schema);
  const { executeSql, listen } = connection;
  const boss = new PgBoss({ db: { executeSql, listen }, schema, ...RARELY_WRITING });
  const tell = once((error) => report(error, `jobs of ${name}`));
  boss.on('error', tell);
  const workers: string[] = [];
  try {
    await requireSchema(connection, schema);
    await boss.start();
    for (const job of jobs) {
      await ensureQueue(boss, job);
      const work = async ([task]: { data: object }[]) =>
        metrics.measured(job.queue, () =>
          job.handle(orm.em.fork(), { payload: { ...task!.data }, now: clock(), newId: randomUUIDv7 }).catch((error: Error) => {
            report(error, `job ${job.queue}`);
            throw error;
          }),
        );
      workers.push(await boss.work(job.queue, { pollingIntervalSeconds: POLL_SECONDS }, work));
    }
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    await connection.close();
    throw error;
  }
  metrics.watch(async () => {
    const { rows } = await executeSql(`select name, count(*)::int as waiting from ${schema}.job where state < 'active' group by name`);
    return new Map(jobs.map(({ queue }) => [queue, Number(rows.find((row) => row['name'] === queue)?.['waiting'] ?? 0)]));
  });
  const wake = () => workers.forEach((worker) => boss.notifyWorker(worker));
  const leader = leadJobs({ boss, connection, schema, jobs, clock, wake }, tell);
  return {
    send: async (em, queue, payload) => void (await boss.send(queue, payload, { db: fromKysely(em.getKysely()) })),
    close: async () => {
      await leader.close();
      await boss.stop({ timeout: STOPS_WITHIN_MS });
      await connection.close();
    },
  };
}

/** The queue's own supervision and clock write every few seconds; the leader does both and writes when there is reason to. */
const RARELY_WRITING = {
  createSchema: false,
  useListenNotify: true,
  supervise: false,
  schedule: false,
  monitorIntervalSeconds: 1,
  maintenanceIntervalSeconds: HOUR,
  queueCacheIntervalSeconds: HOUR,
  bamIntervalSeconds: HOUR,
  flowIntervalSeconds: HOUR,
} as const;

const SAID_FOR_MS = 600_000;

/** A database that is away fails every look at the queue: the same is said once in ten minutes. */
function once(report: (error: Error) => void): (error: Error) => void {
  const said = new Map<string, number>();
  return (error) => {
    const now = performance.now();
    if (now - (said.get(error.message) ?? -SAID_FOR_MS) < SAID_FOR_MS) return;
    said.set(error.message, now);
    report(error);
  };
}

async function requireSchema({ executeSql }: QueueConnection, schema: string): Promise<void> {
  const { rows } = await executeSql('select 1 from pg_namespace where nspname = $1', [schema]);
  if (rows.length > 0) return;
  throw new Refusal(
    'QUEUE_SCHEMA_MISSING',
    {
      th: `ฐานข้อมูลยังไม่มีสคีมา ${schema} สำหรับคิวงาน กรุณาสร้างโดยให้ผู้ใช้ของส่วนบริการเป็นเจ้าของ`,
      en: `The database has no schema ${schema} for the job queue: create it, owned by the service's login`,
    },
    { schema },
  );
}

async function ensureQueue(boss: PgBoss, { queue, retry = RETRY }: JobDefinition): Promise<void> {
  const wanted = {
    retryLimit: retry.limit,
    retryDelay: retry.delaySeconds,
    retryBackoff: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: HOUR,
    deleteAfterSeconds: WEEK,
    notify: true,
  };
  const found = await boss.getQueue(queue);
  if (found === null) await boss.createQueue(queue, wanted);
  else if (Object.entries(wanted).some(([key, value]) => found[key as keyof typeof wanted] !== value))
    await boss.updateQueue(queue, wanted);
}
