import { expect, it } from 'vitest';
import { readProgressSearch, reportedMonth } from './progressSearch.js';

it.each([
  ['2026-11-22', 2570, 1],
  ['2026-10-01', 2569, 12],
  ['2027-01-31', 2570, 3],
  ['2027-03-31', 2570, 5],
])('on %s the progress of fiscal year %i month %i is reported', (today, fiscalYear, month) => {
  expect(reportedMonth(today)).toEqual({ fiscalYear, month });
});

it.each([
  [{}, 2570, 1],
  [{ fiscalYear: '2569' }, 2569, 12],
  [{ fiscalYear: 2571 }, 2571, 1],
  [{ month: 5 }, 2570, 5],
  [{ month: 13, fiscalYear: 'x' }, 2570, 1],
])('the address %j means fiscal year %i and month %i', (search, fiscalYear, month) => {
  expect(readProgressSearch(search, '2026-11-22')).toMatchObject({ fiscalYear, month });
});

it('what cannot be read counts as absent', () => {
  const search = { agency: "'x", project: '<p>', activities: 1, q: 'ก'.repeat(100) };
  expect(readProgressSearch(search, '2026-11-22')).toMatchObject({
    agency: null,
    project: null,
    areUnfolded: false,
    search: 'ก'.repeat(80),
  });
  const good = { agency: 24000000, project: 'a-1', activities: 'true', q: 5 };
  expect(readProgressSearch(good, '2026-11-22')).toMatchObject({ agency: '24000000', project: 'a-1', areUnfolded: true, search: '5' });
});
