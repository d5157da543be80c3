import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST_ENTRY, sealed, sealOf } from './archive-frame.js';
import type { ArchiveManifest } from './archive-manifest.js';
import { checkArchive } from './check-archive.js';
import { refuseUnknownVersions } from './schema-version.js';
import { writeArchive } from './write-archive.js';

const ROWS = Buffer.from('1\tพระนคร\n2\tดุสิต\\nสาย 2\n');
const MANIFEST: ArchiveManifest = {
  format: 1,
  hubVersion: '0.1.0',
  createdAt: '2026-09-27T03:15:00.000Z',
  snapshots: [{ subgraphs: ['hr'], takenAt: '2026-09-27T03:15:00.000Z', postgres: '18.4' }],
  subgraphs: [
    {
      name: 'hr',
      migrations: ['0001_first'],
      tables: [
        {
          name: 'account',
          columns: ['id', 'name'],
          rows: 2,
          bytes: ROWS.length,
          sha256: createHash('sha256').update(ROWS).digest('hex'),
        },
      ],
      sequences: [],
      leftOut: ['session'],
    },
  ],
};

let folder: string;
let whole: string;
let number = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'nakhon-archive-'));
  mkdirSync(path.join(folder, 'hr'));
  writeFileSync(path.join(folder, 'hr/account.copy.zst'), zstdCompressSync(ROWS));
  whole = await archiveOf(MANIFEST);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newFile = () => path.join(folder, `${++number}.tar`);

async function archiveOf(manifest: unknown): Promise<string> {
  const file = newFile();
  await writeArchive(file, manifest as ArchiveManifest, { tables: folder, files: folder });
  return file;
}

function fileOf(content: Buffer | string): string {
  const file = newFile();
  writeFileSync(file, content);
  return file;
}

const refused = (file: string) =>
  checkArchive(file).then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );

describe('an archive', () => {
  it('is taken when it is as it was written', async () => {
    expect((await checkArchive(whole)).manifest).toEqual(MANIFEST);
  });

  it('ends with the seal of all that stands before it', async () => {
    const bytes = readFileSync(whole);
    const hash = createHash('sha256').update(bytes.subarray(0, -2048)).digest('hex');
    expect(bytes.subarray(-2048)).toEqual(await sealOf(hash));
  });

  it('is damaged wherever it is cut', async () => {
    const { length } = readFileSync(whole);
    const cuts = [
      1,
      10,
      99,
      100,
      511,
      512,
      513,
      1024,
      1536,
      2047,
      2048,
      2560,
      length - 2049,
      length - 2048,
      length - 1024,
      length - 512,
      length - 1,
    ];
    for (const cut of cuts) {
      const file = newFile();
      copyFileSync(whole, file);
      truncateSync(file, cut);
      expect([cut, await refused(file)]).toEqual([cut, 'ARCHIVE_DAMAGED']);
    }
  });

  it('is refused with any one bit flipped', async () => {
    const bytes = readFileSync(whole);
    const file = newFile();
    for (let at = 0; at < bytes.length; at += at < 1024 ? 1 : 37) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1 << (at % 8);
      writeFileSync(file, flipped);
      // Within the name by which it is known, it is not known any more.
      expect([at, await refused(file)]).toEqual([at, at < 100 ? expect.stringMatching(/^ARCHIVE_(FOREIGN|DAMAGED)$/) : 'ARCHIVE_DAMAGED']);
    }
  });

  it('is damaged when something was put behind it', async () => {
    expect(await refused(fileOf(Buffer.concat([readFileSync(whole), Buffer.alloc(512)])))).toBe('ARCHIVE_DAMAGED');
  });

  it.each([
    ['a row fewer', { rows: 1 }],
    ['another length', { bytes: 1 }],
    ['another checksum', { sha256: '0'.repeat(64) }],
    ['another name', { name: 'agency' }],
  ])('is damaged when its manifest tells of %s, even under a right seal', async (_, change) => {
    const manifest = structuredClone(MANIFEST);
    if ('name' in change) writeFileSync(path.join(folder, 'hr/agency.copy.zst'), 'not compressed');
    Object.assign(manifest.subgraphs[0]!.tables[0]!, change);
    expect(await refused(await archiveOf(manifest))).toBe('ARCHIVE_DAMAGED');
  });

  it('is damaged when a table of the manifest is missing, even under a right seal', async () => {
    const tar = pack();
    tar.entry({ name: MANIFEST_ENTRY }, JSON.stringify(MANIFEST));
    tar.finalize();
    expect(await refused(fileOf(await buffer(sealed(tar))))).toBe('ARCHIVE_DAMAGED');
  });

  it('of a future format is not known, whatever else that format says', async () => {
    expect(await refused(await archiveOf({ ...MANIFEST, format: 3, hubVersion: '9.0.0', surprise: true }))).toBe('ARCHIVE_VERSION_UNKNOWN');
  });
});

describe('a file of another program', () => {
  const tarOf = async (name: string) => {
    const tar = pack();
    tar.entry({ name }, 'hello');
    tar.finalize();
    return buffer(tar);
  };

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['gzip', () => gzipSync(readFileSync(whole))],
    ['Zstandard', () => zstdCompressSync(ROWS)],
    ['zip', () => Buffer.from('504b030414000900', 'hex')],
    ['another tar', () => tarOf('etc/passwd')],
    ['encrypted, OpenSSL', () => Buffer.from('Salted__12345678')],
    ['encrypted, PGP', () => Buffer.from('-----BEGIN PGP MESSAGE-----')],
    ['encrypted, age', () => Buffer.from('age-encryption.org/v1')],
    ['pg_dump', () => Buffer.from('PGDMP\u0001')],
    ['unknown', () => Buffer.from('id,name\n1,x\n')],
  ])('is foreign and called %s', async (looksLike, content) => {
    await expect(checkArchive(fileOf(await content()))).rejects.toMatchObject({
      code: 'ARCHIVE_FOREIGN',
      facts: { looksLike },
      messages: { th: expect.stringMatching(/[ก-๙]/) },
    });
  });

  it('that is not there, or is a folder, is not found', async () => {
    expect(await refused(path.join(folder, 'nothing.tar'))).toBe('FILE_NOT_FOUND');
    expect(await refused(folder)).toBe('FILE_NOT_FOUND');
  });
});

describe('the schema of an archive', () => {
  const withMigrations = (migrations: string[]) => ({ ...MANIFEST, subgraphs: [{ ...MANIFEST.subgraphs[0]!, migrations }] });

  it.each([[[]], [['0001_first']]])('is known with the migrations %j', (migrations) => {
    expect(() => refuseUnknownVersions('x.tar', withMigrations(migrations))).not.toThrow();
  });

  it.each([[['0001_other']], [['0001_first', '9999_from_the_future']]])('is not known with the migrations %j', (migrations) => {
    expect(() => refuseUnknownVersions('x.tar', withMigrations(migrations))).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_VERSION_UNKNOWN' }),
    );
  });
});
