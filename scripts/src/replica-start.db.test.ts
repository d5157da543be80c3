import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, hubCommands } from './hub-child.js';
import { boardReadsIn, startReplicaServers, type ReplicaServers } from './replica-fixture.js';
import { removeFolder } from './standby-fixture.js';

const BOARD =
  '{ districts { disbursement(fiscalYear: 2569, quarter: 2) { disbursedBaht } repairTurnaround(fiscalYear: 2569, quarter: 2) { completed } staffing { filled } } }';

let folder: string;
let servers: ReplicaServers;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-replica-hub-'));
  servers = await startReplicaServers();
});
afterAll(async () => {
  await servers?.stop();
  removeFolder(folder);
});

async function post(url: string, query: string, token?: string) {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await answer.json()) as { data: Record<string, { accessToken: string }>; errors?: unknown };
}

/** Starts the built hub and asks it boards; gives whence it read them in the end, and what it said. */
async function readsOfHub(settings: Record<string, string>, ...flags: string[]) {
  const hub = await hubCommands(folder, { DATABASE_URL: servers.database.adminUrl, DEMO_DATA: 'on', ...settings }).start(...flags);
  try {
    const { data } = await post(hub.url, 'mutation { signIn(username: "executive", password: "nakhon-demo") { accessToken } }');
    const readsNow = async () => {
      const { errors } = await post(hub.url, `${BOARD} # ${performance.now()}`, data['signIn']!.accessToken);
      expect(errors).toBeUndefined();
      const reads = boardReadsIn([await (await fetch(`${hub.url}/metrics`)).text()]);
      return Object.keys(reads).toSorted();
    };
    const ready = (await fetch(`${hub.url}/readyz`)).status;
    return { readsNow, ready, errors: hub.errors, stop: () => ended(hub.child, 'SIGTERM') };
  } catch (error) {
    await ended(hub.child, 'SIGTERM');
    throw error;
  }
}

describe('the hub of the command line', () => {
  it.each([
    ['in one process', []],
    ['with a process per subgraph', ['--distributed']],
  ])('reads boards from what DATABASE_REPLICA_URL names, %s', async (_, flags) => {
    const DATABASE_REPLICA_URL = servers.replicaUrls.hr!;
    const hub = await readsOfHub({ DATABASE_REPLICA_URL }, ...flags);
    const fromReplica = ['finance', 'hr', 'ict'].map((name) => `${name} replica caught_up`);
    await expect.poll(hub.readsNow, { timeout: 20_000 }).toEqual(expect.arrayContaining(fromReplica)).finally(hub.stop);
  });

  it('starts without its replica, answers from the primary and says so', async () => {
    const hub = await readsOfHub({
      DATABASE_REPLICA_URL: 'postgres://127.0.0.1:1/nakhon',
      DATABASE_REPLICA_URL_HR: servers.replicaUrls.hr!,
    });
    try {
      expect(await hub.readsNow()).toEqual(expect.arrayContaining(['finance primary silent', 'ict primary silent']));
      expect(hub.ready).toBe(200);
      expect(hub.errors().match(/"subgraph":"ict".*The replica does not answer/g)).toHaveLength(1);
    } finally {
      await hub.stop();
    }
  });

  it('reads nothing from a replica without the setting, and counts nothing', async () => {
    const hub = await readsOfHub({});
    expect(await hub.readsNow().finally(hub.stop)).toEqual([]);
  });
});
