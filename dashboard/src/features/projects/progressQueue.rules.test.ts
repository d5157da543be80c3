import { expect, it } from 'vitest';
import { acceptanceAmong } from '../../checking/acceptance.js';
import { judgeMonth, type JudgedMonth, monthKeyOf, remarksOf, seenMonthOf } from './progressQueue.rules.js';

const report = { actualPercent: '40.00', status: 'ON_PLAN', spentBaht: '10.00', spentProposedBaht: '10.00' };
const row = (id: string, given: Partial<typeof report> = {}, cell: object = {}, percentBefore: string | null = null): JudgedMonth => ({
  project: { id },
  cell: { fiscalYear: 2570, month: 1, version: 2, state: 'SUBMITTED', late: false, newest: { ...report, ...given }, ...cell },
  percentBefore,
});

it.each<[string, JudgedMonth, string[]]>([
  ['on plan', row('a'), []],
  ['behind its plan', row('a', { status: 'LATE' }), ['behind']],
  ['stopped and below the month before', row('a', { status: 'STOPPED' }, {}, '40.01'), ['stopped', 'falls']],
  ['with other spending than finance proposed', row('a', { spentBaht: '10.01' }), ['spending']],
  ['that came late', row('a', {}, { late: true }), ['late']],
  ['without words yet', row('a', {}, { newest: null }), []],
])('of a report %s it is remarked what is out of the usual', (_, one, expected) => {
  expect(remarksOf(one)).toEqual(expected);
});

it('many are accepted at once, those with remarks only after they were opened', () => {
  const rows = [
    row('plain'),
    row('late', {}, { late: true }),
    row('behind', { status: 'LATE' }),
    row('checked', {}, { state: 'VERIFIED' }),
  ];
  const selected = new Set(rows.map(monthKeyOf));
  const among = (opened: string[]) => acceptanceAmong(rows, judgeMonth, { selected, opened: new Set(opened) });
  const ids = (found: JudgedMonth[]) => found.map(({ project }) => project.id);
  const first = among([]);
  expect([ids(first.accepted), ids(first.unopened), ids(first.notSubmitted)]).toEqual([['plain', 'late'], ['behind'], ['checked']]);
  expect(ids(among(['behind/2570/1/2']).accepted)).toEqual(['plain', 'late', 'behind']);
});

it('a row is asked for with the version that was seen', () => {
  expect(seenMonthOf(row('a'))).toEqual({ projectId: 'a', fiscalYear: 2570, month: 1, seenVersion: 2 });
});
