import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultHub, type FaultHub } from './hub-fixture.js';
import { repairsKept, repairThrough, startRepairer } from './repairers-fixture.js';

const EACH = 125;
const HEARD_WHEN_AWAY = ['NO_ANSWER', 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE', 'HUB_UNAVAILABLE'];

let hub: FaultHub;
beforeAll(async () => {
  hub = await startFaultHub(['--distributed']);
});
afterAll(() => hub?.close());

/** A thousand events on eight tickets: each once, in its turn, with its audit row and its key; numbers and counters as there are tickets. */
async function expectWhole(name: string, fault: () => void): Promise<void> {
  const token = await startRepairer(hub, name);
  const heard = await repairThrough(hub, token, { name, each: EACH, after: 250, fault, withinMs: 180_000 });
  expect(heard.size).toBeGreaterThan(0);
  expect(HEARD_WHEN_AWAY).toEqual(expect.arrayContaining([...heard]));
  expect(await repairsKept(hub, { name, each: EACH })).toEqual({
    events: 1_000,
    outOfTurn: 0,
    tickets: 8,
    audits: 1_000,
    keys: 1_000,
    numbered: true,
    counted: true,
  });
}

describe('of a thousand events of repairs no acknowledged one is lost and none doubled', () => {
  it('when the subgraph is killed among them, and it comes back by itself', async () => {
    await expectWhole('ict', () => process.kill(hub.commands.subgraphProcess('ict'), 'SIGKILL'));
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
