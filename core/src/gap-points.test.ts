import { expect, it } from 'vitest';
import { gapPoints } from './gap-points.js';

it.each([
  [21.37, 22, -0.63],
  [22, 22, 0],
  [0.3, 0.1, 0.2],
  [0, 22, -22],
  [null, 22, null],
  [21.37, null, null],
  [undefined, undefined, null],
])('rate %s against target %s is %s points', (rate, target, gap) => {
  expect(gapPoints(rate, target)).toBe(gap);
});
