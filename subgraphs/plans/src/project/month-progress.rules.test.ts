import { expect, test } from 'vitest';
import { yearOfProgress, type YearFacts } from './month-progress.rules.js';
import type { ProjectProgress } from './project-progress.js';

const PERIODS = [{ month: 1, opensOn: '2026-11-01', dueOn: '2026-11-10', closesOn: '2026-11-30' }];
const FACTS: YearFacts = {
  startsOn: '2026-10-15',
  endsOn: '2026-12-31',
  activities: [{ number: 1, nameTh: 'ก', weight: '100', plannedFrom: '2026-10-15', plannedTo: '2026-12-31' }],
  versions: [],
};
const version = (number: number, state: string, at: string, given: object = {}) =>
  ({ month: 1, version: number, state, recordedAt: new Date(at), returnDueOn: null, ...given }) as ProjectProgress;

test.each<[string, ProjectProgress[], string, object]>([
  ['nothing, in time', [], '2026-11-05T03:00:00Z', { state: 'EMPTY', version: 0, isOpen: true, late: false, missing: false }],
  ['nothing, after it was due', [], '2026-11-10T17:00:00Z', { state: 'EMPTY', isOpen: true, missing: true }],
  [
    'a draft, after it was due',
    [version(1, 'DRAFT', '2026-11-05T00:00:00Z')],
    '2026-11-20T00:00:00Z',
    { state: 'DRAFT', missing: true, late: false },
  ],
  [
    'a report in time',
    [version(1, 'SUBMITTED', '2026-11-10T16:59:59Z')],
    '2026-12-20T00:00:00Z',
    { state: 'SUBMITTED', isOpen: false, missing: false, late: false },
  ],
  [
    'a report too late',
    [version(1, 'SUBMITTED', '2026-11-10T17:00:00Z')],
    '2026-11-20T00:00:00Z',
    { state: 'SUBMITTED', missing: false, late: true },
  ],
  [
    'a report in time that was returned',
    [version(1, 'SUBMITTED', '2026-11-09T00:00:00Z'), version(2, 'RETURNED', '2026-11-20T00:00:00Z', { returnDueOn: '2026-12-05' })],
    '2026-12-05T00:00:00Z',
    { state: 'RETURNED', version: 2, isOpen: true, missing: true, late: false },
  ],
])('With %s, October stands so', (_, versions, now, expected) => {
  const [october] = yearOfProgress({ ...FACTS, versions }, 2570, PERIODS, new Date(now));
  expect(october).toMatchObject({ month: 1, dueOn: '2026-11-10', isExpected: true, plannedPercent: '21.79', ...expected });
});

test('Months in which the project does not run are not expected, nor missed', () => {
  const months = yearOfProgress(FACTS, 2570, [], new Date('2028-01-01T00:00:00Z'));
  expect(months.map((month) => month.isExpected)).toEqual([true, true, true, ...Array.from({ length: 9 }, () => false)]);
  expect(months.some((month) => month.missing)).toBe(false);
  expect(months[11]!.plannedPercent).toBe('100.00');
});
