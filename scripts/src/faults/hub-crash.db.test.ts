import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubCommands } from '../hub-child.js';

const SENT = 'somchai@bangkok.go.th';
/** Faults that no part of the hub would have: one thrown where nobody catches, one in a promise that nobody awaits. */
const FAULTS = `
process.on('SIGUSR2', function faultOnSignal() { throw new TypeError('no such thing: "${SENT}"'); });
process.on('SIGHUP', () => void Promise.reject(new RangeError('out of all bounds')));`;
const preloaded = (code: string) => ({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` });

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-crash-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The exit code; a hub that does not end by itself is killed. */
function endOf(child: ChildProcess): Promise<number | null> {
  const hard = setTimeout(() => child.kill('SIGKILL'), 60_000);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code))).finally(() => clearTimeout(hard)) as Promise<number | null>;
}

const serverFile = () => readFileSync(path.join(folder, 'data/postgres/postmaster.pid'), 'utf8');

describe('a crash of the hub itself', () => {
  it.each([
    { by: 'an exception that nobody caught', signal: 'SIGUSR2', told: 'TypeError no such thing: … at process.faultOnSignal', flags: [] },
    { by: 'a rejection that nobody handled', signal: 'SIGHUP', told: 'RangeError out of all bounds', flags: ['--distributed'] },
  ] as const)('by $by is one line, stops PostgreSQL and every process in order, and is exit code 1', async ({ signal, told, flags }) => {
    const commands = hubCommands(folder, preloaded(FAULTS));
    const { child, errors } = await commands.start(...flags);
    expect(serverFile()).toMatch(/^\d+\n/);
    child.kill(signal);
    expect(await endOf(child)).toBe(1);
    expect(errors()).toMatch(/^HUB_FAULT: .*[ก-๙].*LOG_LEVEL=debug tells more\)\n$/);
    expect(errors()).toContain(told);
    expect(errors()).not.toContain(SENT);
    // PostgreSQL removes the file when it was shut down in order, and only then.
    expect(serverFile).toThrow('ENOENT');
    await expect.poll(commands.processesLeft, { timeout: 5_000 }).toBe(0);
  });

  it('tells its places in the code at log level debug, as a line of the log', async () => {
    const { child, errors } = await hubCommands(folder, { ...preloaded(FAULTS), LOG_LEVEL: 'debug' }).start();
    child.kill('SIGUSR2');
    expect(await endOf(child)).toBe(1);
    const [notice, log, ...rest] = errors().trim().split('\n');
    expect(notice).toMatch(/^HUB_FAULT: /);
    expect(rest).toEqual([]);
    expect(JSON.parse(log!)).toMatchObject({
      level: 'fatal',
      err: { type: 'TypeError', stack: expect.stringMatching(/faultOnSignal.*\n/) },
    });
    expect(log).not.toContain(SENT);
  });

  it('while it is still starting, with PostgreSQL just begun, is told and stopped alike', async () => {
    const pidFile = JSON.stringify(path.join(folder, 'data/postgres/postmaster.pid'));
    const commands = hubCommands(
      folder,
      preloaded(`setInterval(() => { if (process.getBuiltinModule('fs').existsSync(${pidFile})) throw new TypeError('early'); }, 10);`),
    );
    const { code, stderr } = await commands.run(['start']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^HUB_FAULT: .*TypeError early.*\n$/);
    await expect.poll(commands.processesLeft, { timeout: 5_000 }).toBe(0);
    expect(serverFile).toThrow('ENOENT');
  });
});
