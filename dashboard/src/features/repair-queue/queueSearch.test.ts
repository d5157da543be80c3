import { describe, expect, it } from 'vitest';
import { changedQueueSearch, isNarrowed, nothingChosen, queueVariables, readQueueSearch } from './queueSearch.js';

const OFFICER = '0190aa00-0000-7000-8000-000000000001';
const EMPTY = readQueueSearch({});

describe('the filters of the address', () => {
  it('are all absent in a plain address: every repair, due first, as a list', () => {
    expect(EMPTY).toMatchObject({ section: null, state: null, officer: null, late: false, text: '', order: 'DUE', view: 'list' });
    expect(isNarrowed(EMPTY)).toBe(false);
  });

  it.each([
    ['section', { desk: 'SERVICE_1' }, { section: 'SERVICE_1' }],
    ['a section that does not exist', { desk: 'X' }, { section: null }],
    ['a state that is an end', { state: 'CLOSED' }, { state: null }],
    ['an agency by its code, which the router reads as a number', { agency: 50_010_000 }, { agencyCode: '50010000' }],
    ['an agency that can be none', { agency: '5001; drop' }, { agencyCode: null }],
    ['a district', { district: 1001 }, { districtCode: '1001' }],
    ['mine', { officer: 'mine' }, { mine: true, officerId: null, unassigned: null }],
    ['nobody', { officer: 'none' }, { mine: null, officerId: null, unassigned: true }],
    ['an officer', { officer: OFFICER }, { mine: null, officerId: OFFICER, unassigned: null }],
    ['late and waiting for a part', { late: 1, part: '1' }, { late: true, waitingPart: true }],
    ['a number searched for', { q: 123 }, { search: '123' }],
    ['the order', { order: 'STATE_SINCE' }, { orderBy: 'STATE_SINCE' }],
  ])('read %s', (_, search, expected) => {
    const variables = queueVariables(readQueueSearch(search));
    expect({ ...variables, state: variables.states?.[0] ?? null }).toMatchObject(expected);
  });

  it('ask for all sections where that is written out', () => {
    expect(queueVariables(readQueueSearch({ desk: 'all' })).section).toBeNull();
  });

  it('are changed one by one, and taken away by an empty choice', () => {
    const before = { desk: 'REPAIR', late: 1, q: 'x', view: 'board' };
    expect(changedQueueSearch(before, { late: '', kind: 'HARDWARE' })).toMatchObject({
      desk: 'REPAIR',
      late: undefined,
      kind: 'HARDWARE',
    });
    expect(isNarrowed(readQueueSearch(changedQueueSearch(before, nothingChosen)))).toBe(false);
    expect(readQueueSearch(changedQueueSearch(before, nothingChosen))).toMatchObject({ section: 'REPAIR', view: 'board' });
  });
});
