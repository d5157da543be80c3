import { execFile, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILED_ONCE, HUB, spawnTiedHub } from './tied-hub.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-command-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (data: string, more: Record<string, string> = {}) => ({
  ...COMPILED_ONCE,
  PATH: process.env['PATH'],
  DATA_DIR: path.join(folder, data),
  PORT: '0',
  DEMO_DATA: 'off',
  INIT_CWD: folder,
  ...more,
});

async function hub(data: string, ...parameters: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [HUB, ...parameters], { env: environment(data) })) };
  } catch (error) {
    return error as never;
  }
}

async function startedHub(data: string, more: Record<string, string> = {}): Promise<ChildProcess> {
  const child = spawnTiedHub([], environment(data, more), 'inherit');
  await new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', (text) => void (String(text).includes('http://') && resolve()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return child;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

const oneLine = (text: string) => expect(text.trim().split('\n')).toHaveLength(1);

describe('npm run hub -- backup and restore', () => {
  beforeAll(async () => {
    writeFileSync(
      path.join(folder, 'tickets.csv'),
      'ticket_id,type,org,district,reported_at,last_state,first_observed_at,first_finished_observed_at,last_activity_when_finished,finish_is_bounded,turnaround_hours,star,count_reopen\n' +
        'T-1,ทางเท้า,x,พระนคร,2022-06-07 10:10:54+00,เสร็จสิ้น,2022-06-07T10:11:49Z,2022-06-10T07:04:59Z,,1,68.9,,\n',
    );
    await hub('first', 'import', 'tickets', 'tickets.csv');
  });

  it.each(['backup', 'restore'])('%s --help explains itself', async (command) => {
    expect(await hub('first', command, '--help')).toMatchObject({ code: 0, stdout: expect.stringContaining(`Usage: hub ${command}`) });
  });

  it('copies a stopped and a running hub, and only into a new file', async () => {
    expect(await hub('first', 'backup', 'stopped.tar')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/stopped\.tar is whole: \d+ rows/),
    });
    const running = await startedHub('first');
    expect(await hub('first', 'backup')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/nakhon-backup-\d{8}T\d{6}Z\.tar is whole/),
    });
    await ended(running);
    const again = await hub('first', 'backup', 'stopped.tar');
    expect(again).toMatchObject({ code: 1, stderr: expect.stringMatching(/^FILE_EXISTS: /) });
    expect(statSync(path.join(folder, 'stopped.tar')).mode & 0o777).toBe(0o600);
  });

  it('restores into a hub that never ran, and into a running one only while it is empty', async () => {
    expect(await hub('second', 'restore', 'stopped.tar')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Restored: \d+ rows/) });
    expect(await hub('second', 'import', 'tickets', 'tickets.csv')).toMatchObject({
      stdout: expect.stringMatching(/0 placed, 1 unchanged/),
    });
    const running = await startedHub('third');
    expect(await hub('third', 'restore', 'stopped.tar')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Start the running hub anew'),
    });
    const again = await hub('third', 'restore', 'stopped.tar');
    expect(again).toMatchObject({ code: 1, stderr: expect.stringMatching(/^DATABASE_NOT_EMPTY: .*[ก-๙]/) });
    oneLine(again.stderr);
    await ended(running);
  });

  it('refuses a bad archive with one coded line before a data folder is made', async () => {
    const run = await hub('fourth', 'restore', 'tickets.csv');
    expect(run).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ARCHIVE_FOREIGN: .*[ก-๙]/) });
    oneLine(run.stderr);
    expect(await hub('fourth', 'backup', '--check', 'tickets.csv')).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).not.toContain('fourth');
  });

  it('a running hub makes a backup by itself when it is told where', async () => {
    const backups = path.join(folder, 'backups');
    const running = await startedHub('first', { BACKUP_DIR: backups, BACKUP_EVERY: '1h', BACKUP_KEEP: '2' });
    const made = () => readdirSync(backups).filter((name) => name.endsWith('.tar') && !name.startsWith('.'));
    await expect.poll(() => made().length, { timeout: 20_000 }).toBe(1);
    expect(await hub('first', 'backup', '--check', path.join(backups, made()[0]!))).toMatchObject({ code: 0 });
    expect(await ended(running)).toBe(0);
  });

  it('a wrong schedule is refused at the start', async () => {
    const run = promisify(execFile)(process.execPath, [HUB, 'start'], {
      env: environment('first', { BACKUP_DIR: folder, BACKUP_EVERY: 'daily' }),
    });
    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('BACKUP_EVERY') });
  });
});
