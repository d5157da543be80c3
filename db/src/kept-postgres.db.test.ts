import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withClient } from './connection.js';
import { openHubDatabase } from './hub-database.js';
import { isProcessAlive, waitUntilGone } from './running-process.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'nakhon-kept-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const serverPid = () => Number.parseInt(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
const ownerOf = () => JSON.parse(readFileSync(path.join(dataDir, 'hub.lock'), 'utf8')) as { pid: number; port: number };

test('a server that is killed comes back on its port with its data, says so once each, and the lock stays true', async () => {
  const notices: string[] = [];
  const hub = await openHubDatabase({ dataDir, purpose: 'start', notify: ({ code }) => notices.push(code) });
  const before = ownerOf();
  await withClient(hub.adminUrl, (client) => client.query('create table kept as select 42 as answer'));
  const first = serverPid();
  process.kill(first, 'SIGKILL');
  await expect.poll(() => notices, { timeout: 30_000 }).toEqual(['DATABASE_LOST', 'DATABASE_BACK']);
  const { rows } = await withClient(hub.adminUrl, (client) => client.query('select answer from kept'));
  expect(rows).toEqual([{ answer: 42 }]);
  expect(ownerOf()).toEqual(before);
  const second = serverPid();
  expect(second).not.toBe(first);
  await hub.stop();
  expect(isProcessAlive(second)).toBe(false);
});

test('a stop while the server is being brought back leaves none', async () => {
  const notices: string[] = [];
  const hub = await openHubDatabase({ dataDir, purpose: 'start', notify: ({ code }) => notices.push(code) });
  process.kill(serverPid(), 'SIGKILL');
  await expect.poll(() => notices[0]).toBe('DATABASE_LOST');
  await hub.stop();
  expect(await waitUntilGone(serverPidOrNone(), 5_000)).toBe(true);
  expect(notices).toEqual(['DATABASE_LOST']);
});

function serverPidOrNone(): number {
  try {
    return serverPid();
  } catch {
    return 2 ** 22 - 1;
  }
}

test('a start that is given up during initdb leaves neither process nor half a database, and the folder is free', async () => {
  const giveUp = new AbortController();
  const starting = openHubDatabase({ dataDir, purpose: 'start', signal: giveUp.signal });
  setTimeout(() => giveUp.abort(new Error('interrupted')), 300);
  await expect(starting).rejects.toThrow('interrupted');
  const hub = await openHubDatabase({ dataDir, purpose: 'start' });
  expect(hub.mode).toBe('embedded');
  await hub.stop();
});
