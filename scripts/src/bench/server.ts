import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import { localLink, remoteLink, type SubgraphLink } from '@nakhon/gateway/subgraph-link';
import { readSupergraph } from '@nakhon/gateway/supergraph';
import { buildWebServer } from '@nakhon/gateway/web-server';
import { startStockServer } from '@nakhon/gateway/execution/stock-server';
import { startSubgraph } from '@nakhon/kit/subgraph';
import { subgraphDefinitions } from '../definitions.js';
import { startSubgraphProcesses } from '../distributed.js';
import { answerOf, forked } from './child.js';
import { childrenOf } from './process-figures.js';
import { plainServer } from './plain-server.js';
import type { StockSubgraphOrder } from './stock-subgraph.js';
import type { ServerOrder, ServerReport } from './variant.js';

/** One of the compared servers, in a process of its own until its parent is gone. */
async function serve(order: ServerOrder): Promise<ServerReport> {
  if (order.variant === 'stock') return serveStock(order);
  if (order.variant === 'stock-gateway') return serveStockGateway(order);
  if (order.variant === 'hub' || order.variant === 'hub-again') return serveHub(order);
  return { url: await listening(await plainServer(order)), pids: [process.pid] };
}

async function serveHub({ urls, viewerKey, isMeasured }: ServerOrder): Promise<ServerReport> {
  const key = Buffer.from(viewerKey, 'base64url');
  const report = (error: Error) => console.error(error);
  const clock = () => new Date();
  const subgraphs = [];
  for (const definition of subgraphDefinitions(true))
    subgraphs.push(
      await startSubgraph(definition, {
        databaseUrl: urls[definition.name],
        viewerKey: key,
        clock,
        report,
        countsStatements: isMeasured !== false,
      }),
    );
  const door = isMeasured !== false ? { metricsDoor: { token: undefined, isOpenOnLoopback: true } } : {};
  const settings = { publicUrl: '', trustProxy: false, logLevel: 'warn', clock, ...door };
  const app = await buildWebServer({ supergraphSdl: readSupergraph(), links: subgraphs.map(localLink), viewerKey: key, ...settings });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: urlOf(app.server), pids: [process.pid] };
}

/** Nothing of ours but schema, resolvers and tables: Apollo's gateway over Apollo's servers. */
async function serveStock(order: ServerOrder): Promise<ServerReport> {
  const links: SubgraphLink[] = [];
  const addresses = new Map<string, string>();
  for (const { name } of subgraphDefinitions(true)) {
    const told: StockSubgraphOrder = { name, databaseUrl: order.urls[name], viewerKey: order.viewerKey };
    const { url } = await answerOf<{ url: string }>(forked('stock-subgraph'), told);
    addresses.set(name, url.replace(/\/$/, ''));
    links.push(remoteLink(name, () => url));
  }
  return listenStock(order, links, (name) => addresses.get(name) ?? null);
}

async function serveStockGateway(order: ServerOrder): Promise<ServerReport> {
  const { urls, viewerKey } = order;
  const notify = (notice: Error) => console.error(notice.message);
  const processes = await startSubgraphProcesses({ urls, viewerKey, allowDemonstrationAccounts: true, notify });
  return listenStock(order, processes.links, (name) => processes.urlOf(name as SubgraphName));
}

async function listenStock(
  { viewerKey }: ServerOrder,
  links: readonly SubgraphLink[],
  subgraphUrl: (name: string) => string | null,
): Promise<ServerReport> {
  const supergraphSdl = readSupergraph();
  const app = await startStockServer({ supergraphSdl, links, subgraphUrl, viewerKey: Buffer.from(viewerKey, 'base64url') });
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
