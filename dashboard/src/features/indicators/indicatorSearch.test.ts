import { expect, it } from 'vitest';
import { changedSearch, listVariables, readIndicatorSearch } from './indicatorSearch.js';

const none = { issue: null, kind: null, band: null, missing: null, search: null, order: 'CODE' };

it.each([
  [{}, none],
  [
    { issue: 1, kind: 'PROCESS', missing: true, q: ' น้ำ ' },
    { ...none, issue: '1', kind: 'PROCESS', missing: true, search: 'น้ำ' },
  ],
  [
    { band: 'NEAR_TARGET', missing: 'false', order: 'NAME' },
    { ...none, band: 'NEAR_TARGET', missing: false, order: 'NAME' },
  ],
  [{ issue: '1;drop', kind: 'x', band: 'x', missing: 'maybe', order: 'x', q: '  ' }, none],
])('an address with %o is read without what does not exist', (search, expected) => {
  expect(readIndicatorSearch(search)).toEqual(expected);
});

it('highest attainment first is the order by attainment turned round', () => {
  const variables = listVariables(readIndicatorSearch({ order: 'ATTAINMENT_DOWN', issue: '2' }));
  expect(variables).toMatchObject({ orderBy: 'ATTAINMENT', descending: true, issueCode: '2' });
});

it('a changed list filter leaves the filters of the board alone, and an empty one goes away', () => {
  expect(changedSearch({ fiscalYear: 2569, band: 'ON_TARGET' }, { band: '', kind: 'PROCESS' })).toEqual({
    fiscalYear: 2569,
    band: undefined,
    kind: 'PROCESS',
  });
});
