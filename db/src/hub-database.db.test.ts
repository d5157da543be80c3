import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { subgraphUrls } from './bootstrap.js';
import { urlWithDatabase, withClient } from './connection.js';
import { openDataFolder } from './data-folder.js';
import { openHubDatabase, type HubDatabase } from './hub-database.js';
import { isProcessAlive, waitUntilGone } from './running-process.js';
import { spawnFromSource, type SourceChild } from './source-child.js';

let home: string;
let dataDir: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'nakhon-home-'));
  dataDir = path.join(home, '.data');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const serverPid = () => Number.parseInt(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
const one = async ({ adminUrl }: HubDatabase) =>
  (await withClient(adminUrl, (client) => client.query('select current_database() as name'))).rows[0];

function spawnHub(extra = ''): SourceChild {
  return spawnFromSource(`
    const { openHubDatabase } = await load('hub-database');
    const hub = await openHubDatabase({ dataDir: ${JSON.stringify(dataDir)}, purpose: 'start' });
    hub.announce('http://localhost:4000');
    ${extra}
    say({ adminUrl: hub.adminUrl });
    setInterval(() => undefined, 1000);`);
}

test('a start makes a Thai database in a 0700 home, listens on 127.0.0.1 only, and stop leaves nothing behind', async () => {
  const hub = await openHubDatabase({ dataDir, purpose: 'start' });
  const pid = serverPid();
  expect(hub.mode).toBe('embedded');
  expect(await one(hub)).toEqual({ name: 'nakhon' });
  const { rows } = await withClient(hub.adminUrl, (client) =>
    client.query(`select current_setting('listen_addresses') as address, current_setting('unix_socket_directories') as sockets`),
  );
  expect(rows).toEqual([{ address: '127.0.0.1', sockets: '' }]);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(dataDir, 'secrets', 'postgres-admin')).mode & 0o777).toBe(0o600);
  await hub.stop();
  await hub.stop();
  expect(isProcessAlive(pid)).toBe(false);
  expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'secrets']);
});

test('the subgraphs of an embedded hub get in with their secrets, and into no other database of its server', async () => {
  const hub = await openHubDatabase({ dataDir, purpose: 'start' });
  const urls = await subgraphUrls({ hubDatabase: hub, secrets: openDataFolder(dataDir), env: {} });
  expect(new URL(urls.hr).password).toBe(readFileSync(path.join(dataDir, 'secrets', 'postgres-hr'), 'utf8').trim());
  await expect(withClient(urls.hr, async () => 'in')).resolves.toBe('in');
  for (const other of ['postgres', 'template1']) {
    await expect(withClient(urlWithDatabase(urls.hr, other), async () => 'in')).rejects.toMatchObject({ code: '42501' });
  }
  await hub.stop();
});

