import type { CombinedError } from 'urql';
import { expect, it } from 'vitest';
import { detailsOf, emptyForm, formOf, problemsOf, withActivity } from './projectForm.rules.js';

const YEAR = { start: '2026-10-01', end: '2027-09-30' };
const activity = { number: 3, nameTh: 'เตรียมการ', weight: '100.00', plannedFrom: '2026-10-01', plannedTo: '2026-12-31' };

it('a project is read into the form and comes back as it was, its activities numbered in their order', () => {
  const form = formOf({
    code: 'P-1',
    nameTh: 'โครงการ',
    startsOn: YEAR.start,
    endsOn: YEAR.end,
    strategy: { code: '3' },
    activities: [activity],
  });
  expect(form).toMatchObject({ code: 'P-1', strategyCode: '3', indicatorId: '', nameEn: '' });
  expect(detailsOf(form)).toEqual({
    nameTh: 'โครงการ',
    nameEn: null,
    indicatorId: null,
    strategyCode: '3',
    budgetItemId: null,
    startsOn: YEAR.start,
    endsOn: YEAR.end,
    activities: [{ ...activity, number: 1 }],
  });
});

it('an activity is added over the whole project under a key of its own', () => {
  const form = withActivity(withActivity(emptyForm('24000000', YEAR)));
  expect(form.activities.map(({ key, weight, plannedTo }) => [key, weight, plannedTo])).toEqual([
    [1, '100', YEAR.end],
    [2, '', YEAR.end],
    [3, '', YEAR.end],
  ]);
});

it('a refusal says at which field it stands, and at which activity', () => {
  const error = {
    graphQLErrors: [
      { extensions: { code: 'ACTIVITY_TWICE', field: 'activities', facts: { number: 2 }, messageTh: 'ก', messageEn: 'e' } },
      { extensions: {} },
    ],
  } as unknown as CombinedError;
  expect(problemsOf(error)).toEqual([
    { field: 'activities', activity: 2, code: 'ACTIVITY_TWICE', messageTh: 'ก', messageEn: 'e' },
    { field: null, activity: null, code: 'INTERNAL', messageTh: null, messageEn: null },
  ]);
  expect(problemsOf(undefined)).toEqual([]);
});
