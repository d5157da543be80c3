import { expect, test } from 'vitest';
import { readActivities, type PlannedActivity } from './activity.rules.js';

const FIRST: PlannedActivity = { number: 1, nameTh: 'เตรียมการ', weight: '40', plannedFrom: '2026-10-01', plannedTo: '2026-10-10' };
const SECOND: PlannedActivity = { number: 2, nameTh: 'ดำเนินการ', weight: '60', plannedFrom: '2026-10-08', plannedTo: '2027-01-15' };

test.each<[string, PlannedActivity[], string]>([
  ['none', [], 'ACTIVITIES_MISSING'],
  ['fifty-one', Array.from({ length: 51 }, () => FIRST), 'ACTIVITIES_TOO_MANY'],
  ['two with one number', [FIRST, { ...SECOND, number: 1 }], 'ACTIVITY_TWICE'],
  ['weights of 99.99', [FIRST, { ...SECOND, weight: '59.99' }], 'WEIGHTS_NOT_100'],
  ['weights of 100.01', [FIRST, { ...SECOND, weight: '60.01' }], 'WEIGHTS_NOT_100'],
  ['a weight of nothing', [FIRST, { ...SECOND, weight: '0' }], 'ACTIVITY_WEIGHT_INVALID'],
  ['a weight with three decimals', [FIRST, { ...SECOND, weight: '59.999' }], 'ACTIVITY_WEIGHT_INVALID'],
  ['a weight that is text', [FIRST, { ...SECOND, weight: 'หกสิบ' }], 'NUMBER_INVALID'],
  ['a number below one', [{ ...FIRST, number: 0 }, SECOND], 'ACTIVITY_WEIGHT_INVALID'],
  ['no name', [{ ...FIRST, nameTh: ' ' }, SECOND], 'ACTIVITY_NAME_MISSING'],
  ['one that ends before it begins', [{ ...FIRST, plannedTo: '2026-09-30' }, SECOND], 'ACTIVITY_OUTSIDE_PROJECT'],
  ['one before the project', [{ ...FIRST, plannedFrom: '2026-09-30' }, SECOND], 'ACTIVITY_OUTSIDE_PROJECT'],
  ['one after the project', [FIRST, { ...SECOND, plannedTo: '2027-10-01' }], 'ACTIVITY_OUTSIDE_PROJECT'],
])('Activities with %s are refused', (_, activities, code) => {
  expect(() => readActivities(activities, '2026-10-01', '2027-09-30')).toThrow(expect.objectContaining({ code }));
});

test('Activities are read in their order, with Thai digits', () => {
  const read = readActivities([SECOND, { ...FIRST, weight: '๔๐' }], '2026-10-01', '2027-09-30');
  expect(read.map(({ number, weight }) => [number, weight])).toEqual([
    [1, '40.00'],
    [2, '60.00'],
  ]);
});
