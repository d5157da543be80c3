import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFileStore, type FileStore } from './file-store.js';

const NOW = new Date();
const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-store-'));
let store: FileStore;
beforeAll(async () => {
  store = await openFileStore({ folder }, NOW);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function arrived(name: string, content: string): Promise<string> {
  const file = path.join(await store.incoming(NOW), name);
  writeFileSync(file, content, { mode: 0o600 });
  return file;
}

describe('a store in a folder', () => {
  it('moves a file in under its key, for its owner alone, and reads it back', async () => {
    const file = await arrived('a', 'ก');
    await store.keep(file, 'x/ab/abc', 3);
    expect(await text(await store.read('x/ab/abc', 3))).toBe('ก');
    expect(() => statSync(file)).toThrow(/ENOENT/);
    expect([folder, path.join(folder, 'incoming')].map((place) => statSync(place).mode & 0o077)).toEqual([0, 0]);
    expect(statSync(path.join(folder, 'x/ab/abc')).mode & 0o077).toBe(0);
  });

  it('lets stand what is there already', async () => {
    await store.keep(await arrived('b', 'first'), 'x/b', 5);
    const again = await arrived('c', 'later');
    await store.keep(again, 'x/b', 5);
    expect(readFileSync(path.join(folder, 'x/b'), 'utf8')).toBe('first');
    expect(() => statSync(again)).toThrow(/ENOENT/);
  });

  it.each(['../out', 'x/../../out', '/etc/passwd'])('has nothing at %s', async (key) => {
    await expect(store.read(key, 1)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('takes a key away, also one that is away already, and never what lies outside', async () => {
    await store.keep(await arrived('d', 'away'), 'x/d', 4);
    await store.remove('x/d');
    await expect(store.read('x/d', 4)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(store.remove('x/d')).resolves.toBeUndefined();
    const outside = path.join(folder, '..', `${path.basename(folder)}-outside`);
    writeFileSync(outside, 'theirs');
    await store.remove(`../${path.basename(outside)}`).catch(() => undefined);
    expect(readFileSync(outside, 'utf8')).toBe('theirs');
    rmSync(outside);
  });

  it('tells a file that is gone, or was cut, as unreadable', async () => {
    await expect(store.read('x/none', 1)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(store.read('x/b', 6)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

it('a bucket without the packages of its driver stops the start and names them', async () => {
  const s3 = { bucket: 'b', region: 'r', accessKeyId: 'a', secretAccessKey: 's' };
  await expect(openFileStore({ folder, s3 }, NOW)).rejects.toMatchObject({
    code: 'FILES_S3_MISSING',
    messages: { en: expect.stringContaining('@aws-sdk/client-s3') },
  });
});
