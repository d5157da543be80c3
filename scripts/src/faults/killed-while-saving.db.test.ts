import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultHub, type FaultHub } from './hub-fixture.js';
import { savesKept, saveThrough, startSavers } from './savers-fixture.js';

const EACH = 125;
const HEARD_WHEN_AWAY = ['NO_ANSWER', 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE', 'HUB_UNAVAILABLE'];

let hub: FaultHub;
beforeAll(async () => {
  hub = await startFaultHub(['--distributed']);
});
afterAll(() => hub?.close());

/** A thousand batches of five cells from eight planners: each value once, in its turn, with its audit row and its key. */
async function expectWhole(name: string, fault: () => void): Promise<void> {
  const savers = await startSavers(hub, name);
  const heard = await saveThrough(hub, savers, { name, each: EACH, after: 250, fault, withinMs: 180_000 });
  expect(heard.size).toBeGreaterThan(0);
  expect(HEARD_WHEN_AWAY).toEqual(expect.arrayContaining([...heard]));
  expect(await savesKept(hub, savers, { name, each: EACH })).toEqual({
    versions: 5_000,
    outOfTurn: 0,
    shown: 40,
    audits: 1_000,
    keys: 1_000,
  });
}

describe('of a thousand saves of results no acknowledged value is lost and none doubled', () => {
  it('when the subgraph is killed among them, and it comes back by itself', async () => {
    await expectWhole('plans', () => process.kill(hub.commands.subgraphProcess('plans'), 'SIGKILL'));
  });

  it('when PostgreSQL is killed among them, and it comes back by itself', async () => {
    await expectWhole('database', () => process.kill(hub.serverProcesses()[0]!, 'SIGKILL'));
  });

  it('when the hub is killed among them and started again', async () => {
    let restarted: Promise<void> | undefined;
    await expectWhole('hub', () => {
      hub.child().once('exit', () => (restarted = hub.start()));
      hub.child().kill('SIGKILL');
    });
    await restarted;
  });
});
