import { Counter, Gauge, type Registry } from 'prom-client';

/** What is counted of a subgraph's jobs, by queue. */
export interface JobMetrics {
  /** Runs a job and counts how it ended. */
  measured(queue: string, work: () => Promise<void>): Promise<void>;
  /** Reads how many wait, whenever the figures are asked for. */
  watch(waiting: () => Promise<ReadonlyMap<string, number>>): void;
}

export function jobMetrics(registry: Registry): JobMetrics {
  const jobs = new Counter({
    name: 'nakhon_jobs_total',
    help: 'Jobs that this process ended, by queue and outcome; a job that is tried again counts each time',
    labelNames: ['queue', 'outcome'],
    registers: [registry],
  });
  return {
    measured: async (queue, work) => {
      let outcome = 'failed';
      try {
        await work();
        outcome = 'done';
      } finally {
        jobs.inc({ queue, outcome });
      }
    },
    watch: (waiting) => {
      const gauge = new Gauge({
        name: 'nakhon_jobs_waiting',
        help: 'Jobs that wait to be taken up, by queue, of all hubs on the database',
        labelNames: ['queue'],
        registers: [],
        async collect() {
          // A database that cannot be asked leaves the other figures standing.
          const counts = await waiting().catch(() => null);
          this.reset();
          for (const [queue, count] of counts ?? []) this.set({ queue }, count);
        },
      });
      registry.registerMetric(gauge);
    },
  };
}
