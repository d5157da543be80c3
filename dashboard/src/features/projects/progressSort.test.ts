import { expect, it } from 'vitest';
import { readSort } from '../../filters/filters.js';
import { aMonth, aProjectRow, aReport } from './progress-fixture.js';
import { sortedProjects } from './progressSort.js';

const reached = (percent: string) => aReport({ actualPercent: percent });
const rows = [
  aProjectRow([aMonth(1, { newest: reached('9.5'), plannedPercent: '30.00' })], 'c'),
  aProjectRow([aMonth(1, { newest: null, plannedPercent: '5.00' })], 'a'),
  aProjectRow([aMonth(1, { newest: reached('40.00'), isExpected: false })], 'b'),
];

it.each([
  ['nothing chosen', '', 'cab'],
  ['a column that does not exist', '13a', 'cab'],
  ['names', 'name', 'abc'],
  ['codes, backwards', '-code', 'cba'],
  ['what was reached, as numbers, the missing one last', '1a', 'cba'],
  ['what was reached, the other way, the missing one still last', '-1a', 'bca'],
  ['what is planned of the months in which a project runs', '1p', 'acb'],
] as const)('orders the projects by %s', (_, sort, ids) => {
  const sorted = sortedProjects(rows, sort === '' ? null : readSort(sort), 'th');
  expect(sorted.map(({ project }) => project.id).join('')).toBe(ids);
});
