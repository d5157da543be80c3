import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openCsv, type CsvProgress, type CsvRow } from './csv-source.js';
import { aFolder } from './import-fixture.js';

const folder = aFolder();
afterAll(() => folder.remove());

async function allRows(file: string): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of (await openCsv(file)).rows) rows.push(row);
  return rows;
}

test.each([
  ['plain text', Buffer.from('ชื่อ,จำนวน\nพระนคร,1\n')],
  ['text with a byte order mark', Buffer.from('\uFEFFชื่อ,จำนวน\nพระนคร,1\n')],
  ['text with Windows line ends', Buffer.from('ชื่อ,จำนวน\r\nพระนคร,1\r\n')],
  ['gzipped text', gzipSync('\uFEFFชื่อ,จำนวน\nพระนคร,1\n')],
])('reads %s by its columns', async (name, content) => {
  expect(await allRows(folder.write(`${name}.csv`, content))).toEqual([{ line: 2, record: { ชื่อ: 'พระนคร', จำนวน: '1' } }]);
});

test('tells the line on which each row ends, also after a cell of two lines', async () => {
  const file = folder.write('lines.csv', 'a,b\n1,"x\ny"\n2,z\n');
  expect((await allRows(file)).map(({ line, record }) => [line, record['a']])).toEqual([
    [3, '1'],
    [4, '2'],
  ]);
});

test('rows of a file whose lines end in different ways are told apart', async () => {
  const rows = await allRows(folder.write('mixed.csv', 'a,b\r\n1,x\r\n2,y\n3,z'));
  expect(rows.map(({ line, record }) => [line, record['a'], record['b']])).toEqual([
    [2, '1', 'x'],
    [3, '2', 'y'],
    [4, '3', 'z'],
  ]);
});

test('a file with a header alone is refused with FILE_HAS_NO_ROWS', async () => {
  await expect(allRows(folder.write('header.csv', 'a,b\n'))).rejects.toMatchObject({ code: 'FILE_HAS_NO_ROWS' });
});

test('reports the bytes read up to the size of the file', async () => {
  const seen: CsvProgress[] = [];
  const file = folder.write('progress.csv', `a\n${'x\n'.repeat(100_000)}`);
  const source = await openCsv(file, (progress) => seen.push(progress));
  for await (const _ of source.rows);
  expect(seen.at(-1)).toEqual({ bytesRead: 200_002, bytesTotal: 200_002 });
  expect(seen.length).toBeGreaterThan(1);
});

test.each([
  ['FILE_EMPTY', 'an empty file', ''],
  ['FILE_EMPTY', 'a file of blank lines', '\n\n'],
  ['ENCODING_NOT_UTF8', 'Thai in TIS-620', Buffer.from([0x61, 0x0a, 0xa1, 0xa2, 0x0a])],
  ['ENCODING_NOT_UTF8', 'a character cut off at the end', Buffer.from([0x61, 0x0a, 0xe0, 0xb8])],
  ['ENCODING_NOT_UTF8', 'UTF-16', Buffer.from('\uFEFFa,b\n', 'utf16le')],
  ['CSV_MALFORMED', 'a row with a cell too many', 'a,b\n1,2,3\n'],
  ['CSV_MALFORMED', 'a quote that is never closed', 'a,b\n"1,2\n'],
  ['CSV_MALFORMED', 'the same column twice', 'a,a\n1,2\n'],
  ['FILE_DAMAGED', 'a gzip that breaks off', gzipSync(`a\n${'xyz\n'.repeat(9)}`).subarray(0, 20)],
])('refuses with %s %s', async (code, name, content) => {
  await expect(allRows(folder.write(`${name}.csv`, content))).rejects.toMatchObject({ code });
});

test('refuses a file that is not there, and a folder', async () => {
  await expect(openCsv(`${folder.path}/none.csv`)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  await expect(openCsv(folder.path)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('names the piece of the file in which the wrong bytes stand', async () => {
  const file = folder.write('late.csv', Buffer.concat([Buffer.from(`a\n${'x\n'.repeat(200_000)}`), Buffer.from([0xff, 0x0a])]));
  const refusal = await allRows(file).catch((error: { facts: { byteOffset: number } }) => error.facts);
  expect(refusal).toMatchObject({ byteOffset: expect.closeTo(400_002, -5.2) });
});

test.each([
  ['text with a NUL in it', Buffer.from('a,b\n1,x\0y\n'), 'ENCODING_NOT_UTF8'],
  ['UTF-16 without a mark', Buffer.from('a,b\n1,x\n', 'utf16le'), 'ENCODING_NOT_UTF8'],
  ['64 MB of zeros in a gzip', gzipSync(Buffer.alloc(64_000_000)), 'ENCODING_NOT_UTF8'],
  ['64 MB of one row in a gzip', gzipSync(`a,b\n${'x'.repeat(64_000_000)}`), 'CSV_MALFORMED'],
  ['64 MB of one cell in a gzip', gzipSync(`a,b\n"${'x\n'.repeat(32_000_000)}`), 'CSV_MALFORMED'],
])('%s is refused before it fills the memory', async (name, content, code) => {
  await expect(allRows(folder.write(`${name}.csv`, content))).rejects.toMatchObject({ code });
});
