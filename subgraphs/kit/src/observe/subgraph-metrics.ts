import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { jobMetrics, type JobMetrics } from './job-metrics.js';
import { observeStatements, type ObservedPool } from './sql-observer.js';

/** Seconds; a statement over an index takes under one millisecond, a figure over the whole city some tens. */
const STATEMENT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15];

/** What one subgraph counts of itself. */
export interface SubgraphMetrics {
  /** Counts the statements of the pool, and reads its places whenever the figures are asked for. */
  watch(pool: ObservedPool): void;
  /** Adds CPU, memory, garbage collection and event-loop delay: where the process is the subgraph's own. */
  watchProcess(): void;
  failed(code: string): void;
  /** Counts the statements of the replica's pool. */
  watchReplica(pool: ObservedPool): void;
  /** Counts a figure by the server it was read from, and why there. */
  boardRead(server: 'primary' | 'replica', reason: string): void;
  jobs: JobMetrics;
  /** The figures in Prometheus' text format, each labelled with the subgraph. */
  text(): Promise<string>;
}

export function subgraphMetrics(subgraph: string): SubgraphMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ subgraph });
  const registers = [registry];
  const seconds = new Histogram({
    name: 'nakhon_sql_statement_seconds',
    help: 'Time of SQL statements, transaction brackets included; _count is how many there were',
    buckets: STATEMENT_SECONDS,
    registers,
  });
  const failures = new Counter({ name: 'nakhon_sql_failures_total', help: 'SQL statements that failed', registers });
  const errors = new Counter({
    name: 'nakhon_subgraph_errors_total',
    help: 'Errors in answers of the subgraph, by code',
    labelNames: ['code'],
    registers,
  });
  const boardReads = new Counter({
    name: 'nakhon_board_reads_total',
    help: 'Figures by the server they were read from, where there is a replica, and why there',
    labelNames: ['server', 'reason'],
    registers,
  });
  const watchStatements = (pool: ObservedPool) =>
    observeStatements(pool, subgraph, (took, hasFailed) => {
      seconds.observe(took);
      if (hasFailed) failures.inc();
    });
  return {
    watch: (pool) => {
      watchStatements(pool);
      watchPool(pool, registry);
    },
    watchReplica: watchStatements,
    jobs: jobMetrics(registry),
    boardRead: (server, reason) => boardReads.inc({ server, reason }),
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    failed: (code) => errors.inc({ code }),
    text: () => registry.metrics(),
  };
}

function watchPool(pool: ObservedPool, registry: Registry): void {
  registry.registerMetric(
    new Gauge({
      name: 'nakhon_pool_connections',
      help: 'Database connections, in use and idle',
      labelNames: ['state'],
      registers: [],
      collect() {
        this.set({ state: 'in_use' }, pool.totalCount - pool.idleCount);
        this.set({ state: 'idle' }, pool.idleCount);
      },
    }),
  );
  registry.registerMetric(
    new Gauge({
      name: 'nakhon_pool_waiting',
      help: 'Requests that wait for a database connection',
      registers: [],
      collect() {
        this.set(pool.waitingCount);
      },
    }),
  );
}
