import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultHub, type FaultHub } from './hub-fixture.js';
import { writesKept, writeVouchers } from './writers-fixture.js';

const WRITES = 1_000;
const HEARD_WHEN_AWAY = ['NO_ANSWER', 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE', 'HUB_UNAVAILABLE'];

let hub: FaultHub;
beforeAll(async () => {
  hub = await startFaultHub(['--distributed']);
});
afterAll(() => hub?.close());

/** Every write acknowledged once, kept once, with its history and audit, and under the id that was acknowledged. */
async function expectWhole(name: string, fault: () => void, writes = WRITES): Promise<void> {
  const { acknowledged, heard } = await writeVouchers(hub, { name, writes, after: writes / 4, fault, withinMs: 180_000 });
  expect(heard.size).toBeGreaterThan(0);
  expect(HEARD_WHEN_AWAY).toEqual(expect.arrayContaining([...heard]));
  const { byKey, ...sums } = await writesKept(hub, name);
  expect(byKey).toEqual(acknowledged);
  const totalBaht = (writes * (writes + 1)) / 2;
  expect(sums).toEqual({ vouchers: writes, numbers: writes, totalBaht, states: writes, audits: writes });
}

const becomesReady = () => expect.poll(hub.readiness, { timeout: 30_000 }).toEqual({ status: 200, down: [] });

describe('of the writes of clients that repeat what was not acknowledged, none is lost and none doubled', () => {
  it('when a subgraph is killed among a thousand, and it comes back by itself', async () => {
    await expectWhole('subgraph', () => process.kill(hub.commands.subgraphProcess('finance'), 'SIGKILL'));
    await becomesReady();
    expect(hub.errors()).toMatch(/^SUBGRAPH_ENDED: .*finance/m);
  });

  it('when PostgreSQL is killed among a thousand, and it comes back by itself', async () => {
    await expectWhole('database', () => process.kill(hub.serverProcesses()[0]!, 'SIGKILL'));
    await becomesReady();
    expect(hub.errors()).toMatch(/^DATABASE_BACK: /m);
  });

  it('when the hub is killed among a thousand and started again', async () => {
    let restarted: Promise<void> | undefined;
    await expectWhole('hub', () => {
      hub.child().once('exit', () => (restarted = hub.start()));
      hub.child().kill('SIGKILL');
    });
    await restarted;
    await becomesReady();
  });

  it('when every process of PostgreSQL stands still for four seconds, in which each part is named as down', async () => {
    let down: string[] = [];
    let resumed: Promise<void> | undefined;
    const standStill = async () => {
      const stopped = hub.serverProcesses();
      for (const pid of stopped) process.kill(pid, 'SIGSTOP');
      const goOn = sleep(4_000).then(() => stopped.forEach((pid) => process.kill(pid, 'SIGCONT')));
      down = (await hub.readiness()).down;
      await goOn;
    };
    await expectWhole('stillness', () => (resumed = standStill()), 200);
    await resumed;
    expect(down).toEqual(['hr', 'plans', 'finance', 'procurement', 'ict']);
    await becomesReady();
  });
});
