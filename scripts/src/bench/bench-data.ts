import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import { urlWithDatabase } from '@nakhon/db/connection';
import { startEmbeddedPostgres } from '@nakhon/db/embedded-postgres';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import { localLink } from '@nakhon/gateway/subgraph-link';
import { readSupergraph } from '@nakhon/gateway/supergraph';
import { buildWebServer } from '@nakhon/gateway/web-server';
import { nobody, signViewer } from '@nakhon/kit/viewer';
import { DEMO_SEED } from '../demo-seed.js';
import { isEmpty, writeDemonstration } from '../demonstration.js';
import { readEnvironment } from '../env.js';
import { openHubSubgraphs, type HubSubgraphs } from '../hub-subgraphs.js';
import { OVERVIEW } from '../overview-query.js';
import type { ServerOrder } from './variant.js';

export interface BenchData extends Pick<ServerOrder, 'urls' | 'viewerKey' | 'statements' | 'answer'> {
  adminUrl: string;
  /** Process id of the database server. */
  postmaster: number;
  /** A signed-in session. */
  token: string;
  variables: { year: number; quarter: number };
  close(): Promise<void>;
}

/** Demonstration data in a folder of its own, a session, and what one overview sends to the database and gives. */
export async function openBenchData(dataDir: string, now: Date): Promise<BenchData> {
  // The hub's own server with its own settings, but for the connections: four hubs stand beside each other.
  const server = await startEmbeddedPostgres({
    folder: path.join(dataDir, 'postgres'),
    password: randomBytes(16).toString('base64url'),
    settings: { max_connections: '300' },
  });
  const hub = await openOn(server.adminUrl, dataDir).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const close = async () => {
    await hub.close();
    await server.stop();
  };
  try {
    if (await isEmpty(hub)) await writeDemonstration(hub, { seed: DEMO_SEED, asOf: now });
    const token = await signIn(hub);
    const variables = quarterOf(now);
    const recorded = await record(hub, token, variables);
    await hub.closeSubgraphs();
    const { urls, viewerKey, database } = hub;
    return { urls, viewerKey, adminUrl: database.adminUrl, postmaster: server.pid, token, variables, ...recorded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function openOn(serverUrl: string, dataDir: string): Promise<HubSubgraphs> {
  const environment = readEnvironment({ DATA_DIR: dataDir, DATABASE_URL: urlWithDatabase(serverUrl, 'nakhon') });
  return openHubSubgraphs({ environment, purpose: 'bench', report: (error) => console.error(error) });
}

/** The running quarter: what the boards open with, and the dearest, because its last month is counted from single facts. */
function quarterOf(now: Date): BenchData['variables'] {
  const date = localDateOf(now);
  const month = Number(date.slice(5, 7));
  return { year: fiscalYearOf(date), quarter: Math.floor(((month + 2) % 12) / 3) + 1 };
}

async function signIn(hub: HubSubgraphs): Promise<string> {
  const viewerToken = await signViewer(Buffer.from(hub.viewerKey, 'base64url'), nobody('127.0.0.1'), new Date());
  const query = 'mutation { signIn(username: "executive", password: "nakhon-demo") { accessToken } }';
  const { data, errors } = await hub.of('hr').answer({ query, viewerToken, requestId: randomUUID() });
  if (errors) throw errors[0]!;
  return (data as unknown as { signIn: { accessToken: string } }).signIn.accessToken;
}

/** Asks twice: the first time documents, plans and connections are made. */
async function record(hub: HubSubgraphs, token: string, variables: object): Promise<Pick<BenchData, 'statements' | 'answer'>> {
  const settings = { publicUrl: '', trustProxy: false, logLevel: 'warn', clock: () => new Date() };
  const viewerKey = Buffer.from(hub.viewerKey, 'base64url');
  const app = await buildWebServer({ supergraphSdl: readSupergraph(), links: hub.subgraphs.map(localLink), viewerKey, ...settings });
  const ask = (nonce: number) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: { query: OVERVIEW, variables: { ...variables, nonce } },
    });
  await ask(1);
  const statements = recordStatements(hub);
  const { body } = await ask(2);
  await app.close();
  if (!body.startsWith('{"data":{')) throw new Error(`The overview failed: ${body.slice(0, 400)}`);
  return { statements: [...statements], answer: body };
}

function recordStatements(hub: HubSubgraphs): { subgraph: SubgraphName; sql: string }[] {
  const statements: { subgraph: SubgraphName; sql: string }[] = [];
  for (const { name, orm } of hub.subgraphs)
    orm.config.set('onQuery', (sql: string, parameters: readonly unknown[]) => {
      statements.push({ subgraph: name, sql: orm.em.getPlatform().formatQuery(sql, parameters) });
      return sql;
    });
  return statements;
}
