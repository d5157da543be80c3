import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder, type DataFolder } from './data-folder.js';

let home: string;
let data: DataFolder;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'nakhon-data-'));
  data = openDataFolder(path.join(home, '.data'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const secretFile = (name: string) => path.join(data.path, 'secrets', name);
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

test('a secret is 32 random bytes in a 0600 file in a 0700 folder, with nothing left beside it', () => {
  const value = data.secret('session-key');
  expect(Buffer.from(value, 'base64url')).toHaveLength(32);
  expect(modeOf(secretFile('session-key'))).toBe('600');
  expect(modeOf(path.dirname(secretFile('session-key')))).toBe('700');
  expect(modeOf(data.path)).toBe('700');
  expect(readdirSync(path.dirname(secretFile('session-key')))).toEqual(['session-key']);
});

test('a secret stays the same and differs from others', () => {
  expect(data.secret('one')).toBe(openDataFolder(data.path).secret('one'));
  expect(data.secret('one')).not.toBe(data.secret('two'));
});

test.each([0o644, 0o640, 0o604, 0o620])('a secret of mode %o is refused', (mode) => {
  data.secret('leaky');
  chmodSync(secretFile('leaky'), mode);
  expect(() => data.secret('leaky')).toThrow(expect.objectContaining({ code: 'SECRET_READABLE_BY_OTHERS' }));
});

test('an emptied secret is refused rather than replaced', () => {
  writeFileSync(secretFile('emptied'), '', { mode: 0o600 });
  expect(() => data.secret('emptied')).toThrow(expect.objectContaining({ code: 'SECRET_EMPTY' }));
});

test('a name cannot lead out of the folder', () => {
  expect(() => data.secret('../hub')).toThrow(RangeError);
  expect(existsSync(path.join(data.path, 'hub'))).toBe(false);
});
