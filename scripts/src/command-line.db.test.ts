import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, hubCommands, type HubCommands } from './hub-child.js';

/** One data folder for all: each part goes on from where the one before left it, so the database is made once. */
let folder: string;
let hub: HubCommands;
let running: { child: ChildProcess; url: string; errors(): string };

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-hub-'));
  hub = hubCommands(folder);
});
afterAll(async () => {
  const { child } = running ?? {};
  if (child && child.exitCode === null && child.signalCode === null) await ended(child, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const noProcessLeft = () => expect.poll(hub.processesLeft, { timeout: 15_000 }).toBe(0);
const statusOf = async (route: string) => (await fetch(`${running.url}${route}`)).status;
const stateOf = async () => (await fetch(`${running.url}/readyz`)).json() as Promise<{ down: string[] }>;
const TICKETS = `ticket_id,type,org,district,reported_at,last_state,first_observed_at,first_finished_observed_at,last_activity_when_finished,finish_is_bounded,turnaround_hours,star,count_reopen
T-1,ทางเท้า,x,พระนคร,2022-06-07 10:10:54+00,เสร็จสิ้น,2022-06-07T10:11:49Z,2022-06-10T07:04:59Z,,1,68.9,,
T-2,ทางเท้า,x,ดุสิต,2022-06-07 10:10:54+00,รอรับเรื่อง,2022-06-07T10:11:49Z,,,,,,
`;
const write = (text: string | Buffer) => writeFileSync(path.join(folder, 'tickets.csv'), text);
const importTickets = (...flags: string[]) => hub.run(['import', 'tickets', 'tickets.csv', ...flags]);

function expectOneCodedLine({ code, stderr }: { code: number; stderr: string }, coded: string): void {
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(new RegExp(`^${coded}: .*[ก-๙]`));
}

describe('without a hub that runs', () => {
  it('an import makes the database, places the rows, and leaves no process', async () => {
    write(TICKETS);
    expect(await importTickets()).toMatchObject({ code: 0, stdout: expect.stringMatching(/2 placed, 0 unchanged/) });
    await noProcessLeft();
  });

  it.each(['start', 'import', 'demo', 'reset', 'account'])('%s --help explains itself', async (command) => {
    const { code, stdout } = await hub.run([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Usage: hub ${command}`));
  });

  it.each([
    ['does not reset without --yes', ['reset']],
    ['refuses an unknown command', ['fly']],
  ])('%s', async (_, parameters) => {
    expect((await hub.run(parameters)).code).toBe(1);
  });
});

describe('beside a hub that runs', () => {
  beforeAll(async () => {
    running = await hub.start();
  });

  it('a dry run writes nothing, and the import of a file that is known changes nothing', async () => {
    write(`${TICKETS}T-4,ทางเท้า,x,ดุสิต,2022-06-07 10:10:54+00,รอรับเรื่อง,2022-06-07T10:11:49Z,,,,,,\n`);
    expect((await importTickets('--dry-run')).stdout).toMatch(/nothing written: 3 rows read, 1 placed, 2 unchanged/);
    write(TICKETS);
    expect(await importTickets()).toMatchObject({ code: 0, stdout: expect.stringMatching(/0 placed, 2 unchanged/) });
  });

  it('an import exits with 2 when a row is rejected, and says where and why', async () => {
    write(`${TICKETS}T-3,ทางเท้า,x,เขตไม่มีจริง,2022-06-07 10:10:54+00,รอรับเรื่อง,2022-06-07T10:11:49Z,,,,,,\n`);
    const { code, stdout } = await importTickets();
    expect(code).toBe(2);
    const rejects = readFileSync(/: (\S+rejects\.csv)/.exec(stdout)![1]!, 'utf8');
    expect(rejects).toMatch(/^4,/m);
    expect(rejects).toContain('เขตไม่มีจริง');
  });

  it.each([
    ['a missing file', null, 'FILE_NOT_FOUND'],
    ['an empty file', '', 'FILE_EMPTY'],
    ['another encoding', Buffer.from([0xa1, 0xa2, 0xa3, 0x2c, 0xc5, 0x0a]), 'ENCODING_NOT_UTF8'],
    ['a missing column', 'ticket_id,type\n1,2\n', 'MAPPING_NOT_FOUND'],
  ])('an import refuses %s with exit code 1 and one coded line', async (_, content, code) => {
    rmSync(path.join(folder, 'tickets.csv'), { force: true });
    if (content !== null) write(content);
    expectOneCodedLine(await importTickets(), code);
  });

  it('an account is opened with a password from standard input, signs in, and is closed again', async () => {
    const person = ['--role', 'ADMIN', '--agency', '00000000', '--name-th', 'สมชาย', '--name-en', 'Somchai'];
    expectOneCodedLine(await hub.run(['account', 'add', 'somchai', ...person], 'short\n'), 'PASSWORD_TOO_SHORT');
    expect(await hub.run(['account', 'add', 'somchai', ...person], 'a long password\n')).toMatchObject({ code: 0 });
    const body = JSON.stringify({ username: 'somchai', password: 'a long password' });
    const signIn = () => fetch(`${running.url}/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await signIn()).status).toBe(200);
    expect((await hub.run(['account', 'list'])).stdout).toMatch(/^somchai\topen\tADMIN 00000000\tสมชาย\tSomchai$/m);
    expect(await hub.run(['account', 'close', 'somchai'])).toMatchObject({ code: 0 });
    expect((await signIn()).status).toBe(401);
  });

  it('secrets are readable by their owner alone', () => {
    const secrets = path.join(folder, 'data/secrets');
    const modes = readdirSync(secrets).map((file) => statSync(path.join(secrets, file)).mode & 0o777);
    expect(modes.length).toBeGreaterThanOrEqual(7);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('a second start says in one line that a hub is running, and where', async () => {
    const second = await hub.run(['start']);
    expectOneCodedLine(second, 'HUB_ALREADY_RUNNING');
    expect(second.stderr).toContain(running.url);
  });
});

describe('a hub that is ended', () => {
  it.each([
    ['SIGTERM', 0, []],
    ['SIGINT', 0, []],
    ['SIGKILL', null, ['--distributed']],
  ] as const)('by %s leaves no process, and the next start works', async (signal, code, flags) => {
    expect(await statusOf('/readyz')).toBe(200);
    expect(await ended(running.child, signal)).toBe(code);
    await noProcessLeft();
    running = await hub.start(...flags);
    expect(await statusOf('/readyz')).toBe(200);
  });
});

describe('a hub with a process per subgraph', () => {
  it('starts one again that was killed, and names its part as down until then', async () => {
    process.kill(hub.subgraphProcess('ict'), 'SIGKILL');
    await expect.poll(stateOf, { timeout: 20_000 }).toMatchObject({ down: ['ict'] });
    await expect.poll(() => statusOf('/readyz'), { timeout: 30_000 }).toBe(200);
    expect(running.errors()).toMatch(/^SUBGRAPH_ENDED: .*[ก-๙].*ict/m);
  });

  it('has every part down when PostgreSQL is killed, and up again when that is back', async () => {
    process.kill(Number.parseInt(readFileSync(path.join(folder, 'data/postgres/postmaster.pid'), 'utf8'), 10), 'SIGKILL');
    await expect.poll(stateOf, { timeout: 20_000, interval: 20 }).toMatchObject({ down: ['hr', 'plans', 'finance', 'procurement', 'ict'] });
    await expect.poll(() => statusOf('/readyz'), { timeout: 30_000 }).toBe(200);
    expect(running.errors()).toMatch(/^DATABASE_LOST: .*[ก-๙]/m);
  });

  it('leaves none after kill -9', async () => {
    await ended(running.child, 'SIGKILL');
    await noProcessLeft();
  });
});
