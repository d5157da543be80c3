import { expect, it } from 'vitest';
import { safeReturnPath } from './signIn.js';

it.each([
  ['/turnaround?quarter=3', '/turnaround?quarter=3'],
  ['//elsewhere.example/x', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  [undefined, '/'],
  [7, '/'],
])('after signing in, %s leads to %s', (from, expected) => {
  expect(safeReturnPath(from)).toBe(expected);
});
