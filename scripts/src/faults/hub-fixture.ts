import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import { withClient } from '@nakhon/db/connection';
import { openHubDatabase } from '@nakhon/db/hub-database';
import { childProcesses, ended, hubCommands, type HubCommands } from '../hub-child.js';

/** A hub of the built command line, in processes of its own, with an account that may submit vouchers on one item. */
export interface FaultHub {
  commands: HubCommands;
  url: string;
  child(): ChildProcess;
  /** What the hub that runs now wrote to standard error. */
  errors(): string;
  token: string;
  itemId: string;
  start(...flags: string[]): Promise<void>;
  /** Rows of a query as the administrator of its database, in the schema of finance unless another is named. */
  sql<T extends object>(text: string, values?: unknown[], schema?: SubgraphName): Promise<T[]>;
  /** The PostgreSQL of the hub: the first, then its workers. */
  serverProcesses(): number[];
  /** HTTP status and parts that are down of `/readyz`. */
  readiness(): Promise<{ status: number; down: string[] }>;
  close(): Promise<void>;
}

const ENOUGH_BYTES = 2 * 1024 ** 3;
const PASSWORD = 'a password for faults';
const PERSON = ['--role', 'FINANCE', '--agency', '00000000', '--name-th', 'การเงิน', '--name-en', 'Finance'];

/** Memory where there is room for databases in it, else the place for temporary files: what a killed process leaves behind is the same in both. */
export function placeForFaults(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return os.tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= ENOUGH_BYTES ? memory : os.tmpdir();
}

/** Its data folder is in `parent`. */
export async function startFaultHub(flags: string[], parent = placeForFaults()): Promise<FaultHub> {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'nakhon-fault-'));
  const port = await freePort();
  const commands = hubCommands(folder, { PORT: String(port) });
  let running: Awaited<ReturnType<HubCommands['start']>> | undefined;
  let adminUrl = '';
  const hub: FaultHub = {
    commands,
    url: `http://127.0.0.1:${port}`,
    child: () => running!.child,
    errors: () => running!.errors(),
    token: '',
    itemId: '',
    start: async (...again) => {
      running = await commands.start(...again);
      ({ adminUrl } = await openHubDatabase({ dataDir: path.join(folder, 'data'), purpose: 'look' }));
    },
    sql: (text, values, schema) => rowsOf(adminUrl, text, values, schema),
    serverProcesses: () => {
      const first = Number.parseInt(readFileSync(path.join(folder, 'data/postgres/postmaster.pid'), 'utf8'), 10);
      return [first, ...childProcesses(first)];
    },
    readiness: async () => {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`);
      return { status: response.status, down: ((await response.json()) as { down: string[] }).down };
    },
    close: async () => {
      if (running && running.child.exitCode === null && running.child.signalCode === null) await ended(running.child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await hub.start(...flags);
    await commands.run(['account', 'add', 'keeper', ...PERSON], `${PASSWORD}\n`);
    hub.token = await signedIn(hub.url, 'keeper');
    hub.itemId = await anItem(hub);
  } catch (error) {
    await hub.close();
    throw error;
  }
  return hub;
}

/** Rows of a query in the schema of finance, unless another is named. */
export async function rowsOf<T extends object>(adminUrl: string, text: string, values: unknown[] = [], schema = 'finance'): Promise<T[]> {
  return withClient(adminUrl, async (client) => {
    await client.query(`set search_path to ${client.escapeIdentifier(schema)}`);
    return (await client.query<T>(text, values)).rows;
  });
}

/** Opens another account with a role over the whole city and signs it in. */
export async function openAccount(hub: FaultHub, username: string, role: string): Promise<string> {
  const person = ['--role', role, '--agency', '00000000', '--name-th', 'ผู้ใช้', '--name-en', 'Person'];
  await hub.commands.run(['account', 'add', username, ...person], `${PASSWORD}\n`);
  return signedIn(hub.url, username);
}

async function signedIn(url: string, username: string): Promise<string> {
  const query = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { accessToken } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { u: username, p: PASSWORD } }),
  });
  return ((await response.json()) as { data: { signIn: { accessToken: string } } }).data.signIn.accessToken;
}

/** A budget item of 1,000,000 baht, on which vouchers can be submitted. */
export async function anItem(hub: Pick<FaultHub, 'sql'>): Promise<string> {
  const [row] = await hub.sql<{ id: string }>(
    `insert into budget_item (id, code, fiscal_year, agency_code, item_no, name_th, category, appropriated_satang, source)
     values (gen_random_uuid(), 'FAULT-1', 2570, '50010000', '1', 'ค่าวัสดุ', 'OTHER', 100000000, 'hub') returning id`,
  );
  return row!.id;
}

/** A port that was free a moment ago, to have the same one after a restart. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
