import { expect, it } from 'vitest';
import { formatsIn } from '../../format/useFormat.js';
import { aMonth, aReport } from './progress-fixture.js';
import { curvePoints, weightSum } from './project.rows.js';

it('a month without a report is a gap in the curve, one outside the project has no plan', () => {
  const months = [aMonth(1, { newest: aReport({ actualPercent: '0.00' }) }), aMonth(2), aMonth(3, { isExpected: false })];
  expect(curvePoints(months, formatsIn('th')).map(({ tick, values }) => [tick, values['planned'], values['actual']])).toEqual([
    ['ต.ค. 69', 40, 0],
    ['พ.ย. 69', 40, null],
    ['ธ.ค. 69', null, null],
  ]);
});

it.each([
  [['40', '๖๐'], '100.00'],
  [['33.33', '33.33'], '66.66'],
  [['40', 'x'], null],
  [[], '0.00'],
])('weights of %j add up to %s', (weights, expected) => {
  expect(weightSum(weights)).toBe(expected);
});
