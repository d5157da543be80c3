import { expect, it } from 'vitest';
import { dictionaryVariables, readAdminPart, readAdminSearch, readNameSearch } from './adminSearch.js';

it.each([
  [{}, 'reopen'],
  [{ part: 'periods' }, 'periods'],
  [{ part: 'targets' }, 'targets'],
  [{ part: 'nothing' }, 'reopen'],
])('the address %o opens %s', (search, expected) => {
  expect(readAdminPart(search)).toBe(expected);
});

it.each([
  [{ q: ' KPI-01 ' }, 'KPI-01'],
  [{ q: 5001 }, '5001'],
  [{ q: '  ' }, null],
  [{ q: ['a'] }, null],
  [{}, null],
])('the address %o searches for %s', (search, expected) => {
  expect(readNameSearch(search)).toBe(expected);
});

const nothing = { agency: null, kind: null, usage: 'active', owner: null, goal: null, plan: null, phase: null };
it.each([
  [{}, nothing],
  [
    { agency: 24000000, goal: '1.1.1' },
    { ...nothing, agency: '24000000', goal: '1.1.1' },
  ],
  [{ agency: '24', kind: 'ODD', usage: 'gone', owner: 'maybe', plan: 'a b' }, nothing],
  [
    { kind: 'PROCESS', usage: 'retired', owner: 'without' },
    { ...nothing, kind: 'PROCESS', usage: 'retired', owner: 'without' },
  ],
])('the address %o chooses %o', (search, expected) => {
  expect(readAdminSearch(search)).toEqual(expected);
});

it('the dictionary is asked for what is in use unless all or the retired are chosen', () => {
  const active = (usage: string) => dictionaryVariables(readAdminSearch({ usage })).active;
  expect(['', 'retired', 'all'].map(active)).toEqual([true, false, null]);
  expect(dictionaryVariables(readAdminSearch({ agency: '24000000', owner: 'without' }))).toMatchObject({
    scope: { agencyCodes: ['24000000'] },
    hasActiveOwner: false,
  });
});
