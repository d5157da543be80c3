import { expect, test } from 'vitest';
import { SUBGRAPHS } from './bootstrap.js';
import { migrationFiles, refuseDisorder } from './migration-files.js';

test.each(SUBGRAPHS)('the migrations of %s are in order, numbered once, and not empty', (name) => {
  const files = migrationFiles(name);
  expect(files.map((file) => file.name)).toEqual(files.map((file) => file.name).toSorted());
  expect(new Set(files.map((file) => file.name.slice(0, 4))).size).toBe(files.length);
  for (const { sql } of files) expect(sql.trim()).not.toBe('');
});

test.each([
  ['a file without a number', ['init.sql'], /NNNN_name/],
  ['a number used twice', ['0001_init.sql', '0001_more.sql'], /number of 0001_more/],
])('%s is an error', (_, files, message) => {
  expect(() => refuseDisorder(files, 'folder')).toThrow(message);
});
