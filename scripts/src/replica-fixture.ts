import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bootstrapSubgraphs, SUBGRAPHS, type SubgraphName } from '@nakhon/db/bootstrap';
import { createDatabaseIfMissing, urlWithDatabase, withClient } from '@nakhon/db/connection';
import type { EmbeddedPostgres } from '@nakhon/db/embedded-postgres';
import type { TestDatabase } from '@nakhon/db/test-database';
import { replicaUrlsOf } from './replica-urls.js';
import { makeStandby, removeFolder, startPrimary, startStandby } from './standby-fixture.js';

/** A primary with the hub's database and a standby that streams from it. */
export interface ReplicaServers {
  database: TestDatabase;
  replicaUrls: Partial<Record<SubgraphName, string>>;
  onPrimary<T extends object>(sql: string): Promise<T[]>;
  onStandby<T extends object>(sql: string): Promise<T[]>;
  standby(): EmbeddedPostgres;
  /** Starts a standby that was stopped, at its place. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

export async function startReplicaServers(): Promise<ReplicaServers> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-replica-'));
  const [first, second] = [path.join(folder, 'primary'), path.join(folder, 'standby')];
  const primary = await startPrimary(first);
  const begun = [primary];
  const stop = async () => {
    await Promise.all(begun.toReversed().map((server) => server.stop()));
    removeFolder(folder);
  };
  try {
    begun.push(await makeStandby(primary, first, second));
    await createDatabaseIfMissing(primary.adminUrl, 'nakhon');
    const adminUrl = urlWithDatabase(primary.adminUrl, 'nakhon');
    const urls = await bootstrapSubgraphs(adminUrl, (name) => `password of ${name}`);
    const standby = () => begun.at(-1)!;
    const standbyUrl = urlWithDatabase(standby().adminUrl, 'nakhon');
    const rows = (url: string) => (sql: string) => withClient(url, async (client) => (await client.query(sql)).rows as never[]);
    return {
      database: { adminUrl, urls, drop: () => Promise.resolve() },
      replicaUrls: replicaUrlsOf(urls, { replicaUrl: standbyUrl, subgraphReplicaUrls: {}, subgraphDatabaseUrls: {} }),
      onPrimary: rows(adminUrl),
      onStandby: rows(standbyUrl),
      standby,
      startAgain: async () => void begun.push(await startStandby(second, standby().port)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** How often each subgraph read a figure from which server and why, `ict replica caught_up` → times. */
export function boardReadsIn(texts: readonly string[]): Record<string, number> {
  const found = texts.flatMap((text) => [
    ...text.matchAll(/^nakhon_board_reads_total\{server="(\w+)",reason="(\w+)",subgraph="(\w+)"\} (\d+)/gm),
  ]);
  return Object.fromEntries(found.map(([, server, reason, subgraph, times]) => [`${subgraph} ${server} ${reason}`, Number(times)]));
}

/** All five from the standby, as the keys of `boardReadsIn`. */
export const ALL_FROM_REPLICA = SUBGRAPHS.map((name) => `${name} replica caught_up`).toSorted();
