import * as finance from '@nakhon/finance/demo/write-demo';
import * as hr from '@nakhon/hr/demo/write-demo';
import * as ict from '@nakhon/ict/demo/write-demo';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import type { EntityManager } from '@mikro-orm/postgresql';
import * as plans from '@nakhon/plans/demo/write-demo';
import * as procurement from '@nakhon/procurement/demo/write-demo';
import type { HubSubgraphs } from './hub-subgraphs.js';

/** What a subgraph offers for demonstration data, each in the caller's transaction. */
interface DemoWriter {
  hasFacts(em: EntityManager): Promise<boolean>;
  writeDemo(em: EntityManager, options: { seed: string; asOf: Date }): Promise<unknown>;
  clearGenerated(em: EntityManager): Promise<unknown>;
}

const WRITERS: Record<SubgraphName, DemoWriter> = { hr, plans, finance, procurement, ict };

export interface DemoOptions {
  seed: string;
  asOf: Date;
  /** Told before each part: its name, how many are done, how many there are. */
  onProgress?: (part: string, done: number, total: number) => void;
}

/** Whether no subgraph holds any fact: the hub has just been made. */
export async function isEmpty(hub: Pick<HubSubgraphs, 'subgraphs'>): Promise<boolean> {
  for (const { name, orm } of hub.subgraphs) if (await WRITERS[name].hasFacts(orm.em.fork())) return false;
  return true;
}

/** Takes generated facts out and writes them anew, a transaction per subgraph. Facts of other sources stay. */
export async function writeDemonstration(hub: Pick<HubSubgraphs, 'subgraphs'>, { seed, asOf, onProgress }: DemoOptions): Promise<void> {
  for (const [index, { name, orm }] of hub.subgraphs.entries()) {
    onProgress?.(name, index, hub.subgraphs.length);
    await orm.em.fork().transactional(async (em) => {
      await em.execute("set local statement_timeout = '10min'");
      await WRITERS[name].clearGenerated(em);
      await WRITERS[name].writeDemo(em, { seed, asOf });
    });
  }
  onProgress?.('', hub.subgraphs.length, hub.subgraphs.length);
}
