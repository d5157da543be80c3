import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '@nakhon/db/test-database';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import { localLink, type SubgraphLink } from '@nakhon/gateway/subgraph-link';
import { readSupergraph } from '@nakhon/gateway/supergraph';
import { buildWebServer, type WebServerOptions } from '@nakhon/gateway/web-server';
import { startSubgraph, type RunningSubgraph } from '@nakhon/kit/subgraph';
import { subgraphDefinitions } from './definitions.js';
import { demoDatabase } from './demo-database.js';
import { writeDemonstration } from './demonstration.js';
import { startSubgraphProcesses } from './distributed.js';

/** The key with which this harness's gateway signs viewers. */
export const HARNESS_KEY = Buffer.alloc(32, 9);
const BRACKET = /^(begin|commit|rollback|savepoint|release|set )/i;
const CREDENTIAL_LOOK_UP = /^with credential as/;

export interface HubAnswer {
  data?: Record<string, never> | null;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

/** The whole hub behind one address on a database of its own, for tests. */
export interface HubHarness {
  adminUrl: string;
  urls: Record<SubgraphName, string>;
  subgraphs: RunningSubgraph[];
  /** Requests to each subgraph since the last `forget()`. */
  fetches: { subgraph: string; query: string }[];
  /** SQL statements since the last `forget()`, without brackets and the viewer's look-up. */
  statements: string[];
  forget(): void;
  /** Moves the hub's clock. */
  setNow(now: Date): void;
  /** HTTP request without a network. */
  inject: Awaited<ReturnType<typeof buildWebServer>>['inject'];
  /** Listens on a free port of loopback; gives the address. */
  listen(): Promise<string>;
  signIn(username: string): Promise<string>;
  ask(query: string, variables?: Record<string, unknown>, token?: string): Promise<HubAnswer>;
  /** Puts a part out of order, or back (`null`). */
  breakLink(name: SubgraphName, how: 'down' | 'hanging' | null): void;
  close(): Promise<void>;
}

export interface HubHarnessOptions {
  now: Date;
  /** Write demonstration data up to `now`. */
  demo?: boolean;
  subgraphTimeoutMs?: number;
  /** A fresh one unless given; dropped at the end. */
  database?: TestDatabase;
  /** Where figures may be read from a standby. */
  replicaUrls?: Partial<Record<SubgraphName, string>>;
}

export async function startHubHarness({ now, demo = false, subgraphTimeoutMs = 15_000, ...given }: HubHarnessOptions): Promise<HubHarness> {
  const database = given.database ?? (await (demo ? demoDatabase(now) : createTestDatabase()));
  const statements: string[] = [];
  const onStatement = (sql: string) => {
    if (!BRACKET.test(sql.trim()) && !CREDENTIAL_LOOK_UP.test(sql)) statements.push(sql);
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-files-'));
  let current = now;
  const clock = () => current;
  const settings = {
    files: { folder },
    viewerKey: HARNESS_KEY,
    clock,
    report: (error: Error) => console.error(error),
    onStatement,
  };
  const definitions = subgraphDefinitions(true);
  const subgraphs: RunningSubgraph[] = [];
  for (const definition of definitions)
    subgraphs.push(
      await startSubgraph(definition, {
        ...settings,
        databaseUrl: database.urls[definition.name],
        replicaUrl: given.replicaUrls?.[definition.name],
      }),
    );
  if (demo && given.database) await writeDemonstration({ subgraphs }, { seed: 'test', asOf: now });

  const fetches: HubHarness['fetches'] = [];
  const broken = new Map<string, 'down' | 'hanging'>();
  const links = subgraphs.map((subgraph) => watched(localLink(subgraph), fetches, broken));
  const gateway = await gatewayOver(links, clock, subgraphTimeoutMs);

  return {
    adminUrl: database.adminUrl,
    urls: database.urls,
    subgraphs,
    fetches,
    statements,
    forget: () => {
      fetches.length = 0;
      statements.length = 0;
    },
    setNow: (moment) => void (current = moment),
    ...gateway,
    breakLink: (name, how) => void (how === null ? broken.delete(name) : broken.set(name, how)),
    close: async () => {
      await gateway.close();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
      rmSync(folder, { recursive: true });
      await database.drop();
    },
  };
}

function watched(link: SubgraphLink, fetches: HubHarness['fetches'], broken: Map<string, 'down' | 'hanging'>): SubgraphLink {
  return {
    ...link,
    name: link.name,
    dataVersion: (signal) => (broken.has(link.name) ? Promise.reject(new Error('out of order')) : link.dataVersion(signal)),
    ready: (signal) => (broken.has(link.name) ? Promise.reject(new Error('out of order')) : link.ready(signal)),
    answer: (request, signal) => {
      if (!request.query.includes('credentialHolder')) fetches.push({ subgraph: link.name, query: request.query });
      if (broken.get(link.name) === 'down') return Promise.reject(new Error('out of order'));
      if (broken.get(link.name) === 'hanging')
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
      return link.answer(request, signal);
    },
  };
}

/** The same gateway over other links, such as processes. */
export async function gatewayOver(
  links: SubgraphLink[],
  clock: () => Date,
  subgraphTimeoutMs = 15_000,
  given: Partial<WebServerOptions> = {},
) {
  const server = await buildWebServer({
    supergraphSdl: readSupergraph(),
    links,
    viewerKey: HARNESS_KEY,
    publicUrl: '',
    trustProxy: false,
    logLevel: 'silent',
    clock,
    subgraphTimeoutMs,
    ...given,
  });
  const ask: HubHarness['ask'] = async (query, variables = {}, token = undefined) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return response.json<HubAnswer>();
  };
  const signIn = async (username: string) => {
    const { data, errors } = await ask('mutation ($u: String!) { signIn(username: $u, password: "nakhon-demo") { accessToken } }', {
      u: username,
    });
    if (errors) throw new Error(errors[0]!.message);
    return (data as unknown as { signIn: { accessToken: string } }).signIn.accessToken;
  };
  const listen = () => server.listen({ host: '127.0.0.1', port: 0 });
  return { ask, listen, signIn, inject: server.inject.bind(server) as HubHarness['inject'], close: () => server.close() };
}

/** Links to a process per subgraph over the harness's database. */
export function processesOver(
  urls: Record<SubgraphName, string>,
  tracesTo?: string,
  replicaUrls: Partial<Record<SubgraphName, string>> = {},
) {
  const options = { urls, replicaUrls, viewerKey: HARNESS_KEY.toString('base64url'), allowDemonstrationAccounts: true, tracesTo };
  return startSubgraphProcesses({ ...options, notify: (notice) => console.error(notice.message) });
}
