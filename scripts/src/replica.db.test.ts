import { setTimeout as sleep } from 'node:timers/promises';
import { demoRandom } from '@nakhon/db/demo-random';
import { withClient } from '@nakhon/db/connection';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { gatewayOver, processesOver, startHubHarness, type HubHarness } from './hub-harness.js';
import { OVERVIEW } from './overview-query.js';
import { ALL_FROM_REPLICA, boardReadsIn, startReplicaServers, type ReplicaServers } from './replica-fixture.js';
import { processesOf } from './standby-fixture.js';

/** Two real servers: a primary, and a standby that streams from it. One hub reads boards from the standby, one knows nothing of it. */
const NOW = new Date('2024-04-20T03:00:00Z');
const QUARTER = { year: 2567, quarter: 1 };
const Q = 'fiscalYear: 2567, quarter: 2';
const TRENDS = `{ disbursementTrend(${Q}) { ratePercent } indicatorTrend(${Q}) { attainmentPercent } procurementTrend(${Q}) { open } repairTrend(${Q}) { completed } staffing { filled } }`;

let servers: ReplicaServers;
let hub: HubHarness;
let plain: HubHarness;
let processes: Awaited<ReturnType<typeof processesOver>>;
let distributed: Awaited<ReturnType<typeof gatewayOver>>;
let here: Gateway;
let there: Gateway;
const lines: string[] = [];

interface Gateway {
  ask: HubHarness['ask'];
  token: string;
}

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  servers = await startReplicaServers();
  const { database, replicaUrls } = servers;
  plain = await startHubHarness({ now: NOW, demo: true, database });
  hub = await startHubHarness({ now: NOW, database, replicaUrls });
  processes = await processesOver(database.urls, undefined, replicaUrls);
  distributed = await gatewayOver(processes.links, () => new Date());
  here = { ask: hub.ask, token: await hub.signIn('executive') };
  there = { ask: distributed.ask, token: await distributed.signIn('executive') };
});
afterAll(async () => {
  await distributed?.close();
  await processes?.stop();
  await hub?.close();
  await plain?.close();
  await servers?.stop();
  vi.restoreAllMocks();
});

let asked = 0;

/** Tickets received in the quarter; unless given, each question is another text, so that no answer is given again. */
async function received({ ask, token }: Gateway, number = ++asked): Promise<number> {
  const { data, errors } = await ask(`{ n${number}: repairTurnaround(${Q}) { received } }`, {}, token);
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return (data as unknown as Record<string, { received: number }>)[`n${number}`]!.received;
}

const readsHere = async () => boardReadsIn(await Promise.all(hub.subgraphs.map((subgraph) => subgraph.metrics.text())));
const readsThere = async () => {
  const answer = await fetch(`${processes.urlOf('ict')}/metrics`);
  return boardReadsIn([await answer.text()]);
};

/** The reads that `work` makes, by subgraph, server and reason. */
async function readsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await readsHere();
  await work();
  return Object.entries(await readsHere())
    .filter(([kind, times]) => times > (before[kind] ?? 0))
    .map(([kind]) => kind)
    .toSorted();
}

const oneRead = () => readsOf(() => received(here));
const untilOnReplica = () => expect.poll(oneRead, { timeout: 30_000, interval: 50 }).toEqual(['ict replica caught_up']);

/** One more ticket received, committed by somebody the hubs know nothing of. */
const writeOne = () =>
  withClient(servers.database.urls.ict, async (client) => {
    const { rowCount } = await client.query(`update received_month set count = count + 1 where (agency_code, month, kind, source) =
      (select agency_code, month, kind, source from received_month where month = '2024-02-01' order by 1, 2, 3, 4 limit 1)`);
    expect(rowCount).toBe(1);
  });

/** `work` while the standby receives and does not replay. */
async function pausing(work: () => Promise<unknown>): Promise<void> {
  await servers.onStandby('select pg_wal_replay_pause()');
  await expect.poll(() => servers.onStandby('select pg_get_wal_replay_pause_state() as state')).toEqual([{ state: 'paused' }]);
  await work().finally(() => servers.onStandby('select pg_wal_replay_resume()'));
}

const readyz = async () => (await hub.inject({ method: 'GET', url: '/readyz' })).statusCode;
const linesOfIct = () =>
  lines
    .map((line) => JSON.parse(line) as { subgraph: string; note: string })
    .filter(({ subgraph, note }) => subgraph === 'ict' && /replica/.test(note));

