import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from '@nakhon/db/one-at-a-time';
import { faultLine } from '@nakhon/kit/observe/logged-fault';
import { startTracing } from '@nakhon/kit/observe/tracing';
import { localLink, type SubgraphLink } from '@nakhon/gateway/subgraph-link';
import { readSupergraph } from '@nakhon/gateway/supergraph';
import { buildWebServer } from '@nakhon/gateway/web-server';
import { startSubgraphProcesses } from './distributed.js';
import { startBackups } from './start-backups.js';
import { DEMO_SEED } from './demo-seed.js';
import { isEmpty, writeDemonstration } from './demonstration.js';
import type { HubEnvironment } from './env.js';
import { openHubSubgraphs, type HubSubgraphs } from './hub-subgraphs.js';
import { printNotice } from './notice.js';
import { progressBar } from './progress.js';

export interface RunningHub {
  /** Where it is reached, `http://127.0.0.1:4000`. */
  url: string;
  stop(): Promise<void>;
}

export interface StartOptions {
  distributed?: boolean;
  dashboard?: boolean;
  /** Gives the start up while it has not resolved; afterwards there is `stop()`. */
  signal?: AbortSignal;
}

const DASHBOARD = fileURLToPath(new URL('../../dashboard/dist', import.meta.url));

/** Starts database, subgraphs, gateway and dashboard; writes demonstration data into an empty hub. Rejects with everything stopped again. */
export async function startHub(
  environment: HubEnvironment,
  { distributed = false, dashboard = true, signal }: StartOptions = {},
): Promise<RunningHub> {
  const report = (error: Error, requestId: string, subgraph: string) =>
    process.stderr.write(faultLine('error', error, { subgraph, requestId }, new Date()));
  const endTraces = await startTracing(environment.tracesTo, distributed ? 'nakhon-gateway' : 'nakhon');
  const hub = await openHubSubgraphs({ environment, purpose: 'start', report, ...(signal ? { signal } : {}) });
  const closers = [endTraces, () => hub.close()];
  try {
    if (environment.demoData) await oneAtATime(hub.database.adminUrl, 'demonstration', () => demonstrateWhenEmpty(hub, signal));
    const links = distributed ? await distribute(hub, environment, closers, signal) : hub.subgraphs.map(localLink);
    const server = await buildWebServer({
      supergraphSdl: readSupergraph(),
      links,
      viewerKey: Buffer.from(hub.viewerKey, 'base64url'),
      ...(dashboard ? { dashboardFolder: DASHBOARD } : {}),
      publicUrl: environment.publicUrl ?? '',
      trustProxy: environment.trustProxy,
      logLevel: environment.logLevel,
      metricsDoor: environment.metricsDoor,
      clock: () => new Date(),
    });
    closers.push(() => server.close());
    signal?.throwIfAborted();
    await server.listen({ host: environment.host, port: environment.port });
    const { port } = server.server.address() as AddressInfo;
    const url = `http://${environment.host.includes(':') ? `[${environment.host}]` : environment.host}:${port}`;
    hub.database.announce(url);
    closers.push(startBackups(hub.database.adminUrl, hub.files, environment));
    return { url, stop: () => closeAll(closers) };
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

async function distribute(
  hub: HubSubgraphs,
  { allowDemonstrationAccounts, tracesTo }: HubEnvironment,
  closers: (() => Promise<void>)[],
  signal: AbortSignal | undefined,
): Promise<SubgraphLink[]> {
  await hub.closeSubgraphs();
  const options = {
    urls: hub.urls,
    replicaUrls: hub.replicaUrls,
    files: hub.files,
    viewerKey: hub.viewerKey,
    allowDemonstrationAccounts,
    tracesTo,
    notify: printNotice,
  };
  const processes = await startSubgraphProcesses({ ...options, ...(signal ? { signal } : {}) });
  closers.push(processes.stop);
  return processes.links;
}

async function demonstrateWhenEmpty(hub: HubSubgraphs, signal: AbortSignal | undefined): Promise<void> {
  if (!(await isEmpty(hub))) return;
  const bar = progressBar();
  const onProgress = (part: string, done: number, total: number) => {
    signal?.throwIfAborted();
    bar.update(done, total, `demonstration data ${part}`);
  };
  await writeDemonstration(hub, { seed: DEMO_SEED, asOf: new Date(), onProgress }).finally(() => bar.end());
}

/** The last opened first. */
async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers.splice(0).toReversed()) await close();
}
