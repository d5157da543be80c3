import { expect, test } from 'vitest';
import { Instant, LocalDateScalar } from './scalars.js';

test.each([
  ['without a zone', '2025-01-01T00:00:00'],
  ['of the year 0', '0000-01-01T00:00:00Z'],
  ['of 30 February', '2025-02-30T00:00:00Z'],
  ['without a time', '2025-01-01'],
  ['of hour 99', '2025-01-01T99:99:99Z'],
])('a time %s is refused with TIME_INVALID', (_, text) => {
  expect(() => Instant.parseValue(text)).toThrow(expect.objectContaining({ code: 'TIME_INVALID' }));
});

test.each([
  ['2026-01-05T02:00:00Z', '2026-01-05T02:00:00.000Z'],
  ['2026-01-05T09:00+07:00', '2026-01-05T02:00:00.000Z'],
  ['2026-01-05T02:00:00.123Z', '2026-01-05T02:00:00.123Z'],
])('the time %s is the instant %s', (text, instant) => {
  expect(Instant.parseValue(text).toISOString()).toBe(instant);
});

test.each(['0000-01-01', '2025-02-30', '68-01-05', ''])('the day %j is refused with DATE_INVALID', (text) => {
  expect(() => LocalDateScalar.parseValue(text)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
});
