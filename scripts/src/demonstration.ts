import * as finance from '@nakhon/finance/demo/write-demo';
import * as hr from '@nakhon/hr/demo/write-demo';
import * as ict from '@nakhon/ict/demo/write-demo';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import type { EntityManager } from '@mikro-orm/postgresql';
import { openFileStore, type FileStore } from '@nakhon/kit/files/file-store';
import { clearGenerated } from '@nakhon/plans/demo/clear-demo';
import { dropDocuments } from '@nakhon/plans/demo/keep-documents';
import * as plans from '@nakhon/plans/demo/write-demo';
import * as procurement from '@nakhon/procurement/demo/write-demo';
import type { HubSubgraphs } from './hub-subgraphs.js';

/** What a subgraph offers for demonstration data, each in the caller's transaction. */
interface DemoWriter {
  hasFacts(em: EntityManager): Promise<boolean>;
  writeDemo(em: EntityManager, options: { seed: string; asOf: Date; store: FileStore | undefined }): Promise<unknown>;
  /** May give the files that nothing speaks of any more when this has been committed. */
  clearGenerated(em: EntityManager): Promise<unknown>;
  dropDocuments?(em: EntityManager, store: FileStore, gone: readonly string[]): Promise<void>;
}

const WRITERS: Record<SubgraphName, DemoWriter> = { hr, plans: { ...plans, clearGenerated, dropDocuments }, finance, procurement, ict };

/** The subgraphs to write into, and where files go; without a place for files there is no evidence. */
type DemoPlace = Pick<HubSubgraphs, 'subgraphs'> & Partial<Pick<HubSubgraphs, 'files'>>;

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
export async function writeDemonstration(hub: DemoPlace, { seed, asOf, onProgress }: DemoOptions): Promise<void> {
  const store = hub.files && (await openFileStore(hub.files, new Date()));
  for (const [index, { name, orm }] of hub.subgraphs.entries()) {
    onProgress?.(name, index, hub.subgraphs.length);
    const { clearGenerated: clear, dropDocuments: drop, writeDemo } = WRITERS[name];
    const gone = await orm.em.fork().transactional(async (em) => {
      await em.execute("set local statement_timeout = '10min'");
      const files = await clear(em);
      await writeDemo(em, { seed, asOf, store });
      return files;
    });
    if (store && drop) await drop(orm.em.fork(), store, gone as string[]);
  }
  onProgress?.('', hub.subgraphs.length, hub.subgraphs.length);
}
