import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
const tests = globSync(['{gateway,scripts,db,core}/src/**/*.test.ts', 'subgraphs/*/src/**/*.test.ts'], { cwd: root });
const rows = page.split('\n').filter((line) => /^\| (?!threat|---)/.test(line));

it('every line of the security page names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const row of rows) {
    const named = [...row.matchAll(/`([\w./-]+\.test\.ts)`/g)].map(([, file]) => file!);
    expect(named, row).not.toEqual([]);
    for (const file of named)
      expect(
        tests.filter((test) => test === file || test.endsWith(`/${file}`)),
        file,
      ).toHaveLength(1);
  }
});
