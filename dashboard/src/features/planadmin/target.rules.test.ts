import { expect, it } from 'vitest';
import { standingTargets, targetEdits } from './target.rules.js';

const versions = [
  { quarter: 1, version: 2, value: '20' },
  { quarter: 1, version: 1, value: '10' },
  { quarter: 2, version: 1, value: '30' },
];

it('the newest version of a quarter stands, in whatever order they come', () => {
  expect([...standingTargets(versions)].map(([quarter, { value }]) => [quarter, value])).toEqual([
    [1, '20'],
    [2, '30'],
  ]);
});

it('only what differs is written, on the version that was seen', () => {
  expect(targetEdits(standingTargets(versions), { 1: ' 25 ', 2: '30', 3: '๔๐', 4: '' })).toEqual([
    { quarter: 1, seenVersion: 2, value: '25' },
    { quarter: 3, seenVersion: 0, value: '๔๐' },
  ]);
});
