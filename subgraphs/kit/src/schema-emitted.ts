import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** In a test: the file holds exactly this schema. With UPDATE_SCHEMA=1 the file is written instead. */
export function expectEmittedSchema(file: URL, sdl: string): void {
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(file, sdl);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(sdl);
}
