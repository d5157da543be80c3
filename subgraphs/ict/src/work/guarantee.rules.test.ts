import { expect, test } from 'vitest';
import { at } from '../repair-ticket/ticket-fixture.js';
import { guaranteeFrom } from './guarantee.rules.js';

test.each([
  ['2026-12-01 00:00', '2026-11-01'],
  ['2026-12-01 23:59', '2026-11-01'],
  ['2026-03-01 09:00', '2026-01-30'],
])('what is received at %s is covered by hand-overs from %s on', (received, from) => {
  expect(guaranteeFrom(at(received))).toBe(from);
});