describe('boards with a replica', () => {
  it('are read from it, every figure and trend, and are equal to those from the primary', async () => {
    await untilOnReplica();
    const both = async () => {
      const overview = await hub.ask(`${OVERVIEW} # ${++asked}`, QUARTER, here.token);
      expect(overview.errors).toBeUndefined();
      expect(overview).toEqual(await plain.ask(OVERVIEW, QUARTER, here.token));
      const trends = await hub.ask(`${TRENDS} # ${asked}`, {}, here.token);
      expect(trends.errors).toBeUndefined();
      expect(trends).toEqual(await plain.ask(TRENDS, {}, here.token));
    };
    await expect.poll(() => readsOf(both), { timeout: 30_000 }).toEqual(ALL_FROM_REPLICA);
  });

  it('send the statement to the standby and none to the primary', async () => {
    await untilOnReplica();
    // What each connection of ict was sent last, and when.
    const latest = `select max(query_start) as latest from pg_stat_activity where usename = 'nakhon_ict' and query like '%with scope as%'`;
    const sentTo = () =>
      Promise.all([servers.onStandby(latest), servers.onPrimary(latest)].map(async (rows) => JSON.stringify(await rows)));
    const told = async () => {
      const before = await sentTo();
      const reads = await oneRead();
      const after = await sentTo();
      return { reads, standby: after[0] !== before[0], primary: after[1] !== before[1] };
    };
    await expect.poll(told, { timeout: 10_000 }).toEqual({ reads: ['ict replica caught_up'], standby: true, primary: false });
  });

  it('show a write at once that the standby has not replayed, from the primary, and go back when it has', async () => {
    await untilOnReplica();
    const before = await received(here);
    await pausing(async () => {
      await writeOne();
      expect(await received(here)).toBe(before + 1);
      expect(await received(there)).toBe(before + 1);
      await expect.poll(oneRead, { timeout: 10_000 }).toEqual(['ict primary behind']);
    });
    await untilOnReplica();
    expect(await received(here)).toBe(before + 1);
  });

  it('that a mutation gives back are read from the primary, where it wrote', async () => {
    await untilOnReplica();
    const token = await hub.signIn('finance');
    const items = await hub.ask('{ budgetItems(fiscalYear: 2567, first: 1) { edges { node { id } } } }', {}, token);
    const { id } = (items.data as unknown as { budgetItems: { edges: { node: { id: string } }[] } }).budgetItems.edges[0]!.node;
    const submitted = `submitVoucher(input: { itemId: "${id}", kind: PURCHASE, descriptionTh: "กระดาษ", amountBaht: "1.00" }) {
      voucher { item { agency { disbursement(${Q}) { disbursedBaht } } } } }`;
    const reads = await readsOf(async () => {
      const { data, errors } = await hub.ask(`mutation { one: ${submitted} two: ${submitted} }`, {}, token);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toMatch(/"disbursedBaht":"\d/);
    });
    expect(reads).toEqual([]);
  });

  it('are never stale in 400 writes, each read back by another hub, while the replay stops and goes on', async () => {
    await untilOnReplica();
    const random = demoRandom('replica');
    const before = await Promise.all([readsHere(), readsThere()]);
    const first = await received({ ask: plain.ask, token: here.token });
    const writing = { isOver: false };
    const stopAndGo = async () => {
      while (!writing.isOver) {
        await pausing(() => sleep(random.between(1, 60)));
        await sleep(random.between(1, 200));
      }
    };
    const writes = async () => {
      for (let written = 1; written <= 400; written++) {
        await writeOne();
        if (random.chance(0.5)) await sleep(random.between(0, 12));
        // Also by a text that was asked before, whose answer may be given again while nothing was written.
        const gateway = random.chance(0.5) ? here : there;
        expect(await received(gateway, random.chance(0.7) ? ++asked : 0)).toBe(first + written);
      }
    };
    await Promise.all([writes().finally(() => (writing.isOver = true)), stopAndGo()]);
    const after = await Promise.all([readsHere(), readsThere()]);
    for (const [index, reads] of after.entries()) {
      const more = (kind: string) => (reads[kind] ?? 0) - (before[index]![kind] ?? 0);
      expect(more('ict replica caught_up')).toBeGreaterThan(10);
      expect(more('ict primary behind')).toBeGreaterThan(10);
    }
  });

  it('keep nobody waiting for a standby that stands still, and readiness does not speak of it', async () => {
    await untilOnReplica();
    const before = await received(here);
    lines.length = 0;
    const still = processesOf(servers.standby());
    for (const pid of still) process.kill(pid, 'SIGSTOP');
    try {
      await writeOne();
      const began = performance.now();
      for (let round = 1; round <= 10; round++) expect(await received(here)).toBe(before + 1);
      expect(performance.now() - began).toBeLessThan(3_000);
      expect(await readyz()).toBe(200);
    } finally {
      for (const pid of still) process.kill(pid, 'SIGCONT');
    }
    await untilOnReplica();
    // On a busy machine it may be late once more; never a line for each request.
    const said = linesOfIct().map(({ note }) => /does not answer|in use/.exec(note)?.[0]);
    expect([said.length < 6, said[0], said.at(-1)]).toEqual([true, 'does not answer', 'in use']);
  });

  it('go on from the primary when the standby is gone, with one line in the log, and use it again when it is back', async () => {
    await untilOnReplica();
    const before = await received(here);
    lines.length = 0;
    await servers.standby().stop();
    await writeOne();
    for (let round = 1; round <= 20; round++) expect(await received(here)).toBe(before + 1);
    expect(await received(there)).toBe(before + 1);
    expect(await oneRead()).toEqual(['ict primary silent']);
    expect(await readyz()).toBe(200);
    expect(linesOfIct().filter(({ note }) => note.includes('does not answer'))).toHaveLength(1);
    await servers.startAgain();
    await untilOnReplica();
    expect(await received(here)).toBe(before + 1);
  });

  it('leave a standby that was promoted', async () => {
    await servers.onStandby('select pg_promote()');
    const before = await received(here);
    await writeOne();
    expect(await received(here)).toBe(before + 1);
    expect(await received(there)).toBe(before + 1);
    await expect.poll(oneRead, { timeout: 10_000 }).toEqual(['ict primary not_a_standby']);
  });
});
