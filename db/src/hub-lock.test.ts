import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockOwner, takeHubLock } from './hub-lock.js';

let folder: string;
let lockFile: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nakhon-lock-'));
  lockFile = path.join(folder, 'hub.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockOf = (pid: number, startTime: string | null) =>
  JSON.stringify({ id: 'old', pid, startTime, purpose: 'start', port: 1, url: null });
const GONE_PID = 2 ** 22 + 1;

test('a lock names its owner, its purpose and what the owner announced, until it is released', async () => {
  const taken = await takeHubLock(lockFile, 'start');
  if (!('lock' in taken)) throw new Error('not taken');
  taken.lock.announce({ port: 5432 });
  taken.lock.announce({ url: 'http://localhost:4000' });
  expect(lockOwner(lockFile)).toMatchObject({ pid: process.pid, purpose: 'start', port: 5432, url: 'http://localhost:4000' });
  expect(await takeHubLock(lockFile, 'import')).toMatchObject({ heldBy: { pid: process.pid, purpose: 'start' } });
  taken.lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a dead owner', lockOf(GONE_PID, null)],
  ['an owner whose pid another process has now', lockOf(process.pid, 'long ago')],
  ['a file that is no lock', '{"pid":'],
])('%s is taken over', async (_, content) => {
  writeFileSync(lockFile, content);
  expect(await takeHubLock(lockFile, 'demo')).toHaveProperty('lock');
  expect(lockOwner(lockFile)).toMatchObject({ pid: process.pid, purpose: 'demo' });
  expect(readdirSync(folder)).toEqual(['hub.lock']);
});

test.each([
  ['a free folder', null],
  ['a dead owner', lockOf(GONE_PID, null)],
])('of ten that want %s at once exactly one gets it', async (_, content) => {
  if (content) writeFileSync(lockFile, content);
  const results = await Promise.all(Array.from({ length: 10 }, (_none, i) => takeHubLock(lockFile, `job-${i}`)));
  expect(results.filter((result) => 'lock' in result)).toHaveLength(1);
});

test('releasing does not remove a lock that has passed to another', async () => {
  const taken = await takeHubLock(lockFile, 'start');
  writeFileSync(lockFile, lockOf(process.pid, null));
  if ('lock' in taken) taken.lock.release();
  expect(existsSync(lockFile)).toBe(true);
});
