import type { QueueConnection } from '@nakhon/db/queue-connection';
import type { PgBoss } from 'pg-boss';
import type { JobDefinition } from './job.js';
import { lastOccurrence, occurrenceId } from './occurrence.js';

/** The queue as its leader sees it. */
export interface LedQueue {
  boss: PgBoss;
  connection: QueueConnection;
  schema: string;
  jobs: readonly JobDefinition[];
  clock: () => Date;
  /** Makes this process look into its queues now. */
  wake(): void;
}

export interface JobLeader {
  /** What a round does; rounds run by themselves. For tests. */
  close(): Promise<void>;
}

const ROUND_MS = 10_000;
const TIDIES_EVERY_MS = 3_600_000;

/**
 * Begins jobs whose time has come, takes back those whose process is gone, and clears away old ones: by one process at a time, the one
 * that leads. A round only reads unless there is something to do, because every write of a server makes kept answers be asked again.
 */
export function leadJobs(queue: LedQueue, report: (error: Error) => void): JobLeader {
  const begun = new Set<string>();
  let tidiedAt = performance.now();
  let round: Promise<void> | null = null;

  const lead = async () => {
    if (!(await queue.connection.leads())) return;
    await beginDue(queue, begun);
    const { abandoned, due } = await lookInto(queue);
    if (abandoned || performance.now() - tidiedAt > TIDIES_EVERY_MS) {
      tidiedAt = performance.now();
      await queue.boss.supervise();
    }
    if (abandoned || due) queue.wake();
  };
  const start = () =>
    void (round ??= lead()
      .catch(report)
      .finally(() => (round = null)));
  start();
  const timer = setInterval(start, ROUND_MS);
  return {
    close: async () => {
      clearInterval(timer);
      await round;
    },
  };
}

const TIME_ZONE = 'Asia/Bangkok';

/** The queue refuses an id that it has; what this process knows to be sent it does not send again. */
async function beginDue({ boss, jobs, clock }: LedQueue, begun: Set<string>): Promise<void> {
  for (const { queue, cron } of jobs) {
    if (cron === undefined) continue;
    const occurrence = lastOccurrence((from, count) => boss.previewSchedule(cron, { tz: TIME_ZONE, from, count }), clock());
    const id = occurrence && occurrenceId(queue, occurrence);
    if (id === null || begun.has(id)) continue;
    await boss.send(queue, {}, { id });
    begun.add(id);
  }
}

/** Whether a job is held by a process that no longer says that it lives, and whether one that was put off can be begun. */
async function lookInto({ connection, schema }: LedQueue): Promise<{ abandoned: boolean; due: boolean }> {
  const { rows } = await connection.executeSql(
    `select coalesce(bool_or(state = 'active' and least(started_on + expire_seconds * interval '1 second',
        heartbeat_on + heartbeat_seconds * interval '1 second') < now()), false) as abandoned,
      coalesce(bool_or(state < 'active' and start_after <= now()), false) as due
     from ${schema}.job where state <= 'active'`,
  );
  return { abandoned: rows[0]!['abandoned'] === true, due: rows[0]!['due'] === true };
}
