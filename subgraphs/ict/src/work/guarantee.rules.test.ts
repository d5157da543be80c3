import { expect, test } from 'vitest';
import { at } from '../repair-ticket/ticket-fixture.js';
import { guaranteeFrom, isUnderGuarantee } from './guarantee.rules.js';

test.each([
  ['2026-12-01 00:00', '2026-11-01'],
  ['2026-12-01 23:59', '2026-11-01'],
  ['2026-03-01 09:00', '2026-01-30'],
])('what is received at %s is covered by hand-overs from %s on', (received, from) => {
  expect(guaranteeFrom(at(received))).toBe(from);
});

test.each([
  ['on the thirtieth day before', '2026-11-01 00:00', true],
  ['a minute too early', '2026-10-31 23:59', false],
  ['at the same instant', '2026-12-01 09:00', true],
  ['only afterwards', '2026-12-01 09:01', false],
])('a repair handed over %s covers it or not', (_, handedOver, covers) => {
  expect(isUnderGuarantee(at(handedOver), at('2026-12-01 09:00'))).toBe(covers);
});
