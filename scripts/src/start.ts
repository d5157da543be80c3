import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { localLink, type SubgraphLink } from '@nakhon/gateway/subgraph-link';
import { readSupergraph } from '@nakhon/gateway/supergraph';
import { buildWebServer } from '@nakhon/gateway/web-server';
import { startSubgraphProcesses } from './distributed.js';
import { startBackups } from './start-backups.js';
import { DEMO_SEED } from './demo-seed.js';
import { isEmpty, writeDemonstration } from './demonstration.js';
import type { HubEnvironment } from './env.js';
import { openHubSubgraphs, type HubSubgraphs } from './hub-subgraphs.js';
import { progressBar } from './progress.js';

export interface RunningHub {
  /** Where it is reached, `http://127.0.0.1:4000`. */
  url: string;
  stop(): Promise<void>;
}

const DASHBOARD = fileURLToPath(new URL('../../dashboard/dist', import.meta.url));

/** Starts database, subgraphs, gateway and dashboard; writes demonstration data into an empty hub. Rejects with everything stopped again. */
export async function startHub(environment: HubEnvironment, { distributed = false, dashboard = true } = {}): Promise<RunningHub> {
  const report = (error: Error, requestId: string) =>
    process.stderr.write(`${JSON.stringify({ level: 'error', requestId, error: error.stack })}\n`);
  const hub = await openHubSubgraphs({ environment, purpose: 'start', report });
  const closers = [() => hub.close()];
  try {
    if (environment.demoData) await demonstrateWhenEmpty(hub);
    const links = distributed ? await distribute(hub, environment, closers) : hub.subgraphs.map(localLink);
    const server = await buildWebServer({
      supergraphSdl: readSupergraph(),
      links,
      viewerKey: Buffer.from(hub.viewerKey, 'base64url'),
      ...(dashboard ? { dashboardFolder: DASHBOARD } : {}),
      publicUrl: environment.publicUrl ?? '',
      trustProxy: environment.trustProxy,
      logLevel: environment.logLevel,
      clock: () => new Date(),
    });
    closers.push(() => server.close());
    await server.listen({ host: environment.host, port: environment.port });
    const { port } = server.server.address() as AddressInfo;
    const url = `http://${environment.host.includes(':') ? `[${environment.host}]` : environment.host}:${port}`;
    hub.database.announce(url);
    closers.push(startBackups(hub.database.adminUrl, environment));
    return { url, stop: () => closeAll(closers) };
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

async function distribute(hub: HubSubgraphs, environment: HubEnvironment, closers: (() => Promise<void>)[]): Promise<SubgraphLink[]> {
  await hub.closeSubgraphs();
  const { allowDemonstrationAccounts } = environment;
  const report = (line: string) => process.stderr.write(`${line}\n`);
  const processes = await startSubgraphProcesses({ urls: hub.urls, viewerKey: hub.viewerKey, allowDemonstrationAccounts, report });
  closers.push(processes.stop);
  return processes.links;
}

async function demonstrateWhenEmpty(hub: HubSubgraphs): Promise<void> {
  if (!(await isEmpty(hub))) return;
  const bar = progressBar();
  const onProgress = (part: string, done: number, total: number) => bar.update(done, total, `demonstration data ${part}`);
  await writeDemonstration(hub, { seed: DEMO_SEED, asOf: new Date(), onProgress });
  bar.end();
}

/** The last opened first. */
async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers.splice(0).toReversed()) await close();
}
