import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultHub, type FaultHub } from './hub-fixture.js';
import { submit, writesKept } from './writers-fixture.js';

const MEBIBYTE = 1024 * 1024;
/** Room for a new database and little more. */
const DISK_MEBIBYTES = 160;
const RUN = 'ค่าวัสดุสำนักงาน '.repeat(20).trim();

const disk = mkdtempSync(path.join(os.tmpdir(), 'nakhon-disk-'));
const run = (program: string, ...words: string[]) => spawnSync(program, words, { encoding: 'utf8' });
const mounted = run('mount', '-t', 'tmpfs', '-o', `size=${DISK_MEBIBYTES}m`, 'tmpfs', disk);
const hasDisk = mounted.status === 0;
if (!hasDisk)
  console.log(`A full disk is not tried here: no small disk could be mounted (${mounted.stderr?.trim() || mounted.error?.message})`);

let hub: FaultHub;
beforeAll(async () => {
  if (hasDisk) hub = await startFaultHub([], disk);
});
afterAll(async () => {
  await hub?.close();
  if (hasDisk) run('umount', disk);
  rmSync(disk, { recursive: true, force: true });
});

const ballast = path.join(disk, 'ballast');

/** Leaves no free block. */
function fillDisk(): void {
  const file = openSync(ballast, 'w');
  for (let size = MEBIBYTE; size >= 4096;) {
    try {
      if (writeSync(file, Buffer.alloc(size)) < size) size /= 2;
    } catch {
      size /= 2;
    }
  }
  closeSync(file);
}

const READ = 'select count(*)::int as n from budget_item';
const submitted = (key: string) => submit(hub, { run: RUN, key, amount: 1 });
const becomesReady = () => expect.poll(hub.readiness, { timeout: 40_000 }).toEqual({ status: 200, down: [] });

/** Reads every row of every table, page checksums and all. */
async function expectSound(): Promise<void> {
  const archive = path.join(disk, 'sound.tar');
  expect(await hub.commands.run(['backup', archive])).toMatchObject({ code: 0 });
  rmSync(archive);
}

describe.skipIf(!hasDisk)('a disk that is full', () => {
  it('ends writes with a code that says so, lets reading go on, and takes writes again when there is room', async () => {
    const before = await submitted('before');
    fillDisk();
    const codes: string[] = [];
    // A page or two of the tables may still have room.
    for (let write = 1; codes.length < 5; write++) {
      const { id, code } = await submitted(`full-${write}`);
      if (id === undefined) codes.push(code);
    }
    expect(new Set(codes)).toEqual(new Set(['DATABASE_DISK_FULL']));
    expect(await hub.readiness()).toEqual({ status: 200, down: [] });
    expect(await hub.sql(READ)).toEqual([{ n: 1 }]);
    rmSync(ballast);
    expect((await submitted('after')).id).toBeDefined();
    expect(await submitted('before')).toEqual(before);
    await expectSound();
  });

  it('brings PostgreSQL down when its log has no room, which is told, and it is back by itself with everything when there is', async () => {
    const before = await submitted('logged');
    fillDisk();
    const codes = new Set<string>();
    for (let tries = 0; !hub.errors().includes('DATABASE_LOST') && tries < 100; tries++) {
      await hub.sql('select pg_switch_wal()').catch(() => undefined);
      codes.add((await submitted(`unlogged-${tries}`)).code);
    }
    expect(['', 'DATABASE_DISK_FULL', 'SUBGRAPH_UNAVAILABLE', 'HUB_UNAVAILABLE', 'NO_ANSWER']).toEqual(expect.arrayContaining([...codes]));
    await expect.poll(() => /^DATABASE_START_FAILED: .*No space left on device/m.test(hub.errors()), { timeout: 20_000 }).toBe(true);
    rmSync(ballast);
    await becomesReady();
    expect(await submitted('logged')).toEqual(before);
    const { byKey, vouchers, states } = await writesKept(hub, RUN);
    expect({ vouchers, states }).toEqual({ vouchers: byKey.size, states: byKey.size });
    await expectSound();
  });
});
