import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backupSchedule } from './backup-schedule.js';

const HOUR = 3_600_000;
let directory: string;
let now: number;
let reported: string[];

beforeEach(() => {
  directory = path.join(mkdtempSync(path.join(os.tmpdir(), 'nakhon-schedule-')), 'backups');
  now = Date.parse('2026-09-27T00:00:00Z');
  reported = [];
});
afterEach(() => rmSync(path.dirname(directory), { recursive: true, force: true }));

const files = () => readdirSync(directory).sort();
const write = (file: string) => writeFile(file, 'whole');

function schedule(makeBackup = write, isLeader = async () => true) {
  const plan = { directory, everyMs: HOUR, keep: 3 };
  return backupSchedule({ plan, clock: () => new Date(now), isLeader, makeBackup, report: (line) => reported.push(line) });
}

it('one backup is made per interval and the last three stay', async () => {
  const { tick } = schedule();
  for (let minutes = 0; minutes <= 300; minutes += 10) {
    await tick();
    now += HOUR / 6;
  }
  expect(files()).toEqual([
    'nakhon-backup-20260927T030000Z.tar',
    'nakhon-backup-20260927T040000Z.tar',
    'nakhon-backup-20260927T050000Z.tar',
  ]);
  expect(reported).toEqual([]);
});

it('a restart neither doubles nor skips a backup', async () => {
  await schedule().tick();
  now += HOUR / 2;
  await schedule().tick();
  expect(files()).toHaveLength(1);
  now += HOUR / 2;
  await schedule().tick();
  expect(files()).toHaveLength(2);
});

it('a failure is one line, removes nothing, and is tried again after a while', async () => {
  const { tick } = schedule();
  for (let made = 0; made < 3; made++, now += HOUR) await tick();
  const before = files();
  let tries = 0;
  const failing = schedule(async () => {
    tries++;
    throw Object.assign(new Error('no space left\non device'), { code: 'ENOSPC' });
  });
  await failing.tick();
  now += 60_000;
  await failing.tick();
  expect(tries).toBe(1);
  now += HOUR;
  await failing.tick();
  expect(tries).toBe(2);
  expect(files()).toEqual(before);
  expect(reported).toEqual(Array(2).fill(expect.stringMatching(/^BACKUP_FAILED: .*ENOSPC no space left on device$/)));
});

it('an archive that was written but does not read back well costs no older one', async () => {
  const { tick } = schedule();
  for (let made = 0; made < 3; made++, now += HOUR) await tick();
  const before = files();
  await schedule(async (file) => {
    await write(file);
    throw new Error('ARCHIVE_DAMAGED');
  }).tick();
  expect(files()).toEqual(expect.arrayContaining(before));
});

it('whoever does not lead makes none, and one that is being made is not begun again', async () => {
  await schedule(write, async () => false).tick();
  expect(files()).toEqual([]);
  let finish = () => {};
  let begun = 0;
  const slow = schedule(() => {
    begun++;
    return new Promise<void>((resolve) => (finish = resolve));
  });
  const first = slow.tick();
  await expect.poll(() => begun).toBe(1);
  await slow.tick();
  expect(begun).toBe(1);
  finish();
  await first;
});

it('what a dead hub left unfinished goes after a day; what another is writing, and what is not ours, stays', async () => {
  const [old, fresh, foreign] = [
    '.nakhon-backup-20260901T000000Z.tar.partial-abc',
    '.nakhon-backup-20260926T233000Z.tar.partial-def',
    '.notes.partial-x',
  ];
  for (const name of [old, fresh, foreign]) mkdirSync(path.join(directory, name!), { recursive: true });
  writeFileSync(path.join(directory, old!, 'hr.zst'), 'x');
  for (const name of [old, foreign]) utimesSync(path.join(directory, name!), new Date('2026-09-01'), new Date('2026-09-01'));
  utimesSync(path.join(directory, fresh!), new Date(now), new Date(now));
  await schedule().tick();
  expect([old, fresh, foreign].map((name) => existsSync(path.join(directory, name!)))).toEqual([false, true, true]);
});
