import { describe, expect, it } from 'vitest';
import { readSaved, renamed, savedName, withSaved, without } from './savedQueries.js';

const saved = (name: string, query = '{ today }') => ({ name, query, variables: '{}' });
const two = [saved('ก่อน'), saved('หลัง')];
const names = (queries: { name: string }[]) => queries.map(({ name }) => name);

describe('the queries that a reader keeps', () => {
  it.each([
    [' รายเดือน ', 'รายเดือน'],
    ['', null],
    ['   ', null],
    ['ก'.repeat(90), 'ก'.repeat(80)],
  ])('"%s" is kept as %j', (written, name) => {
    expect(savedName(written)).toBe(name);
  });

  it('stand in the order of their names, and the same name replaces', () => {
    expect(names(withSaved(two, saved('กลาง')))).toEqual(['กลาง', 'ก่อน', 'หลัง']);
    expect(withSaved(two, saved('หลัง', '{ me { username } }'))).toEqual([saved('ก่อน'), saved('หลัง', '{ me { username } }')]);
  });

  it.each([
    ['ก่อน', 'ท้ายสุด', ['ท้ายสุด', 'หลัง']],
    ['ก่อน', 'หลัง', ['ก่อน', 'หลัง']],
    ['ก่อน', 'ก่อน', ['ก่อน', 'หลัง']],
    ['ไม่มี', 'ใหม่', ['ก่อน', 'หลัง']],
  ])('"%s" renamed "%s" leaves %j', (from, to, left) => {
    expect(names(renamed(two, from, to))).toEqual(left);
  });

  it('are gone once deleted', () => {
    expect(without(two, 'ก่อน')).toEqual([saved('หลัง')]);
  });

  it.each([
    [null, []],
    ['', []],
    ['{"name":"x"}', []],
    ['[1, null, {"name":"x","query":7,"variables":"{}"}]', []],
    [JSON.stringify(two.toReversed()), two],
  ])('%s is read as %j', (text, queries) => {
    expect(readSaved(text)).toEqual(queries);
  });
});
