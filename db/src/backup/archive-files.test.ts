import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileEntryName, manifestShape, type ArchivedFiles, type ArchiveManifest } from './archive-manifest.js';
import { checkArchive } from './check-archive.js';
import { filesOf } from './kept-files.js';
import { archiveEntries } from './read-archive.js';
import { restoreFile } from './restore-files.js';
import { writeArchive } from './write-archive.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const sha = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const CONTENTS = [randomBytes(70_000), Buffer.from('%PDF-1.7 หลักฐาน'), Buffer.alloc(0)];

let folder: string;
let store: string;
let number = 0;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nakhon-files-'));
  store = path.join(folder, 'files');
  for (const content of CONTENTS) put(keyOf(content), content);
  put('incoming/half', Buffer.from('half'));
  put('evidence/Thumbs.db', Buffer.from('not ours'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(key: string, content: Buffer): void {
  mkdirSync(path.dirname(path.join(store, key)), { recursive: true });
  writeFileSync(path.join(store, key), content);
}

const keyOf = (content: Buffer) => `evidence/${sha(content).slice(0, 2)}/${sha(content)}`;
const manifestWith = (files: ArchivedFiles | undefined): ArchiveManifest => ({
  format: files ? 2 : 1,
  hubVersion: '0.1.0',
  createdAt: '2026-11-22T03:00:00.000Z',
  snapshots: [{ subgraphs: ['plans'], takenAt: '2026-11-22T03:00:00.000Z', postgres: '18.4' }],
  subgraphs: [{ name: 'plans', migrations: ['0001_first'], tables: [], sequences: [], leftOut: [] }],
  ...(files ? { files } : {}),
});

async function archived(files: ArchivedFiles | undefined): Promise<string> {
  const file = path.join(folder, `${++number}.tar`);
  await writeArchive(file, manifestWith(files), { tables: folder, files: store });
  return file;
}

const refused = (file: string) =>
  checkArchive(file).then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );

async function putBack(file: string, change: (content: ArchiveManifest) => ArchiveManifest = (same) => same): Promise<string> {
  const target = mkdtempSync(path.join(folder, 'target-'));
  const manifest = change((await checkArchive(file)).manifest);
  const keep = async (from: string, key: string) => {
    mkdirSync(path.dirname(path.join(target, key)), { recursive: true });
    renameSync(from, path.join(target, key));
  };
  for await (const entry of archiveEntries(file)) {
    const kept = manifest.files?.kept.find((each) => fileEntryName(each) === entry.header.name);
    if (kept) await restoreFile(file, entry, kept, { incoming: target, keep });
    else entry.resume();
  }
  return target;
}

/** Bytes of buffers that somebody still holds: what only waits to be collected is collected first, however late a busy machine would do so. */
function heldBytes(): number {
  collect();
  // Buffers are freed beside the program; the second round waits until those of the first are.
  collect();
  return process.memoryUsage().arrayBuffers;
}

describe('files in an archive', () => {
  it('are those that the hub keeps, each with its checksum, and none that is on its way in or not the hub’s', async () => {
    const { place, kept } = await filesOf({ folder: store });
    const expected = CONTENTS.map((content) => ({ key: keyOf(content), bytes: content.length, sha256: sha(content) }));
    expect(place).toBe('FOLDER');
    expect(kept).toEqual(expected.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
  });

  it('come back as they were, and leave nothing aside', async () => {
    const target = await putBack(await archived(await filesOf({ folder: store })));
    for (const content of CONTENTS) expect(readFileSync(path.join(target, keyOf(content))).equals(content)).toBe(true);
    expect(readdirSync(target)).toEqual(['evidence']);
  });

  it('of a hub that never had any are none', async () => {
    const files = await filesOf({ folder: path.join(folder, 'nowhere') });
    expect(files).toEqual({ place: 'FOLDER', kept: [] });
    expect(await refused(await archived(files))).toBe('taken');
  });

  it('that lie in a bucket are not inside, and the archive says where they are', async () => {
    const { manifest } = await checkArchive(await archived(await filesOf({ bucket: 'evidence-of-bma' })));
    expect(manifest.files).toEqual({ place: 'BUCKET', bucket: 'evidence-of-bma', kept: [] });
  });

  it('of an archive from before files were packed are not asked for', async () => {
    expect((await checkArchive(await archived(undefined))).manifest.files).toBeUndefined();
  });

  it.each([
    ['a bit of a file is another', (bytes: Buffer, at: number) => void (bytes[at + 100]! ^= 1)],
    ['a bit of its name is another', (bytes: Buffer, at: number) => void (bytes[at - 512]! ^= 1)],
  ])('are told from damaged ones when %s', async (_, damage) => {
    const file = await archived(await filesOf({ folder: store }));
    const bytes = readFileSync(file);
    damage(bytes, bytes.indexOf(CONTENTS[0]!));
    writeFileSync(file, bytes);
    expect(await refused(file)).toBe('ARCHIVE_DAMAGED');
  });

  it('are refused where one is missing that the manifest tells, and where its checksum is another', async () => {
    const files = await filesOf({ folder: store });
    const wrong = { ...files, kept: files.kept.map((kept) => ({ ...kept, sha256: sha(Buffer.from('x')) })) };
    expect(await refused(await archived(wrong))).toBe('ARCHIVE_DAMAGED');
    await expect(archived({ ...files, kept: [...files.kept, { ...files.kept[0]!, key: 'evidence/zz/gone' }] })).rejects.toThrow('ENOENT');
  });

  it('are not put back when they are not those that the manifest speaks of, and nothing of them stays', async () => {
    const files = await filesOf({ folder: store });
    const changed = { ...files, kept: files.kept.map((kept) => ({ ...kept, sha256: sha(Buffer.from('x')) })) };
    const attempt = putBack(await archived(files), (manifest) => ({ ...manifest, files: changed }));
    await expect(attempt).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
    const targets = readdirSync(folder).filter((name) => name.startsWith('target-') && readdirSync(path.join(folder, name)).length === 0);
    expect(targets).toHaveLength(1);
  });

  it.each(['../secrets/viewer-key', 'evidence/../../x', '/etc/passwd', 'evidence', 'evidence/.hidden', 'evidence/a\\b'])(
    'under the key %s are none of the hub’s: the manifest is refused',
    (key) => {
      const files = { place: 'FOLDER' as const, kept: [{ key, bytes: 0, sha256: sha(Buffer.alloc(0)) }] };
      expect(manifestShape.safeParse(manifestWith(files)).success).toBe(false);
    },
  );

  it('of 300 MB are written, checked and put back without being held in memory', async () => {
    const large = path.join(store, 'evidence/aa/large');
    put('evidence/aa/large', Buffer.alloc(0));
    truncateSync(large, 300_000_000);
    const before = heldBytes();
    const seen: number[] = [];
    const timer = setInterval(() => seen.push(heldBytes()), 150);
    const target = await putBack(await archived(await filesOf({ folder: store })));
    clearInterval(timer);
    rmSync(large);
    expect(existsSync(path.join(target, 'evidence/aa/large'))).toBe(true);
    expect(seen.length).toBeGreaterThan(3);
    expect(Math.max(...seen) - before).toBeLessThan(20_000_000);
  });
});
