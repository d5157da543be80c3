import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withClient } from './connection.js';
import { serverBinaries, serverLaunch } from './embedded-binaries.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { isProcessAlive, waitUntilGone } from './running-process.js';
import { spawnFromSource } from './source-child.js';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'nakhon-server-'));
  folder = path.join(home, 'postgres');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const start = () => startEmbeddedPostgres({ folder, password: 'right', durable: false });

test('a platform without its package is refused in one clear sentence', () => {
  const facts = { packageName: '@embedded-postgres/plan9-mips' };
  expect(() => serverBinaries('plan9', 'mips')).toThrow(expect.objectContaining({ code: 'EMBEDDED_POSTGRES_MISSING', facts }));
});

test('the administrator needs the password, and no password file stays behind', async () => {
  const server = await start();
  await expect(withClient(server.adminUrl.replace('right', 'wrong'), async () => 1)).rejects.toMatchObject({ code: '28P01' });
  await expect(withClient(server.adminUrl, async () => 1)).resolves.toBe(1);
  expect(existsSync(`${folder}.new.password`)).toBe(false);
  await server.stop();
});

test('clients that stay connected do not keep a server from stopping', async () => {
  const server = await start();
  const asleep = withClient(server.adminUrl, (client) => client.query('select pg_sleep(60)'));
  const ended = expect(asleep).rejects.toThrow();
  await server.stop();
  await ended;
  expect(isProcessAlive(server.pid)).toBe(false);
});

test('a server whose hub died without taking it along is stopped at the next start', async () => {
  // Without a prefix as on macOS: no death signal, so the server outlives its parent.
  const launch = { ...serverLaunch(), prefix: serverLaunch().prefix.filter((word) => !/^(setpriv|--pdeathsig|INT)$/.test(word)) };
  const child = spawnFromSource(`
    const { startEmbeddedPostgres } = await load('embedded-postgres');
    const options = { folder: ${JSON.stringify(folder)}, password: 'right', durable: false, launch: ${JSON.stringify(launch)} };
    say((await startEmbeddedPostgres(options)).pid);
    setInterval(() => undefined, 1000);`);
  const orphan = (await child.said) as number;
  child.process.kill('SIGKILL');
  await child.ended;
  expect(await waitUntilGone(orphan, 1000)).toBe(false);
  const server = await start();
  expect(isProcessAlive(orphan)).toBe(false);
  expect(server.pid).not.toBe(orphan);
  await server.stop();
});

test('a pid file that names another living program neither stops the start nor harms the program', async () => {
  await (await start()).stop();
  writeFileSync(path.join(folder, 'postmaster.pid'), `${process.ppid}\n${folder}\n1\n1\n\n127.0.0.1\n`);
  const server = await start();
  expect(isProcessAlive(process.ppid)).toBe(true);
  expect(Number.parseInt(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8'), 10)).toBe(server.pid);
  await server.stop();
});

test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'root without user namespaces runs the server as nobody, and the same folder with namespaces again',
  async () => {
    const launch = serverLaunch(false);
    expect(launch.user).toEqual({ uid: 65534, gid: 65534 });
    const asNobody = await startEmbeddedPostgres({ folder, password: 'right', durable: false, launch });
    const owner = spawnSync('ps', ['-o', 'uid=', '-p', String(asNobody.pid)], { encoding: 'utf8' }).stdout.trim();
    expect(owner || String(statSync(`/proc/${asNobody.pid}`).uid)).toBe('65534');
    await asNobody.stop();
    const again = await start();
    await expect(withClient(again.adminUrl, async () => 1)).resolves.toBe(1);
    await again.stop();
  },
);
