import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { aFolder } from './import-fixture.js';
import { exitCodeOf } from './import-outcome.js';
import { rejectsFile, rejectsPlaces, safeCell } from './rejects.js';

const folder = aFolder();
afterAll(() => folder.remove());
const reason = { code: 'DATE_INVALID', messages: { th: 'วันที่ผิด', en: 'bad date, of old' } };

test('a rejected row stands in the file with its line, its reason in both languages and its columns', async () => {
  const file = `${folder.path}/a.rejects.csv`;
  const rejects = rejectsFile([file], ['ชื่อ', 'วันที่']);
  await rejects.add({ line: 7, record: { ชื่อ: 'ก', วันที่: 'เมื่อวาน' } }, reason);
  expect(await rejects.close()).toBe(file);
  expect(readFileSync(file, 'utf8')).toBe(
    '\uFEFFline,reason,reason_th,reason_en,ชื่อ,วันที่\r\n7,DATE_INVALID,วันที่ผิด,"bad date, of old",ก,เมื่อวาน\r\n',
  );
});

test('without rejected rows there is no file, and one of an earlier import is gone', async () => {
  const file = folder.write('b.rejects.csv', 'old');
  expect(await rejectsFile([file], ['a']).close()).toBeNull();
  expect(existsSync(file)).toBe(false);
});

test('a file given up is not left behind', async () => {
  const file = `${folder.path}/d.rejects.csv`;
  const rejects = rejectsFile([file], ['a']);
  await rejects.add({ line: 2, record: { a: '1' } }, reason);
  await rejects.discard();
  expect(existsSync(file)).toBe(false);
});

test('a folder that is not there is refused with REJECTS_NOT_WRITABLE', async () => {
  const rejects = rejectsFile([`${folder.path}/none/c.csv`], ['a']);
  const writing = rejects.add({ line: 2, record: { a: '1' } }, reason).then(() => rejects.close());
  await expect(writing).rejects.toMatchObject({ code: 'REJECTS_NOT_WRITABLE' });
});

test('where the first place cannot be written to, the rows go to the next one and the outcome names it', async () => {
  const taken = `${folder.path}/taken.rejects.csv`;
  mkdirSync(taken);
  const next = `${folder.path}/next.rejects.csv`;
  const rejects = rejectsFile([taken, `${folder.path}/none/x.csv`, next], ['a']);
  await rejects.add({ line: 2, record: { a: '1' } }, reason);
  expect(await rejects.close()).toBe(next);
  expect(readFileSync(next, 'utf8')).toMatch(/DATE_INVALID/);
});

test('the places are beside the file, where the command runs and where temporary files lie', () => {
  expect(rejectsPlaces('/archive/a.csv.gz').slice(0, 2)).toEqual([
    '/archive/a.csv.gz.rejects.csv',
    `${process.cwd()}/a.csv.gz.rejects.csv`,
  ]);
});

test('until the file is whole it does not bear its name', async () => {
  const file = `${folder.path}/e.rejects.csv`;
  const rejects = rejectsFile([file], ['a']);
  await rejects.add({ line: 2, record: { a: '1' } }, reason);
  expect(existsSync(file)).toBe(false);
  await rejects.close();
  expect(existsSync(`${file}.part`)).toBe(false);
  expect(existsSync(file)).toBe(true);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+66', "'+66"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['＝1+1', "'＝1+1"],
  ['=a,"b"', '"\'=a,""b"""'],
  ['1=1', '1=1'],
])('the cell %j is written as %j, which no spreadsheet runs', (cell, written) => {
  expect(safeCell(cell)).toBe(written);
});

test.each([
  [{ placed: 3, unchanged: 0, rejected: 0 }, 0],
  [{ placed: 0, unchanged: 3, rejected: 0 }, 0],
  [{ placed: 2, unchanged: 0, rejected: 1 }, 2],
  [{ placed: 0, unchanged: 0, rejected: 3 }, 1],
  [{ placed: 0, unchanged: 0, rejected: 0 }, 1],
])('the outcome %o exits with %i', (counts, code) => {
  expect(exitCodeOf({ read: 3, leftOut: 0, totals: {}, rejectsFile: null, ...counts })).toBe(code);
});
