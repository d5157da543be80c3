import { expect, it } from 'vitest';
import { instantOf, localOf } from './bangkokInput.js';

it.each([
  ['2026-11-21T09:30', '2026-11-21T09:30:00+07:00'],
  ['2026-11-21T09:30:15', '2026-11-21T09:30:15+07:00'],
  ['', null],
])('what stands in a field, %s, is an instant of Bangkok', (local, instant) => {
  expect(instantOf(local)).toBe(instant);
});

it('an instant of any zone stands in the field as the time of Bangkok', () => {
  expect(localOf('2026-11-20T20:15:00Z')).toBe('2026-11-21T03:15');
  expect(localOf('2026-11-21T09:30:00+07:00')).toBe('2026-11-21T09:30');
});
