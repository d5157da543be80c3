import { expect, test } from 'vitest';
import { computeCompleteness, type CompletenessTally } from './completeness.rules.js';

const tally = (given: Partial<CompletenessTally>): CompletenessTally => ({
  withTarget: 10,
  due: 8,
  onTime: 5,
  late: 1,
  missing: 2,
  withEvidence: null,
  withActiveOwner: 7,
  ...given,
});

test.each([
  ['eighths', tally({}), { onTimePercent: 62.5, ownerPercent: 87.5, evidencePercent: null }],
  [
    'thirds, rounded half up',
    tally({ due: 3, onTime: 2, withActiveOwner: 1, withEvidence: 3 }),
    { onTimePercent: 66.67, ownerPercent: 33.33, evidencePercent: 100 },
  ],
  ['half a hundredth, upwards', tally({ due: 20_000, onTime: 1 }), { onTimePercent: 0.01 }],
  [
    'nothing due: counts of nothing, and no percents',
    tally({ due: 0, onTime: 0, withActiveOwner: 0 }),
    { due: 0, onTimePercent: null, ownerPercent: null },
  ],
  ['no target at all: nothing is known', tally({ withTarget: 0 }), { due: null, missing: null, onTimePercent: null }],
  ['a future quarter: nothing is known', null, { due: null, onTime: null, withActiveOwner: null }],
])('Percents of %s', (_, given, expected) => {
  expect(computeCompleteness(given)).toMatchObject(expected);
});
