import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { childProcesses, hubCommands } from '../hub-child.js';
import { placeForFaults } from './hub-fixture.js';

const SENT = 'somchai@bangkok.go.th';
/** Faults that no part of the hub would have: one thrown where nobody catches, one in a promise that nobody awaits. */
const FAULTS = `
process.on('SIGUSR2', function faultOnSignal() { throw new TypeError('no such thing: "${SENT}"'); });
process.on('SIGHUP', function rejected() { void Promise.reject(new RangeError('out of all bounds: "${SENT}"')); });`;
const preloaded = (code: string) => ({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` });

let folder: string;
let running: ChildProcess | undefined;
beforeAll(() => void (folder = mkdtempSync(path.join(placeForFaults(), 'nakhon-crash-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(() => void running?.kill('SIGKILL'));

/** The exit code; a hub that does not end by itself is killed. */
function endOf(child: ChildProcess): Promise<number | null> {
  const hard = setTimeout(() => child.kill('SIGKILL'), 60_000);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code))).finally(() => clearTimeout(hard)) as Promise<number | null>;
}

const serverFile = () => readFileSync(path.join(folder, 'data/postgres/postmaster.pid'), 'utf8');

describe('a crash of the hub itself', () => {
  it('by an exception that nobody caught is one line, stops PostgreSQL in order, leaves no process, and is exit code 1', async () => {
    const commands = hubCommands(folder, preloaded(FAULTS));
    const { child, errors } = await commands.start();
    running = child;
    expect(serverFile()).toMatch(/^\d+\n/);
    child.kill('SIGUSR2');
    expect(await endOf(child)).toBe(1);
    expect(errors()).toMatch(/^HUB_FAULT: .*[ก-๙].*TypeError no such thing: … at process.faultOnSignal.*LOG_LEVEL=debug tells more\)\n$/);
    expect(errors()).not.toContain(SENT);
    // PostgreSQL removes the file when it was shut down in order, and only then.
    expect(serverFile).toThrow('ENOENT');
    await expect.poll(commands.processesLeft, { timeout: 20_000 }).toBe(0);
  });

  it('by a rejection that nobody handled ends the processes of subgraphs too, and tells its places in the code at log level debug', async () => {
    const commands = hubCommands(folder, { ...preloaded(FAULTS), LOG_LEVEL: 'debug' });
    const { child, errors } = await commands.start('--distributed');
    running = child;
    const parts = childProcesses(child.pid!, 'subgraphs/');
    expect(parts).toHaveLength(5);
    child.kill('SIGHUP');
    expect(await endOf(child)).toBe(1);
    const [notice, log, ...rest] = errors().trim().split('\n');
    expect(notice).toMatch(/^HUB_FAULT: .*RangeError out of all bounds: … at /);
    expect(JSON.parse(log!)).toMatchObject({
      level: 'fatal',
      err: { type: 'RangeError', stack: expect.stringMatching(/rejected.*\n.*at /) },
    });
    expect(log).not.toContain(SENT);
    expect(rest).toEqual([]);
    expect(serverFile).toThrow('ENOENT');
    for (const part of parts) expect(() => process.kill(part, 0)).toThrow('ESRCH');
    await expect.poll(commands.processesLeft, { timeout: 20_000 }).toBe(0);
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
    await expect.poll(commands.processesLeft, { timeout: 20_000 }).toBe(0);
    expect(serverFile).toThrow('ENOENT');
  });
});
