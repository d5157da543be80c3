import { expect, it } from 'vitest';
import { demoRandom } from './demo-random.js';

it('gives the same numbers for the same seed and others for another', () => {
  const draw = (seed: string) => {
    const random = demoRandom(seed);
    return Array.from({ length: 5 }, () => random.next());
  };
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

it('stays within its bounds and close to a standard deviation of one', () => {
  const random = demoRandom('bounds');
  const whole = Array.from({ length: 2000 }, () => random.between(3, 5));
  expect(new Set(whole)).toEqual(new Set([3, 4, 5]));
  const spread = Array.from({ length: 4000 }, () => random.deviation());
  const variance = spread.reduce((sum, value) => sum + value * value, 0) / spread.length;
  expect(variance).toBeGreaterThan(0.9);
  expect(variance).toBeLessThan(1.1);
});

it('makes ids that sort by time', () => {
  const random = demoRandom('ids');
  const early = random.uuid(new Date('2025-01-01T00:00:00Z'));
  const late = random.uuid(new Date('2025-01-02T00:00:00Z'));
  expect(early < late).toBe(true);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('keeps fifty thousand seeds apart', () => {
  const ids = Array.from({ length: 50_000 }, (_, index) => demoRandom(`post/${index}`).uuid(new Date(0)));
  expect(new Set(ids).size).toBe(ids.length);
});
