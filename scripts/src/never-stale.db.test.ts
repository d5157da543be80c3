import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '@nakhon/db/connection';
import { gatewayOver, processesOver, startHubHarness, type HubHarness } from './hub-harness.js';

const NOW = new Date('2024-04-20T03:00:00Z');
const COUNT = '{ repairTurnaround(fiscalYear: 2567, quarter: 2) { received open } }';
type Ask = HubHarness['ask'];

let hub: HubHarness;
let here: { ask: Ask; token: string };
let there: { ask: Ask; token: string; close(): Promise<void> };

beforeAll(async () => {
  hub = await startHubHarness({ now: NOW, demo: true });
  here = { ask: hub.ask, token: await hub.signIn('executive') };
  const processes = await processesOver(hub.urls);
  const gateway = await gatewayOver(processes.links, () => new Date());
  const close = async () => {
    await gateway.close();
    await processes.stop();
  };
  there = { ask: gateway.ask, token: await gateway.signIn('executive'), close };
});
afterAll(async () => {
  await there.close();
  await hub.close();
});

const receivedBy = async ({ ask, token }: { ask: Ask; token: string }): Promise<number> => {
  const { data, errors } = await ask(COUNT, {}, token);
  if (errors) throw new Error(errors[0]!.message);
  return (data as unknown as { repairTurnaround: { received: number } }).repairTurnaround.received;
};

const ONE_MORE = `update received_month set count = count + 1 where (agency_code, month, kind, source) =
  (select agency_code, month, kind, source from received_month where month = '2024-02-01' order by 1, 2, 3, 4 limit 1)`;

/** One more ticket received in the quarter, committed by somebody the gateways know nothing of; the counter is what the figure reads. */
const writeOne = (urls: HubHarness['urls']) =>
  withClient(urls.ict, async (client) => {
    const { rowCount } = await client.query(ONE_MORE);
    if (rowCount !== 1) throw new Error(`${rowCount} rows were written`);
  });

async function fetchesOfThirdOfThree(): Promise<number> {
  await hub.ask(COUNT, {}, here.token);
  const second = await hub.ask(COUNT, {}, here.token);
  hub.forget();
  const third = await hub.ask(COUNT, {}, here.token);
  expect(third).toEqual(second);
  return hub.fetches.length + hub.statements.length;
}

describe('an answer that is given again', () => {
  it('is computed once while nothing is written', async () => {
    // Other tests write on the same server meanwhile; between two questions there is time enough in one of the tries.
    await expect.poll(fetchesOfThirdOfThree, { timeout: 60_000, interval: 5 }).toBe(0);
  });

  it('belongs to the viewer: somebody with other rights is answered anew', async () => {
    const other = await hub.signIn('planner');
    await hub.ask(COUNT, {}, other);
    for (let time = 0; time < 3; time++) await hub.ask(COUNT, {}, here.token);
    hub.forget();
    await hub.ask(COUNT, {}, other);
    expect(hub.fetches.filter(({ subgraph }) => subgraph === 'ict')).toHaveLength(1);
  });

  it('is never one with an error', async () => {
    const ask = () => hub.ask('{ disbursement(fiscalYear: 1, quarter: 1) { asOf } }', {}, here.token);
    for (let time = 0; time < 3; time++) expect((await ask()).errors).toHaveLength(1);
    hub.forget();
    expect((await ask()).errors).toHaveLength(1);
    expect(hub.fetches).toHaveLength(1);
  });

  it.each(['in one process', 'with a process per subgraph'])('shows every committed write in the next answer, %s', async (topology) => {
    const gateway = topology === 'in one process' ? here : there;
    for (let round = 0; round < 20; round++) {
      const before = await receivedBy(gateway);
      for (let time = 0; time < 2; time++) expect(await receivedBy(gateway)).toBe(before);
      await writeOne(hub.urls);
      expect(await receivedBy(gateway)).toBe(before + 1);
    }
  });

  it('never falls behind what was committed before the question, with two gateways, four writers and eight readers at once', async () => {
    const first = await receivedBy(here);
    let committed = 0;
    const writing = { isOver: false };
    const writer = async () => {
      for (let round = 0; round < 40; round++) {
        await writeOne(hub.urls);
        committed++;
      }
    };
    const reader = async (gateway: typeof here): Promise<number> => {
      let reads = 0;
      while (!writing.isOver) {
        const known = committed;
        const received = await receivedBy(gateway);
        if (received < first + known) throw new Error(`${received - first} of ${known} committed writes were shown`);
        reads++;
      }
      return reads;
    };
    const writers = Promise.all([writer(), writer(), writer(), writer()]).finally(() => (writing.isOver = true));
    const [reads] = await Promise.all([Promise.all([here, there, here, there, here, there, here, there].map(reader)), writers]);
    expect(Math.min(...reads)).toBeGreaterThan(0);
    expect(await receivedBy(here)).toBe(first + 160);
    expect(await receivedBy(there)).toBe(first + 160);
  });

  it('does not show what is not committed, and shows it at once when it is', async () => {
    const before = await receivedBy(here);
    await withClient(hub.urls.ict, async (client) => {
      await client.query('begin');
      await client.query(ONE_MORE);
      expect(await receivedBy(here)).toBe(before);
      expect(await receivedBy(here)).toBe(before);
      await client.query('commit');
      expect(await receivedBy(here)).toBe(before + 1);
    });
  });
});