test('a half-finished initdb is thrown away and done again', async () => {
  mkdirSync(path.join(dataDir, 'postgres.new', 'base'), { recursive: true });
  writeFileSync(path.join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n');
  const hub = await openHubDatabase({ dataDir, purpose: 'start' });
  expect(await one(hub)).toEqual({ name: 'nakhon' });
  await hub.stop();
  expect(readdirSync(dataDir)).not.toContain('postgres.new');
});

test('a folder of other files is refused and left alone, and the data folder is free again', async () => {
  mkdirSync(path.join(dataDir, 'postgres'), { recursive: true });
  writeFileSync(path.join(dataDir, 'postgres', 'thesis.txt'), 'mine');
  await expect(openHubDatabase({ dataDir, purpose: 'start' })).rejects.toMatchObject({ code: 'DATABASE_FOLDER_FOREIGN' });
  expect(readdirSync(path.join(dataDir, 'postgres'))).toEqual(['thesis.txt']);
  expect(readdirSync(dataDir)).not.toContain('hub.lock');
});

test('a server that cannot start is refused with its last lines', async () => {
  const hub = await openHubDatabase({ dataDir, purpose: 'start' });
  await hub.stop();
  writeFileSync(path.join(dataDir, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
  const again = openHubDatabase({ dataDir, purpose: 'start' });
  await expect(again).rejects.toMatchObject({
    code: 'DATABASE_START_FAILED',
    facts: { log: expect.stringContaining('no_such_setting') },
  });
});

test('kill -9 of the hub takes postgres along, and the next start works on the same data', async () => {
  const child = spawnHub();
  const { adminUrl } = (await child.said) as { adminUrl: string };
  await withClient(adminUrl, (client) => client.query('create table kept as select 42 as answer'));
  const pid = serverPid();
  child.process.kill('SIGKILL');
  await child.ended;
  expect(await waitUntilGone(pid, 10_000)).toBe(true);
  const hub = await openHubDatabase({ dataDir, purpose: 'start' });
  const { rows } = await withClient(hub.adminUrl, (client) => client.query('select answer from kept'));
  expect(rows).toEqual([{ answer: 42 }]);
  await hub.stop();
});

test.each([
  ['that stops its database', `process.once('SIGTERM', () => hub.stop().then(() => process.exit(0)));`],
  ['that does nothing about it', ''],
])('SIGTERM to a hub %s leaves no server', async (_, extra) => {
  const child = spawnHub(extra);
  await child.said;
  const pid = serverPid();
  child.process.kill('SIGTERM');
  await child.ended;
  expect(await waitUntilGone(pid, 10_000)).toBe(true);
});

test('while a hub runs a second start is refused with pid and address, and a job joins its server and leaves it running', async () => {
  const child = spawnHub();
  await child.said;
  await expect(openHubDatabase({ dataDir, purpose: 'start' })).rejects.toMatchObject({
    code: 'HUB_ALREADY_RUNNING',
    facts: { pid: child.process.pid, purpose: 'start', url: 'http://localhost:4000' },
  });
  const job = await openHubDatabase({ dataDir, purpose: 'import' });
  expect(job.mode).toBe('joined');
  await job.stop();
  expect(await one(job)).toEqual({ name: 'nakhon' });
  const pid = serverPid();
  child.process.kill('SIGKILL');
  await child.ended;
  await waitUntilGone(pid, 10_000);
});

test('a job finds the folder busy with another job, or waits for it', async () => {
  const demo = await openHubDatabase({ dataDir, purpose: 'demo' });
  const refused = openHubDatabase({ dataDir, purpose: 'import' });
  await expect(refused).rejects.toMatchObject({ code: 'DATA_FOLDER_BUSY', facts: { pid: process.pid, purpose: 'demo' } });
  const waiting = openHubDatabase({ dataDir, purpose: 'import', wait: 60_000 });
  await demo.stop();
  const next = await waiting;
  expect(next.mode).toBe('embedded');
  await next.stop();
});

test('an external server is used as it is, its missing database created, and the data folder not touched', async () => {
  const databaseUrl = urlWithDatabase(inject('adminUrl'), `nakhon_external_${process.pid}`);
  const hub = await openHubDatabase({ dataDir, databaseUrl, purpose: 'start' });
  expect(hub).toMatchObject({ mode: 'external', adminUrl: databaseUrl });
  await hub.stop();
  expect(await one(hub)).toEqual({ name: `nakhon_external_${process.pid}` });
  expect(readdirSync(home)).toEqual([]);
  await withClient(inject('adminUrl'), (client) => client.query(`drop database nakhon_external_${process.pid}`));
});

test('an external server that does not answer is refused without showing the password', async () => {
  const refused = openHubDatabase({ databaseUrl: 'postgres://me:hush@127.0.0.1:1/hub', purpose: 'start' });
  await expect(refused).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE', facts: { server: '127.0.0.1:1/hub' } });
  await expect(refused).rejects.not.toThrow(/hush/);
});
