import { expect, it } from 'vitest';
import { darkModules } from './qrPath.js';

it.each([
  [[[true, true, false]], 'M0 0h2v1h-2z'],
  [[[false, true, false, true]], 'M1 0h1v1h-1zM3 0h1v1h-1z'],
  [[[false], [true]], 'M0 1h1v1h-1z'],
  [[[false, false]], ''],
])('draws each run of dark modules as one rectangle: %j', (rows, path) => {
  expect(darkModules(rows)).toBe(path);
});
