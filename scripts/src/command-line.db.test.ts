import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HUB = fileURLToPath(new URL('../dist/hub.js', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-hub-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env['PATH'],
  DATA_DIR: path.join(folder, 'data'),
  PORT: '0',
  DEMO_DATA: 'off',
  INIT_CWD: folder,
  ...more,
});

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. */
async function hub(...parameters: string[]): Promise<Run> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [HUB, ...parameters], { env: environment() })) };
  } catch (error) {
    return error as unknown as Run;
  }
}

/** Starts the hub and waits for the address that it prints. */
async function startedHub(more: Record<string, string> = {}, ...flags: string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [HUB, 'start', ...flags], { env: environment(more), stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (chunk) => {
      text += String(chunk);
      const found = /http:\/\/\S+/.exec(text)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { child, url };
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

/** The subgraph process of the hub under test, by its parent. */
function processOf(main: string): number {
  const pid = readdirSync('/proc').find((entry) => /^\d+$/.test(entry) && isSubgraphOfHub(entry, main));
  return Number(pid);
}

function isSubgraphOfHub(pid: string, main: string): boolean {
  try {
    const parent = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]!;
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(main) && isOfFolder(parent);
  } catch {
    return false;
  }
}

/** Processes of ours that name the test's folder in their command line or environment. */
function processesLeft(): number {
  if (!existsSync('/proc')) return 0;
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid && isOfFolder(pid)).length;
}

function isOfFolder(pid: string): boolean {
  try {
    return (
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder) ||
      readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`DATA_DIR=${folder}`)
    );
  } catch {
    return false;
  }
}

async function eventuallyNoProcess(): Promise<void> {
  await expect.poll(processesLeft, { timeout: 15_000 }).toBe(0);
}

describe('npm run hub -- start', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('leaves no process after %s, and the next start works', async (signal) => {
    const first = await startedHub();
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    await ended(first.child, signal);
    await eventuallyNoProcess();
    const second = await startedHub();
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    expect(await ended(second.child, 'SIGTERM')).toBe(0);
    await eventuallyNoProcess();
  });

  it('runs a process per subgraph with --distributed, starts one again that ended, and leaves none after kill -9', async () => {
    const { child, url } = await startedHub({}, '--distributed');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    process.kill(processOf('subgraphs/ict/dist/main.js'), 'SIGKILL');
    await expect.poll(async () => (await fetch(`${url}/readyz`)).json(), { timeout: 5_000 }).toMatchObject({ down: ['ict'] });
    await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: 20_000 }).toBe(200);
    await ended(child, 'SIGKILL');
    await eventuallyNoProcess();
  });

  it('makes its secrets readable by their owner alone', async () => {
    const { child } = await startedHub();
    const secrets = path.join(folder, 'data/secrets');
    const modes = readdirSync(secrets).map((file) => statSync(path.join(secrets, file)).mode & 0o777);
    expect(modes.length).toBeGreaterThanOrEqual(7);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    await ended(child, 'SIGTERM');
  });

  it('says in one line that a hub is already running on the data', async () => {
    const { child, url } = await startedHub();
    const { code, stderr } = await hub('start');
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('HUB_ALREADY_RUNNING');
    expect(stderr).toContain(url);
    await ended(child, 'SIGTERM');
  });
});

const TICKETS = `ticket_id,type,org,district,reported_at,last_state,first_observed_at,first_finished_observed_at,last_activity_when_finished,finish_is_bounded,turnaround_hours,star,count_reopen
T-1,ทางเท้า,x,พระนคร,2022-06-07 10:10:54+00,เสร็จสิ้น,2022-06-07T10:11:49Z,2022-06-10T07:04:59Z,,1,68.9,,
T-2,ทางเท้า,x,ดุสิต,2022-06-07 10:10:54+00,รอรับเรื่อง,2022-06-07T10:11:49Z,,,,,,
`;

describe('npm run hub -- import', () => {
  const write = (text: string | Buffer) => writeFileSync(path.join(folder, 'tickets.csv'), text);

  it('works with the hub stopped and running, and changes nothing the second time', async () => {
    write(TICKETS);
    expect((await hub('import', 'tickets', 'tickets.csv', '--dry-run')).stdout).toMatch(/nothing written: 2 rows read, 2 placed/);
    expect(await hub('import', 'tickets', 'tickets.csv')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/2 placed, 0 unchanged/),
    });
    const { child } = await startedHub();
    expect(await hub('import', 'tickets', 'tickets.csv')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/0 placed, 2 unchanged/),
    });
    await ended(child, 'SIGTERM');
  });

  it('exits with 2 when a row is rejected, and says where and why', async () => {
    write(`${TICKETS}T-3,ทางเท้า,x,เขตไม่มีจริง,2022-06-07 10:10:54+00,รอรับเรื่อง,2022-06-07T10:11:49Z,,,,,,\n`);
    const { code, stdout } = await hub('import', 'tickets', 'tickets.csv');
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
  ])('refuses %s with exit code 1 and one coded line', async (_, content, code) => {
    if (content !== null) write(content);
    const run = await hub('import', 'tickets', 'tickets.csv');
    expect(run.code).toBe(1);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toMatch(new RegExp(`^${code}: .*[ก-๙]`));
  });
});

describe('npm run hub', () => {
  it.each(['start', 'import', 'demo', 'reset'])('%s --help explains itself', async (command) => {
    const { code, stdout } = await hub(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Usage: hub ${command}`));
  });

  it('does not reset without --yes', async () => {
    expect((await hub('reset')).code).toBe(1);
  });

  it('refuses an unknown command', async () => {
    expect((await hub('fly')).code).toBe(1);
  });
});
