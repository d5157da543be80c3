import { bootstrapSubgraphs, type SubgraphName } from '@nakhon/db/bootstrap';
import { createDatabaseIfMissing, urlWithDatabase, withClient } from '@nakhon/db/connection';
import { startSubgraph, type RunningSubgraph } from '@nakhon/kit/subgraph';
import { plansDefinition } from '@nakhon/plans/definition';
import { BENCH_NOW, writeReportingYears } from './cycle-data.js';
import { measureReads, type ReadFigure, type ReadSide } from './cycle-reads.js';
import { measureSaves, savesClock, type SavesFigure } from './saves.js';

/** What the bench asks of the process that measures the reporting cycle. */
export interface CycleOrder {
  adminUrl: string;
  urls: Record<SubgraphName, string>;
  /** Indicators of the smaller amount of data. */
  indicators: number;
  /** Rounds that are measured; a third as many are run before. */
  rounds: number;
}

export interface CycleReport {
  saves: SavesFigure;
  reads: ReadFigure[];
}

const DATABASES = ['nakhon_saves', 'nakhon_cycle_1', 'nakhon_cycle_10'] as const;
const KEY = new Uint8Array(32).fill(7);

/** Saves and reads of the reporting cycle, on databases of their own on the bench's server. */
export async function measureCycle(order: CycleOrder): Promise<CycleReport> {
  const running: RunningSubgraph[] = [];
  try {
    const saving = await plansOn(order, 'nakhon_saves', savesClock);
    running.push(saving.plans);
    const saves = await measureSaves(saving.plans, KEY, order.rounds);
    const sides: ReadSide[] = [];
    for (const times of [1, 10]) {
      const side = await plansOn(order, times === 1 ? 'nakhon_cycle_1' : 'nakhon_cycle_10', () => BENCH_NOW);
      running.push(side.plans);
      const agencyCode = await writeReportingYears(side.plans.orm.em.fork(), order.indicators * times);
      sides.push({ ...side, agencyCode });
    }
    return { saves, reads: await measureReads(KEY, order.rounds, sides[0]!, sides[1]!) };
  } finally {
    for (const plans of running) await plans.close();
    for (const database of DATABASES) await dropped(order.adminUrl, database);
  }
}

function dropped(adminUrl: string, database: string): Promise<unknown> {
  return withClient(adminUrl, (client) => client.query(`drop database if exists ${database} with (force)`));
}

/** Roles belong to the whole server: they keep the passwords that they have. */
async function plansOn(
  { adminUrl, urls }: CycleOrder,
  database: (typeof DATABASES)[number],
  clock: () => Date,
): Promise<Omit<ReadSide, 'agencyCode'>> {
  const url = urlWithDatabase(adminUrl, database);
  await dropped(adminUrl, database);
  await createDatabaseIfMissing(adminUrl, database);
  const { plans: databaseUrl } = await bootstrapSubgraphs(url, (name) => decodeURIComponent(new URL(urls[name]).password));
  let statements = 0;
  const onStatement = () => void statements++;
  const plans = await startSubgraph(plansDefinition, { databaseUrl, viewerKey: KEY, clock, report: console.error, onStatement });
  return { plans, statements: () => statements };
}
