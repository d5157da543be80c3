import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import { localLink } from '@nakhon/gateway/subgraph-link';
import { readSupergraph } from '@nakhon/gateway/supergraph';
import { buildWebServer } from '@nakhon/gateway/web-server';
import { startStockServer } from '@nakhon/gateway/execution/stock-server';
import { startSubgraph } from '@nakhon/kit/subgraph';
import { subgraphDefinitions } from '../definitions.js';
import { startSubgraphProcesses } from '../distributed.js';
import { childrenOf } from './process-figures.js';
import { plainServer } from './plain-server.js';
import type { ServerOrder, ServerReport } from './variant.js';

/** One of the compared servers, in a process of its own until its parent is gone. */
async function serve(order: ServerOrder): Promise<ServerReport> {
  if (order.variant === 'stock') return serveStock(order);
  if (order.variant === 'hub' || order.variant === 'hub-again') return serveHub(order);
  return { url: await listening(await plainServer(order)), pids: [process.pid] };
}

async function serveHub({ urls, viewerKey }: ServerOrder): Promise<ServerReport> {
  const key = Buffer.from(viewerKey, 'base64url');
  const report = (error: Error) => console.error(error);
  const clock = () => new Date();
  const subgraphs = [];
  for (const definition of subgraphDefinitions(true))
    subgraphs.push(await startSubgraph(definition, { databaseUrl: urls[definition.name], viewerKey: key, clock, report }));
  const settings = { publicUrl: '', trustProxy: false, logLevel: 'warn', clock };
  const app = await buildWebServer({ supergraphSdl: readSupergraph(), links: subgraphs.map(localLink), viewerKey: key, ...settings });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: urlOf(app.server), pids: [process.pid] };
}

async function serveStock({ urls, viewerKey }: ServerOrder): Promise<ServerReport> {
  const notify = (notice: Error) => console.error(notice.message);
  const processes = await startSubgraphProcesses({ urls, viewerKey, allowDemonstrationAccounts: true, notify });
  const subgraphUrl = (name: string) => processes.urlOf(name as SubgraphName);
  const { links } = processes;
  const app = await startStockServer({
    supergraphSdl: readSupergraph(),
    links,
    subgraphUrl,
    viewerKey: Buffer.from(viewerKey, 'base64url'),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: urlOf(app.server), pids: [process.pid, ...childrenOf(process.pid)] };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(urlOf(server))));
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

process.once('message', (order: ServerOrder) => {
  serve(order).then(
    (report) => process.send!(report),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
