import { expect, test } from 'vitest';
import { importedInstant } from './imported-instant.js';

test.each([
  ['2022-06-07 10:10:54.569672+00', '2022-06-07T10:10:54.569Z', 'microseconds and a short zone'],
  ['2022-06-07 10:10:54.5+00', '2022-06-07T10:10:54.500Z', 'a short fraction'],
  ['2022-06-07T10:11:49Z', '2022-06-07T10:11:49.000Z', 'ISO in UTC'],
  ['2024-01-08T09:15:00+07:00', '2024-01-08T02:15:00.000Z', 'ISO in Bangkok'],
  ['2024-01-08 09:15', '2024-01-08T02:15:00.000Z', 'no zone: Bangkok'],
  ['2024-01-08', '2024-01-07T17:00:00.000Z', 'a bare date: midnight in Bangkok'],
  ['2024-01-08T00:30-0330', '2024-01-08T04:00:00.000Z', 'a zone west of Greenwich'],
])('reads %s as %s: %s', (text, instant) => {
  expect(importedInstant(text)?.toISOString()).toBe(instant);
});

test.each(['', 'เมื่อวาน', '2024-02-30', '2024-01-08 24:00', '2024-01-08 09:60', '08/01/2567', '2024-01-08T09:15+99'])(
  'does not take %j for a time',
  (text) => {
    expect(importedInstant(text)).toBeNull();
  },
);
