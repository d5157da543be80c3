import { expect, it } from 'vitest';
import { inOrder } from './period.rules.js';

it.each([
  ['2026-10-01', '2026-10-15', '2026-10-31', true],
  ['2026-10-15', '2026-10-15', '2026-10-15', true],
  ['2026-10-16', '2026-10-15', '2026-10-31', false],
  ['2026-10-01', '2026-11-01', '2026-10-31', false],
])('a period that opens on %s, is due on %s and closes on %s is in order: %s', (opensOn, dueOn, closesOn, expected) => {
  expect(inOrder({ opensOn, dueOn, closesOn })).toBe(expected);
});
