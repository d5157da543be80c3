import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HUB = fileURLToPath(new URL('../dist/hub.js', import.meta.url));
const CONTENT = Buffer.from('%PDF-1.7\nหลักฐาน');
const SHA = createHash('sha256').update(CONTENT).digest('hex');
const KEPT = path.join('files/evidence', SHA.slice(0, 2), SHA);
const BUCKET = { FILES_S3_BUCKET: 'evidence-of-bma', FILES_S3_REGION: 'x', FILES_S3_ACCESS_KEY_ID: 'x', FILES_S3_SECRET_ACCESS_KEY: 'x' };
let folder: string;

async function hub(
  data: string,
  parameters: string[],
  more: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env['PATH'], DATA_DIR: path.join(folder, data), DEMO_DATA: 'off', INIT_CWD: folder, ...more };
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [HUB, ...parameters], { env })) };
  } catch (error) {
    return error as never;
  }
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-backup-files-'));
  await hub('first', ['demo', '--as-of', '2023-11-20']);
  mkdirSync(path.dirname(path.join(folder, 'first', KEPT)), { recursive: true });
  writeFileSync(path.join(folder, 'first', KEPT), CONTENT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (data: string) =>
  readdirSync(path.join(folder, data, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(folder, data), path.join(entry.parentPath, entry.name)))
    .sort();

describe('uploaded files', () => {
  it('are in the backup and come back where they lay, for their owner alone', async () => {
    const made = await hub('first', ['backup', 'with-files.tar']);
    const files = filesIn('first');
    expect(made.stdout).toMatch(new RegExp(` tables and ${files.length} files as of `));
    expect((await hub('first', ['backup', '--check', 'with-files.tar'])).code).toBe(0);
    const restored = await hub('second', ['restore', 'with-files.tar']);
    expect(restored.stdout).toMatch(new RegExp(` tables and ${files.length} files as of `));
    expect(filesIn('second')).toEqual(files);
    for (const file of files)
      expect(readFileSync(path.join(folder, 'second', file)).equals(readFileSync(path.join(folder, 'first', file)))).toBe(true);
    expect(statSync(path.join(folder, 'second', KEPT)).mode & 0o077).toBe(0);
  });

  it('that are not as they were written are refused before anything is restored', async () => {
    const bytes = readFileSync(path.join(folder, 'with-files.tar'));
    bytes[bytes.indexOf(CONTENT) + 3]! ^= 1;
    writeFileSync(path.join(folder, 'damaged.tar'), bytes);
    expect(await hub('third', ['restore', 'damaged.tar'])).toMatchObject({ code: 1, stderr: expect.stringContaining('ARCHIVE_DAMAGED') });
    expect(existsSync(path.join(folder, 'third', KEPT))).toBe(false);
  });

  it('in a bucket stay there: the backup says that they are not in it', async () => {
    const made = await hub('first', ['backup', 'bucket.tar'], BUCKET);
    expect(made.stdout).toContain(' tables, without the files of the bucket evidence-of-bma as of ');
    const restored = await hub('fourth', ['restore', 'bucket.tar']);
    expect(restored.stdout).toContain('without the files of the bucket evidence-of-bma');
    expect(filesIn('fourth')).toEqual([]);
  });
});
